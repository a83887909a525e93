import type { Lesson } from "../schema/lesson-schema.ts";
import { lessonNeeds } from "./lesson-needs.ts";
import type { LessonSources } from "./lesson-sources.ts";

/** An index of shipped documents, as `worlds/index.json` is one: files below the folder of worlds. */
export interface DocumentIndex {
  readonly worlds: readonly {
    readonly id: string;
    readonly file: string;
    readonly scenarios: readonly { readonly id: string; readonly file: string }[];
  }[];
}

/** The shipped documents a lesson stands on, by their path in core, such as `worlds/article-2024.world.json`. */
export function lessonDocuments(
  lesson: Lesson,
  { worldOf, scenarioOf }: LessonSources,
  { worlds }: DocumentIndex,
): Readonly<Record<string, unknown>> {
  const documents: Record<string, unknown> = {};
  for (const need of lessonNeeds(lesson)) {
    const entry = worlds.find(({ id }) => id === need.world);
    const world = worldOf?.(need.world);
    if (!entry || !world) continue;
    documents[`worlds/${entry.file}`] = world;
    for (const { id, file } of entry.scenarios) {
      const scenario = need.scenarios.includes(id) ? scenarioOf?.(need.world, id) : undefined;
      if (scenario) documents[`worlds/${file}`] = scenario;
    }
  }
  return documents;
}
