import type { Mechanism } from "../../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import type { Issue } from "../../vocabulary/issue.ts";
import { type IssueList, issueList } from "../../vocabulary/issue-list.ts";
import { yearsBetween } from "../../vocabulary/time.ts";
import { leftOut } from "../compile/left-out.ts";
import { scenarioMechanisms } from "../compile/scenario-mechanisms.ts";
import { standardSettings } from "../compile/standard-settings.ts";
import { methodName } from "../method-name.ts";
import { checkEnsemble } from "./check-ensemble.ts";
import { checkIndicators } from "./check-indicators.ts";
import { checkLever } from "./check-lever.ts";
import { checkMechanisms } from "./check-mechanisms.ts";
import { checkRates } from "./check-rates.ts";
import { checkRules } from "./check-rules.ts";
import { componentsOf } from "./components-of.ts";
import { knownName } from "./known-name.ts";
import type { LeverContext } from "./lever-context.ts";
import { repeatedIds } from "./repeated-ids.ts";

/** Numbers that a trajectory with its ledger may hold: frames × ties × (mechanisms + 1), 0.8 GB. */
const mostNumbers = 100_000_000;

/**
 * Finds everything wrong with a scenario on its world, all at once.
 *
 * Both documents must have the right shape already (`readScenario`, `readWorld`). Errors keep the
 * scenario from being run; warnings tell what will have no effect.
 */
export function checkScenario(
  scenario: Scenario,
  world: World,
  mechanisms: readonly Mechanism<Setting>[] = builtInMechanisms,
): Issue[] {
  const issues = issueList();
  const start = scenario.start ?? world.asOf;

  if (scenario.world.id !== world.id) {
    issues.error(
      "world.id",
      `"${scenario.world.id}"`,
      `"${world.id}"`,
      "Open the world that the scenario was written for, or name this one.",
    );
  } else if (scenario.world.edition !== world.edition) {
    issues.warn(
      "world.edition",
      `${scenario.world.edition}`,
      `${world.edition}`,
      "The world has another edition: results may differ from those the author saw.",
    );
  }
  if (!(yearsBetween(start, scenario.end) > 0)) {
    issues.error(
      "end",
      scenario.end,
      `a date after ${start}`,
      "A run needs an end after its start.",
    );
  } else if (yearsBetween(start, scenario.end) > 200) {
    issues.error("end", scenario.end, `at most 200 years after ${start}`, "Choose an earlier end.");
  }
  repeatedIds(issues, "levers", scenario.levers);

  const actors = world.actors.map((actor) => actor.id);
  const absent = new Set(leftOut(scenario, world));
  for (const [i, id] of (scenario.model?.leaveOut ?? []).entries())
    knownName(issues, `model.leaveOut[${i}]`, id, actors, "actor");
  const parts = componentsOf(world).map((each) => each.id);
  for (const id of Object.keys(scenario.model?.components ?? {}))
    knownName(issues, `model.components.${id}`, id, parts, "component");
  const shown = actors.filter((id) => !absent.has(id));
  if (shown.length < 2) {
    issues.error(
      "model.leaveOut",
      `${shown.length} actors left`,
      "at least 2",
      "Leave fewer actors out.",
    );
  }

  const frames = scenario.run?.frames ?? standardSettings.frames;
  const perFrame =
    ((shown.length * (shown.length - 1)) / 2) *
    (mechanisms.length + (scenario.rules?.length ?? 0) + 1);
  if (frames * perFrame > mostNumbers) {
    issues.error(
      "run.frames",
      `${frames} frames of ${shown.length} actors`,
      `at most ${Math.floor(mostNumbers / perFrame)} frames`,
      "A run of that many does not fit into memory; ask for fewer, or leave actors out.",
    );
  }

  const founded = scenario.levers.flatMap((lever) =>
    lever.kind === "bloc" && lever.action === "found" && lever.enabled !== false
      ? [{ id: lever.bloc, from: lever.from }]
      : [],
  );
  const context: LeverContext = {
    world,
    actors,
    leftOut: absent,
    start,
    end: scenario.end,
    founded,
    levers: scenario.levers,
  };
  for (const [i, lever] of scenario.levers.entries())
    checkLever(issues, `levers[${i}]`, lever, context);
  checkMechanisms(issues, scenario, scenarioMechanisms(scenario, mechanisms));
  const method = methodName(scenario);
  const idle = method === "rk4" ? "tolerance" : "step";
  if (scenario.run?.[idle] !== undefined) {
    issues.warn(
      `run.${idle}`,
      `a ${idle} for ${method}`,
      method === "rk4" ? "a step" : "a tolerance",
      "It has no effect; take it out, or name the other method.",
    );
  }
  checkRules(issues, scenario, world, mechanisms);
  checkIndicators(issues, scenario, world);
  if (!issues.failed()) checkRates(issues, scenario, world, mechanisms);
  checkStatedBaseline(issues, scenario, actors);
  checkEnsemble(issues, scenario, world, mechanisms);
  return [...issues.all()];
}

/** Ties whose baseline the scenario states: known actors, two different ones, each pair once. */
function checkStatedBaseline(
  issues: IssueList,
  scenario: Scenario,
  actors: readonly string[],
): void {
  const stated = scenario.model?.baseline ?? [];
  const places = new Map(actors.map((id, i) => [id, i]));
  // A future states every tie of a large world: each is a mark in a square, and names are written only where one is unknown.
  const seen = new Uint8Array(stated.length > 0 ? actors.length * actors.length : 0);
  const unknown = new Set<string>();
  const isAgain = (a: string, b: string, p: number | undefined, q: number | undefined): boolean => {
    if (p === undefined || q === undefined) {
      const pair = [a, b].sort().join(" ");
      const again = unknown.has(pair);
      unknown.add(pair);
      return again;
    }
    const pair = Math.min(p, q) * actors.length + Math.max(p, q);
    const again = seen[pair] === 1;
    seen[pair] = 1;
    return again;
  };
  for (let i = 0; i < stated.length; i++) {
    const { a, b } = stated[i] as (typeof stated)[number];
    const p = places.get(a);
    const q = places.get(b);
    if (p === undefined) knownName(issues, `model.baseline[${i}].a`, a, actors, "actor");
    if (q === undefined) knownName(issues, `model.baseline[${i}].b`, b, actors, "actor");
    const again = isAgain(a, b, p, q);
    if (a === b) {
      issues.error(
        `model.baseline[${i}].b`,
        `"${b}" again`,
        "another actor",
        "A tie joins two actors.",
      );
    } else if (again) {
      issues.error(
        `model.baseline[${i}]`,
        `the tie ${a} – ${b} again`,
        "each tie once",
        "Remove one.",
      );
    }
  }
}
