import type { Mechanism } from "../../engine/problem/mechanism.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import { checkScenario } from "../../scenario/check/check-scenario.ts";
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
  return { ok: true, scenario: scenarioOf(member) };
}
