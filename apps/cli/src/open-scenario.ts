import {
  builtInMechanisms,
  checkScenario,
  emptyScenario,
  issueLine,
  type Scenario,
  type World,
} from "@entente/core";
import { BrokenDocument } from "./broken-document.ts";
import { inspectDocument } from "./inspect-document.ts";
import type { Io } from "./io.ts";
import { issueLines } from "./issue-lines.ts";
import { readText } from "./read-text.ts";
import { shippedWorld } from "./shipped.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** A checked scenario with the world it is about. */
export interface Opened {
  readonly world: World;
  readonly scenario: Scenario;
}

export interface OpenOptions {
  /** Name of the base world's document, where it is not a shipped one. */
  readonly world?: string;
  /** End of the run, in place of the scenario's own. */
  readonly until?: string;
}

/**
 * Opens what a command is to run: a scenario; a world, which then runs five years without levers; or
 * a snapshot, which holds both. Warnings go to standard error.
 */
export async function openScenario(name: string, options: OpenOptions, io: Io): Promise<Opened> {
  const { world: worldName, until } = options;
  const own = worldName === undefined ? undefined : await openWorld(worldName, io);
  const document = inspectDocument(await readText(name, io), (id) => own ?? shippedWorld(id));
  if (document.kind === "broken") throw new BrokenDocument(name, document.issues);
  if (document.kind === "trajectory") {
    throw new WrongUsage(`"${name}" is a finished run. Give the scenario or a snapshot of it.`);
  }
  if (document.kind === "lesson") {
    throw new WrongUsage(
      `"${name}" is a lesson. "entente lessons show" tells its steps; give a scenario to run.`,
    );
  }
  if (own && document.kind !== "scenario") {
    throw new WrongUsage(
      `"${name}" is a ${document.kind} and holds its own world. Leave --world out.`,
    );
  }
  const opened = openedFrom(document);
  io.stderr.write(issueLines(name, document.issues));
  return until === undefined ? opened : { ...opened, scenario: endingAt(until, opened) };

  function openedFrom(
    found: Exclude<typeof document, { kind: "broken" | "trajectory" | "lesson" }>,
  ): Opened {
    if (found.kind === "snapshot") return found.value;
    if (found.kind === "world") return { world: found.value, scenario: emptyScenario(found.value) };
    const world = own ?? shippedWorld(found.value.world.id);
    if (world) return { world, scenario: found.value };
    throw new WrongUsage(
      `The scenario's world "${found.value.world.id}" is not a shipped one. Name its file with --world.`,
    );
  }
}

async function openWorld(name: string, io: Io): Promise<World> {
  const document = inspectDocument(await readText(name, io), () => undefined);
  if (document.kind === "broken") throw new BrokenDocument(name, document.issues);
  if (document.kind === "world") {
    io.stderr.write(issueLines(name, document.issues));
    return document.value;
  }
  throw new WrongUsage(`"${name}" is a ${document.kind}, not a world.`);
}

function endingAt(end: string, { world, scenario }: Opened): Scenario {
  const ending = { ...scenario, end };
  const errors = checkScenario(ending, world, builtInMechanisms).filter(
    (issue) => issue.severity === "error",
  );
  if (errors.length > 0) throw new WrongUsage(`--until: ${errors.map(issueLine).join(" ")}`);
  return ending;
}
