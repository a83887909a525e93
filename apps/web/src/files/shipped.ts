/// <reference types="vite/client" />
import {
  builtInMechanisms,
  checkScenario,
  emptyScenario,
  type Issue,
  readScenarioData,
  readWorldData,
  type World,
} from "@entente/core";
import index from "@entente/core/worlds/index.json";
import type { Work } from "../state/work.ts";
import { words } from "../words.ts";

type Loader = () => Promise<unknown>;

/** The documents that come with core, each a file of its own that is fetched when it is asked for. */
const files = import.meta.glob<unknown>(
  ["../../../../packages/core/worlds/**/*.json", "!../../../../packages/core/worlds/index.json"],
  {
    import: "default",
  },
) as Readonly<Record<string, Loader>>;

function load(file: string): Promise<unknown> {
  const found = Object.entries(files).find(([path]) => path.endsWith(`/worlds/${file}`));
  return found ? found[1]() : Promise.reject(new Error(`No shipped document named ${file}.`));
}

export type ShippedWorld = (typeof index.worlds)[number];

/** The worlds that come with Entente, the first one first, each with its scenarios. */
export const shippedWorlds: readonly ShippedWorld[] = index.worlds;
const firstWorld = index.worlds[0] as ShippedWorld;

type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const asked = new Map<string, Promise<Loaded<World>>>();
const fetched = new Map<string, World>();
const same = new WeakMap<World, boolean>();

/**
 * Whether a world is a shipped one, so that its name can stand for it in links and storage. A world
 * that only looks like one that was never fetched counts as the user's own.
 */
export function isShipped(world: World): boolean {
  const shipped = fetched.get(world.id);
  if (shipped === undefined) return false;
  if (shipped === world) return true;
  const known = same.get(world);
  if (known !== undefined) return known;
  const equal = JSON.stringify(world) === JSON.stringify(shipped);
  same.set(world, equal);
  return equal;
}

/** A shipped world by its id, the first one if none is named; fetched and checked once. */
export function loadWorld(id: string = firstWorld.id): Promise<Loaded<World>> {
  const entry = shippedWorlds.find((each) => each.id === id);
  if (!entry) return Promise.resolve({ ok: false, issues: [unknownWorld(id)] });
  const known = asked.get(id);
  if (known) return known;
  const world = load(entry.file).then((document) => {
    const read = readWorldData(document);
    if (read.ok) fetched.set(id, read.value);
    return read;
  });
  asked.set(id, world);
  world.catch(() => asked.delete(id));
  return world;
}

function unknownWorld(id: string): Issue {
  return {
    severity: "error",
    where: "world.id",
    got: id,
    expected: words.shippedWorld,
    cure: words.shippedWorldCure,
  };
}

export type LoadedWork =
  | { readonly ok: true; readonly work: Work }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A shipped scenario on its world, or the world with no lever on it where no scenario is named. */
export async function loadScenario(world: string, scenario?: string): Promise<LoadedWork> {
  const entry = shippedWorlds
    .find((each) => each.id === world)
    ?.scenarios.find((each) => each.id === scenario);
  const [base, document] = await Promise.all([loadWorld(world), entry && load(entry.file)]);
  if (!base.ok) return base;
  return workOf(base.value, document ?? emptyScenario(base.value));
}

/** Reads a scenario and checks it against its world. */
export function workOf(base: World, document: unknown): LoadedWork {
  const scenario = readScenarioData(document);
  if (!scenario.ok) return scenario;
  const issues = checkScenario(scenario.value, base, builtInMechanisms);
  const errors = issues.filter((issue) => issue.severity === "error");
  if (errors.length > 0) return { ok: false, issues: errors };
  return { ok: true, work: { world: base, scenario: scenario.value, opened: scenario.value } };
}

/** Id of the world that a scenario document names, if it names one. */
export function worldNamedBy(document: unknown): string | undefined {
  if (typeof document !== "object" || document === null || !("world" in document)) return undefined;
  const { world } = document;
  if (typeof world !== "object" || world === null || !("id" in world)) return undefined;
  return typeof world.id === "string" ? world.id : undefined;
}
