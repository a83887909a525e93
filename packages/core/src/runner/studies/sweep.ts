import type { PointsPlan } from "./evaluate-points.ts";
import { runsPerTask } from "./study.ts";

/** One axis of a sweep: a factor and the values it takes, ascending. */
export interface SweepAxis {
  readonly factor: string;
  readonly values: readonly number[];
}

/** One axis of a sweep or two. */
export interface SweepAxes {
  readonly x: SweepAxis;
  readonly y?: SweepAxis;
  /** Also walks along x, up and down, each run starting where the one before it came to rest; default false. */
  readonly continuation?: boolean;
}

/** An outcome over the grid; `[row of y][place in x]`, one row without y. */
export interface SweepGrid {
  /** Each run from its baseline, or, of a continuation, the walk up. */
  readonly up: readonly (readonly number[])[];
  /** The walk down; equal to `up` without a continuation. */
  readonly down: readonly (readonly number[])[];
  /** Places where the two walks differ by more than 0.001: two states, and which one holds depends on the past. */
  readonly twoStates: readonly (readonly boolean[])[];
}

/** Even values from low to high, both ends exact. */
export function evenValues(low: number, high: number, count: number): number[] {
  if (count < 2) return [low];
  return Array.from({ length: count }, (_, k) =>
    k === count - 1 ? high : low + ((high - low) * k) / (count - 1),
  );
}

/** The runs of a sweep: row by row along x, or, of a continuation, all walks up and then all walks down. */
export function sweepPlan(
  { x, y, continuation = false }: SweepAxes,
  outcomes: readonly string[],
  actors: number,
): PointsPlan {
  const line = (values: readonly number[]) =>
    (y?.values ?? [undefined]).flatMap((row) =>
      values.flatMap((value) => (row === undefined ? [value] : [value, row])),
    );
  const down = continuation ? line([...x.values].reverse()) : [];
  return {
    factors: y ? [x.factor, y.factor] : [x.factor],
    outcomes,
    points: Float64Array.from([...line(x.values), ...down]),
    perTask: continuation ? x.values.length : runsPerTask(actors),
    inARow: continuation,
  };
}

const noDifference = 1e-3;

/** Reads one outcome (by its number) of a sweep off the plan's values; what is not done yet is NaN. */
export function sweepOf(
  { x, y, continuation = false }: SweepAxes,
  values: ArrayLike<number>,
  { outcomes = 1, outcome = 0 }: { readonly outcomes?: number; readonly outcome?: number } = {},
): SweepGrid {
  const rows = y?.values.length ?? 1;
  const width = x.values.length;
  const at = (run: number) => values[run * outcomes + outcome] ?? Number.NaN;
  const grid = (place: (row: number, column: number) => number) =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: width }, (_, c) => at(place(r, c))),
    );
  const up = grid((r, c) => r * width + c);
  const down = continuation ? grid((r, c) => (rows + r) * width + (width - 1 - c)) : up;
  return {
    up,
    down,
    twoStates: up.map((row, r) =>
      row.map((value, c) => Math.abs(value - (down[r]?.[c] ?? value)) > noDifference),
    ),
  };
}
