import { courseOfRun } from "../../analysis/course-of-run.ts";
import type { Mechanism } from "../../engine/problem/mechanism.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import { checkScenario } from "../../scenario/check/check-scenario.ts";
import { runScenario } from "../../scenario/run-scenario.ts";
import { indicatorsOfRun } from "./indicators-of-run.ts";
import type { RunReply, RunRequest } from "./runner.ts";

/** Checks and runs a request; a document with errors is refused with all its issues. */
export function answerRun(
  { world, scenario, draft = false, course = false }: RunRequest,
  mechanisms: readonly Mechanism<Setting>[],
): RunReply {
  const issues = checkScenario(scenario, world, mechanisms).filter(
    (issue) => issue.severity === "error",
  );
  if (issues.length > 0) return { ok: false, superseded: false, issues };
  const run = runScenario(world, scenario, { mechanisms, draft });
  const indicators = indicatorsOfRun(world, scenario, run);
  return { ok: true, run, indicators, ...(course ? { course: courseOfRun(run) } : {}) };
}
