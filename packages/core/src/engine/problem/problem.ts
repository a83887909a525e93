import type { Term } from "./term.ts";

/** All that a run needs and nothing else; the engine knows no politics. */
export interface Problem {
  readonly actors: readonly string[];
  /** Alignments at the start, one per tie (upper triangle, row by row). */
  readonly initial: Float64Array;
  /** Length of the run in years. */
  readonly until: number;
  readonly terms: readonly Term[];
  /** Moments, in years, where the inputs change abruptly: the method stops there exactly. */
  readonly stops: readonly number[];
}
