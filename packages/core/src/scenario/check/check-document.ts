import { parseDocument } from "../../document/parse-document.ts";
import type { Mechanism } from "../../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import type { Issue } from "../../vocabulary/issue.ts";
import { checkScenario } from "./check-scenario.ts";
import { readScenario } from "./read-scenario.ts";
import { readWorld } from "./read-world.ts";

/** What a document turned out to be, with everything found in it. */
export type CheckedDocument =
  | { readonly kind: "world"; readonly value: World; readonly issues: readonly Issue[] }
  | { readonly kind: "scenario"; readonly value: Scenario; readonly issues: readonly Issue[] }
  | { readonly kind: "broken"; readonly issues: readonly Issue[] };

export interface CheckOptions {
  /** Finds the base world of a scenario; a scenario whose world is not found is checked for shape only. */
  readonly worldOf?: (id: string) => World | undefined;
  readonly mechanisms?: readonly Mechanism<Setting>[];
}

/** Checks a world or a scenario, whichever it is, and lists all issues at once. */
export function checkDocument(source: unknown, options: CheckOptions = {}): CheckedDocument {
  const { worldOf, mechanisms = builtInMechanisms } = options;
  const parsed =
    typeof source === "string" ? parseDocument(source) : ({ ok: true, value: source } as const);
  if (!parsed.ok) return { kind: "broken", issues: parsed.issues };
  const has = (field: string) =>
    typeof parsed.value === "object" && parsed.value !== null && Object.hasOwn(parsed.value, field);

  if (has("recipe")) {
    const issue: Issue = {
      severity: "error",
      where: "recipe",
      got: "the result of a run",
      expected: "a world (with actors) or a scenario (with levers)",
      cure: "Open it as a snapshot or trajectory; its world and scenario are inside.",
    };
    return { kind: "broken", issues: [issue] };
  }
  if (has("levers") || has("world")) {
    const reading = readScenario(parsed.value);
    if (!reading.ok) return { kind: "broken", issues: reading.issues };
    const scenario = reading.value;
    const world = worldOf?.(scenario.world.id);
    const unknown: Issue = {
      severity: "warning",
      where: "world.id",
      got: `world "${scenario.world.id}", which is not at hand`,
      expected: "a shipped world",
      cure: "Only the scenario's own shape was checked; open its world first to check the rest.",
    };
    const issues = world ? checkScenario(scenario, world, mechanisms) : worldOf ? [unknown] : [];
    const failed = issues.some((issue) => issue.severity === "error");
    return failed ? { kind: "broken", issues } : { kind: "scenario", value: scenario, issues };
  }
  if (has("actors")) {
    const reading = readWorld(parsed.value);
    return reading.ok
      ? { kind: "world", value: reading.value, issues: reading.issues }
      : { kind: "broken", issues: reading.issues };
  }
  const issue: Issue = {
    severity: "error",
    where: "",
    got: "neither actors nor levers",
    expected: "a world (with actors) or a scenario (with levers)",
    cure: "Check that this is a document of Entente.",
  };
  return { kind: "broken", issues: [issue] };
}
