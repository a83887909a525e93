import type { RunRequest } from "../answers/runner.ts";
import type { Pool, PoolRun } from "./pool.ts";

/** Runs of one scenario with stated values of some factors, each read for some outcomes. */
export interface PointsPlan {
  /** Names of the factors, one column of `points` each. */
  readonly factors: readonly string[];
  readonly outcomes: readonly string[];
  /** Values, run after run. */
  readonly points: Float64Array;
  /** Runs that are one piece of work. */
  readonly perTask: number;
  /** Whether each run of a piece starts where the one before it came to rest. */
  readonly inARow: boolean;
}

/** A plan under way. */
export interface PointsRun extends PoolRun {
  /** Outcomes, run after run; what is not done yet is NaN. */
  readonly values: Float64Array;
  /** Runs that are done, from the first on. */
  readonly rows: () => number;
}

export interface EvaluateOptions {
  /** Outcomes of the first runs from earlier; whole pieces of them are not run again. */
  readonly known?: ArrayLike<number>;
  /** Told which runs were done, from `first` up to but not including `end`. */
  readonly onRows?: (first: number, end: number) => void;
}

/** Does the runs of a plan in a pool. */
export function evaluatePoints(
  pool: Pool,
  { world, scenario }: RunRequest,
  plan: PointsPlan,
  { known = [], onRows }: EvaluateOptions = {},
): PointsRun {
  const { factors, outcomes, points, perTask, inARow } = plan;
  const width = factors.length;
  const count = points.length / width;
  const kept = Math.min(count, Math.floor(known.length / outcomes.length));
  const first = kept === count ? count : Math.floor(kept / perTask) * perTask;
  const values = new Float64Array(count * outcomes.length).fill(Number.NaN);
  for (let v = 0; v < first * outcomes.length; v++) values[v] = known[v] as number;
  let rows = first;
  const run = pool.start({
    study: { world, scenario, factors, outcomes },
    tasks: Math.ceil((count - first) / perTask),
    task: (number) => {
      const from = first + number * perTask;
      const to = Math.min(count, from + perTask);
      return { kind: inARow ? "line" : "points", values: points.slice(from * width, to * width) };
    },
    onResult: (_, result) => {
      const found = result as Float64Array;
      values.set(found, rows * outcomes.length);
      const before = rows;
      rows += found.length / outcomes.length;
      onRows?.(before, rows);
    },
  });
  return { ...run, values, rows: () => rows };
}
