import type { Lesson } from "../schema/lesson-schema.ts";

/** The stage each step plays on, by the step's id: its own, else that of the step before, else the first. */
export function stagesOfSteps({ steps, stages }: Lesson): ReadonlyMap<string, string> {
  let stage = stages[0]?.id ?? "";
  const found = new Map<string, string>();
  for (const step of steps) {
    stage = step.stage ?? stage;
    found.set(step.id, stage);
  }
  return found;
}
