import type { Method } from "../engine/method/method.ts";
import type { Problem } from "../engine/problem/problem.ts";
import { simulate } from "../engine/run/simulate.ts";

/**
 * Runs a problem without a ledger and gives its alignments at some moments, moment after moment, ties within.
 *
 * `years` ascend, each once. On the day of a jump it is the state after it. What a diverged run did not reach is
 * NaN.
 */
export function statesAt(problem: Problem, years: readonly number[], method: Method): Float64Array {
  const { x } = simulate(problem, { method, at: years, ledger: false });
  const size = years.length * problem.initial.length;
  if (x.length === size) return x;
  const states = new Float64Array(size).fill(Number.NaN);
  states.set(x);
  return states;
}
