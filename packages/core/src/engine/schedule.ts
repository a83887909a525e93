import type { Problem } from "./problem.ts";

/** Moments closer than this many years (a thirtieth of a second) are one. */
export const sameMoment = 1e-9;

/**
 * The moments at which a run stops exactly and keeps a frame: its start and end, every abrupt change
 * of the inputs, every jump, and an even grid of `frames` moments between.
 */
export function schedule(problem: Problem, frames: number): Float64Array {
  const { until } = problem;
  const jumps = problem.terms.flatMap((term) => term.jumps?.map((jump) => jump.at) ?? []);
  const inside = [...problem.stops, ...jumps].filter((t) => t > 0 && t < until);
  const exact = [...new Set([0, ...inside, until])];
  const grid = Array.from({ length: frames }, (_, f) => (until * f) / (frames - 1));
  const free = grid.filter((t) => exact.every((e) => Math.abs(e - t) > sameMoment));
  return Float64Array.from([...exact, ...free]).sort();
}
