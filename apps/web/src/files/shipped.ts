/// <reference types="vite/client" />
import {
  builtInMechanisms,
  checkScenario,
  type Issue,
  readScenario,
  readWorld,
  type World,
} from "@entente/core";
import index from "@entente/core/worlds/index.json";
import type { Work } from "../store/work.ts";

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

export const shippedWorld = index.worlds[0] as (typeof index.worlds)[number];
export const shippedScenarios = shippedWorld.scenarios;

const same = new WeakMap<World, boolean>();

/** Whether a world is the shipped one, so that its name can stand for it in links and storage. */
export function isShipped(world: World): boolean {
  const known = same.get(world);
  if (known !== undefined) return known;
  const equal = world === shipped || JSON.stringify(world) === JSON.stringify(shipped);
  same.set(world, equal);
  return equal;
}

type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

let world: Promise<Loaded<World>> | undefined;
let shipped: World | undefined;

/** The shipped world, fetched and checked once. */
export function loadWorld(): Promise<Loaded<World>> {
  world ??= load(shippedWorld.file).then((document) => {
    const read = readWorld(document);
    if (read.ok) shipped = read.value;
    return read;
  });
  return world;
}

export type LoadedWork =
  | { readonly ok: true; readonly work: Work }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A shipped scenario on its world. */
export async function loadScenario(id: string): Promise<LoadedWork> {
  const entry = shippedScenarios.find((each) => each.id === id) ?? shippedScenarios[0];
  const [base, document] = await Promise.all([loadWorld(), load(entry?.file ?? "")]);
  return base.ok ? workOf(base.value, document) : base;
}

/** Reads a scenario and checks it against its world. */
export function workOf(base: World, document: unknown): LoadedWork {
  const scenario = readScenario(document);
  if (!scenario.ok) return scenario;
  const issues = checkScenario(scenario.value, base, builtInMechanisms);
  const errors = issues.filter((issue) => issue.severity === "error");
  if (errors.length > 0) return { ok: false, issues: errors };
  return { ok: true, work: { world: base, scenario: scenario.value, opened: scenario.value } };
}
