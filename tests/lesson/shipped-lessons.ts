import { readFileSync } from "node:fs";
import {
  type Lesson,
  type LessonSources,
  readLesson,
  type Scenario,
  type World,
} from "@entente/core";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

const folder = new URL("../../packages/core/lessons/", import.meta.url);

export interface Entry {
  readonly id: string;
  readonly number: number;
  readonly file: string;
  readonly title: string;
  readonly language: string;
  readonly level: string;
  readonly minutes: number;
  readonly summary: string;
  readonly base: readonly string[];
}

export const lessonText = (file: string): string => readFileSync(new URL(file, folder), "utf8");

export const lessonIndex = (JSON.parse(lessonText("index.json")) as { readonly lessons: Entry[] })
  .lessons;

/** A shipped lesson; throws with every issue if it has the wrong shape. */
export function shippedLesson(file: string): Lesson {
  const reading = readLesson(lessonText(file));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues, null, 2));
  return reading.value;
}

/** Those that are no translation of another. */
export const firstLessons = lessonIndex.filter(({ file }) => !shippedLesson(file).translates);

export const translationsOf = (id: string): readonly string[] =>
  lessonIndex.filter(({ file }) => shippedLesson(file).translates === id).map((each) => each.id);

export const sources: LessonSources = {
  worldOf: (id): World | undefined => attempt(() => shippedWorld(id)),
  scenarioOf: (world, id): Scenario | undefined => attempt(() => shippedScenario(world, id)),
};

function attempt<Value>(find: () => Value): Value | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
