/** Where a tie starts, how sure that is, and what it rests on. */
export interface BaselineTie {
  readonly a: string;
  readonly b: string;
  /** Open interval (−1, 1). */
  readonly value: number;
  /** Ends of the range that the uncertainty of the coding leaves open; low ≤ value ≤ high. */
  readonly low: number;
  readonly high: number;
  /** Ids of the statements and components it rests on; empty means nothing is known and the prior stands. */
  readonly evidence: readonly string[];
}
