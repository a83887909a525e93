import type { Weights } from "../method/system.ts";

/**
 * The account of one term in a run. It moves by the rates that the term had at the stages that moved
 * the alignments, so all accounts sum to the change.
 */
export interface Account {
  /**
   * Writes account + Σ weights[s]·(own rates of slot s), tie after tie, to `out` from a place on, where it holds zeros; takes the same
   * away from what stands from `rest` on, unless that is −1.
   */
  readonly write: (weights: Weights, out: Float64Array, from: number, rest: number) => void;
  /** Moves the account by these weights. */
  readonly move: (weights: Weights) => void;
  /** Books a change of one tie. */
  readonly put: (tie: number, change: number) => void;
  /** The term's own rate of one tie at the stage that was evaluated last, in `slot`. */
  readonly rateAt: (slot: number, tie: number) => number;
}
