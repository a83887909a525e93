import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";

/** Many runs of one scenario with something varied: plain data that a worker prepares once. */
export interface Study {
  readonly world: World;
  readonly scenario: Scenario;
  /** Names of the factors whose values a task states, in this order. */
  readonly factors: readonly string[];
  /** Names of the outcomes that are read of each run, in this order. */
  readonly outcomes: readonly string[];
}

/** Futures `from` up to but not including `to` of the scenario's ensemble. */
export interface MembersTask {
  readonly kind: "members";
  readonly from: number;
  readonly to: number;
  /** Bins that each alignment is counted in, and whether the futures' rows are wanted too. */
  readonly bins: number;
  readonly rows: boolean;
  /** An earlier digest's memory, to be written anew: fresh memory costs time. It is handed over with the task. */
  readonly memory?: ArrayBuffer | undefined;
}

/** What a task gives: numbers run after run, or the memory of a digest. */
export type TaskResult = Float64Array | ArrayBuffer;

/** A piece of a study, some milliseconds of work. */
export type Task =
  | MembersTask
  /** Runs with these values of the factors, run after run; each starts from its baseline. */
  | { readonly kind: "points"; readonly values: Float64Array }
  /** The same in a row: each run starts where the one before it came to rest. */
  | { readonly kind: "line"; readonly values: Float64Array };

/**
 * How many runs make a piece of work of about twenty milliseconds: a run costs about n³ operations per evaluation.
 * Few enough, too, that counting their results is no pause that anybody notices. It depends on the number of actors alone, so that it is the same everywhere.
 */
export function runsPerTask(actors: number): number {
  return Math.max(1, Math.min(24, Math.round(720_000 / (actors * actors * actors))));
}
