import type { Mechanism } from "../../engine/problem/mechanism.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { OutcomeCache } from "../../scenario/causes/outcome-cache.ts";
import {
  type ShapleyShares,
  type ShapleyStep,
  shapleySteps,
} from "../../scenario/causes/shapley-shares.ts";
import { checkScenario } from "../../scenario/check/check-scenario.ts";
import type { Refusal, ShapleyRequest } from "./runner.ts";

/** How far a question is: one more run is done, or all of them are. */
export type ShapleyTurn =
  | { readonly ok: true; readonly done: false; readonly step: ShapleyStep }
  | { readonly ok: true; readonly done: true; readonly shares: ShapleyShares }
  | Refusal;

/**
 * Answers Shapley questions one run at a time: whoever asks comes back with the same job number for the
 * next turn, and in between others are served. Another job number drops what is under way.
 *
 * Runs that the cache knows take no turn, so a question asked again is answered at once.
 */
export function shapleyTurns(
  mechanisms: readonly Mechanism<Setting>[],
  cache: OutcomeCache,
): (job: number, request: ShapleyRequest) => ShapleyTurn {
  let current: number | undefined;
  let steps: Generator<ShapleyStep, ShapleyShares, void> | undefined;

  return (job, { world, scenario, pairs, precision, seed, ...question }) => {
    if (job !== current || !steps) {
      const issues = checkScenario(scenario, world, mechanisms).filter(
        (issue) => issue.severity === "error",
      );
      if (issues.length > 0) return { ok: false, superseded: false, issues };
      current = job;
      steps = shapleySteps(world, scenario, question, {
        mechanisms,
        cache,
        ...(pairs !== undefined && { pairs }),
        ...(precision !== undefined && { precision }),
        ...(seed !== undefined && { seed }),
      });
    }
    const before = cache.runs();
    for (;;) {
      const step = steps.next();
      if (step.done) {
        steps = undefined;
        return { ok: true, done: true, shares: step.value };
      }
      if (cache.runs() > before) return { ok: true, done: false, step: step.value };
    }
  };
}
