import type { Mechanism } from "../../engine/problem/mechanism.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import { checkScenario } from "../../scenario/check/check-scenario.ts";
import { readScenarioData } from "../../scenario/check/read-scenario-data.ts";
import { ensembleMembers } from "../../scenario/ensemble-members.ts";
import type { FutureReply, FutureRequest } from "./runner.ts";

/** Writes one future of a scenario's ensemble as a scenario; a document with errors is refused with all its issues. */
export function answerFuture(
  { world, scenario, member }: FutureRequest,
  mechanisms: readonly Mechanism<Setting>[],
): FutureReply {
  const issues = checkScenario(scenario, world, mechanisms).filter(
    ({ severity }) => severity === "error",
  );
  if (issues.length > 0) return { ok: false, superseded: false, issues };
  const { scenarioOf } = ensembleMembers(world, scenario, { mechanisms });
  const future = scenarioOf(member);
  // Chance may strike more often than a document can say. Baselines are many in a large world, and within range anyway.
  const { model: _, ...rest } = future;
  const reading = readScenarioData(rest);
  return reading.ok
    ? { ok: true, scenario: future }
    : { ok: false, superseded: false, issues: reading.issues };
}
