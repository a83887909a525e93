/** Where the ties of a run start, how sure that is and what it rests on: columns in the order of the run's ties. */
export interface Baseline {
  /** Open interval (−1, 1). */
  readonly value: Float64Array;
  /** Ends of the range that the uncertainty of the coding leaves open; low ≤ value ≤ high. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Ids of the statements and components each rests on; empty means nothing is known and the prior stands. */
  readonly evidence: readonly (readonly string[])[];
}
