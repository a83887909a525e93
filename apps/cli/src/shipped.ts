import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  type LessonSources,
  readScenario,
  readWorld,
  type Scenario,
  type World,
} from "@entente/core";

export interface ShippedScenario {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly question: string;
}

export interface ShippedWorld {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly asOf: string;
  /** How many actors it shows unless a scenario says otherwise. */
  readonly actors: number;
  readonly scenarios: readonly ShippedScenario[];
}

const { resolve } = createRequire(import.meta.url);

/** Reads a file that the core package ships, such as `worlds/index.json`. */
export function shippedText(path: string): string {
  return readFileSync(resolve(`@entente/core/${path}`), "utf8");
}

/** The worlds that come with Entente, and the scenarios on each. */
export function shippedWorlds(): readonly ShippedWorld[] {
  const index = JSON.parse(shippedText("worlds/index.json")) as {
    readonly worlds: readonly ShippedWorld[];
  };
  return index.worlds;
}

/** Files of the shipped documents by the ids that a command takes: `world` or `world/scenario`. */
export function shippedFiles(): ReadonlyMap<string, string> {
  return new Map(
    shippedWorlds().flatMap(
      (world) =>
        [
          [world.id, world.file],
          ...world.scenarios.map(({ id, file }) => [`${world.id}/${id}`, file] as const),
        ] as const,
    ),
  );
}

/** A shipped world by its id. */
export function shippedWorld(id: string): World | undefined {
  const file = shippedWorlds().find((world) => world.id === id)?.file;
  if (file === undefined) return undefined;
  const reading = readWorld(shippedText(`worlds/${file}`));
  return reading.ok ? reading.value : undefined;
}

export interface ShippedLesson {
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

/** The lessons that come with Entente, in the order they are taught. */
export function shippedLessons(): readonly ShippedLesson[] {
  const index = JSON.parse(shippedText("lessons/index.json")) as {
    readonly lessons: readonly ShippedLesson[];
  };
  return index.lessons;
}

/** A shipped scenario by its world's id and its own. */
function shippedScenario(world: string, id: string): Scenario | undefined {
  const file = shippedFiles().get(`${world}/${id}`);
  if (file === undefined) return undefined;
  const reading = readScenario(shippedText(`worlds/${file}`));
  return reading.ok ? reading.value : undefined;
}

/** Where a lesson finds the shipped documents it stands on. */
export const shippedSources: LessonSources = {
  worldOf: shippedWorld,
  scenarioOf: shippedScenario,
};
