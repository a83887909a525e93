/// <reference types="vite/client" />
import {
  type Issue,
  type Lesson,
  type LessonSources,
  lessonNeeds,
  readLesson,
  type Scenario,
  type World,
} from "@entente/core";
import index from "@entente/core/lessons/index.json";
import { words } from "../words.ts";
import { loadScenario, loadWorld, shippedWorlds } from "./shipped.ts";

/** The lessons that come with core, each a file of its own that is fetched when it is asked for. */
const files = import.meta.glob<string>("../../../../packages/core/lessons/*.lesson.yaml", {
  import: "default",
  query: "?raw",
}) as Readonly<Record<string, () => Promise<string>>>;

export const shippedLessons = index.lessons;

export type LoadedLesson =
  | { readonly ok: true; readonly lesson: Lesson; readonly sources: LessonSources }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A shipped lesson with the documents it stands on; `undefined` when none has that id. */
export async function loadLesson(id: string): Promise<LoadedLesson | undefined> {
  const entry = shippedLessons.find((each) => each.id === id);
  const file = Object.entries(files).find(([path]) => path.endsWith(`/lessons/${entry?.file}`));
  if (!entry || !file) return undefined;
  return openLesson(await file[1]());
}

/** Reads a lesson from anywhere and fetches the shipped documents it stands on. */
export async function openLesson(source: unknown): Promise<LoadedLesson> {
  const read = readLesson(source);
  if (!read.ok) return read;
  const lesson = read.value;
  const worldOf = new Map<string, World>();
  const scenarioOf = new Map<string, Scenario>();
  for (const { world: id, scenarios } of lessonNeeds(lesson)) {
    const world = await loadWorld(id);
    if (!world.ok) return world;
    worldOf.set(id, world.value);
    for (const name of scenarios) {
      const known = shippedWorlds.find((each) => each.id === id);
      if (!known?.scenarios.some((each) => each.id === name)) {
        return { ok: false, issues: [notHere(`${id}/${name}`)] };
      }
      const loaded = await loadScenario(id, name);
      if (!loaded.ok) return loaded;
      scenarioOf.set(`${id} ${name}`, loaded.work.scenario);
    }
  }
  const sources: LessonSources = {
    worldOf: (id) => worldOf.get(id),
    scenarioOf: (world, id) => scenarioOf.get(`${world} ${id}`),
  };
  return { ok: true, lesson, sources };
}

const notHere = (id: string): Issue => ({
  severity: "error",
  where: "stages",
  got: `"${id}"`,
  expected: words.lesson.notHere,
  cure: words.lesson.notHereCure,
});
