import type { Ledger } from "./ledger.ts";

/** How a run ended. It is a value, never an exception. */
export interface Ended {
  readonly how: "completed" | "settled" | "diverged" | "aborted";
  /** Years since the start. */
  readonly at: number;
}

/**
 * The result of a run. Frames are in time order; a jump gives two frames of the same time, before
 * and after. A settled run keeps its last alignments to the end of the span, and its
 * accounts flow on: what holds a tie at rest are rules that pull against each other.
 */
export interface Trajectory {
  readonly actors: readonly string[];
  /** Years since the start, one per frame. */
  readonly times: Float64Array;
  /** Alignments, frame after frame, ties within. */
  readonly x: Float64Array;
  /** Names of the ledger's accounts, in order. */
  readonly accounts: readonly string[];
  /** The accounts' changes since the start, in their order; read by `changesAt`. */
  readonly ledger: Ledger;
  readonly ended: Ended;
  /** Steps of the method that were taken. */
  readonly steps: number;
}
