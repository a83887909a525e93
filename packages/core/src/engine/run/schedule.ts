import { UsageError } from "../../vocabulary/errors.ts";
import type { Problem } from "../problem/problem.ts";

/** Moments closer than this many years (a thirtieth of a second) are one. */
export const sameMoment = 1e-9;

/** When a run stops exactly and when it keeps a frame, both in order of time. */
export interface Schedule {
  /** Start and end, every abrupt change of the inputs, every jump. */
  readonly stops: readonly number[];
  readonly frames: readonly number[];
}

/** The schedule with frames at the stops and on an even grid of `frames` moments between. */
export function evenSchedule(problem: Problem, frames: number): Schedule {
  const stops = stopsOf(problem);
  const { until } = problem;
  const grid = Array.from({ length: frames }, (_, f) => (until * f) / (frames - 1));
  const free = grid.filter((t) => stops.every((e) => Math.abs(e - t) > sameMoment));
  return { stops, frames: [...stops, ...free].sort((a, b) => a - b) };
}

/** The schedule with frames at the given years only. */
export function chosenSchedule(problem: Problem, at: readonly number[]): Schedule {
  const fits = at.every((t, f) => t >= (at[f - 1] ?? 0) && t <= problem.until);
  if (!fits || at.length === 0) {
    throw new UsageError(`Frames are kept at years in order within 0 … ${problem.until}.`);
  }
  const stops = stopsOf(problem);
  const exact = (t: number) => stops.find((stop) => Math.abs(stop - t) <= sameMoment) ?? t;
  return { stops, frames: at.map(exact) };
}

function stopsOf(problem: Problem): number[] {
  const { until } = problem;
  const jumps = problem.terms.flatMap((term) => term.jumps?.map((jump) => jump.at) ?? []);
  const inside = [...problem.stops, ...jumps].filter(
    (t) => t > sameMoment && t < until - sameMoment,
  );
  const sorted = [0, ...inside.sort((a, b) => a - b), until];
  return sorted.filter((t, s) => s === 0 || t - (sorted[s - 1] as number) > sameMoment);
}
