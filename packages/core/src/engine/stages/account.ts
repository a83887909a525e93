import type { Weights } from "../method/system.ts";

/**
 * The account of one term in a run. It moves by the rates that the term had at the stages that moved
 * the alignments, so all accounts sum to the change.
 */
export interface Account {
  /** The ties that it is kept for: all, those of a list, or none, since it is what all others leave of the change. */
  readonly keeps: "all" | Int32Array | "rest";
  /**
   * Writes account + Σ weights[s]·(own rates of slot s) of the ties it is kept for, in their order, to `out` from a place on,
   * where it holds zeros.
   */
  readonly write: (weights: Weights, out: Float64Array, from: number) => void;
  /** Moves the account by these weights. */
  readonly move: (weights: Weights) => void;
  /** Books a change of one tie. */
  readonly put: (tie: number, change: number) => void;
  /** The term's own rate of one tie at the stage that was evaluated last, in `slot`. */
  readonly rateAt: (slot: number, tie: number) => number;
}
