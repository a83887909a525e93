import type { Lesson } from "../schema/lesson-schema.ts";

/** A shipped world that a lesson stands on, with the shipped scenarios it uses there. */
export interface LessonNeed {
  readonly world: string;
  readonly scenarios: readonly string[];
}

/** Lists the shipped documents that must be loaded before a lesson can be played or checked. */
export function lessonNeeds(lesson: Lesson): LessonNeed[] {
  const needs = new Map<string, Set<string>>();
  for (const { world, scenario } of lesson.stages) {
    if (world.kind !== "shipped") continue;
    const scenarios = needs.get(world.id) ?? new Set();
    needs.set(world.id, scenarios);
    if (scenario?.kind === "shipped") scenarios.add(scenario.id);
  }
  return [...needs].map(([world, scenarios]) => ({ world, scenarios: [...scenarios] }));
}
