/** Numbers that may be replaced between two evaluations; a formula reads them anew each time. */
export interface Table {
  data: Float64Array;
}

/** Where a formula over a network finds its numbers. */
export interface FormulaSpace {
  readonly n: number;
  readonly groups: number;
  /** Counts up whenever any number of the space has changed. */
  readonly turn: { readonly now: number };
  /** Number of the actor or group with an id; −1 if it is not there, and its quantities are 0. */
  readonly actorOf: (id: string) => number;
  readonly groupOf: (id: string) => number;
  readonly numbers: Table;
  /**
   * An n × n matrix, row by row: from the first actor to the second, or `across`, from the second to
   * the first. Quantities that look alike from both ends give one matrix for both.
   */
  readonly pair: (name: string, across: boolean) => Table;
  /** One number per actor. */
  readonly actor: (name: string) => Table;
  /** One number per group. */
  readonly group: (name: string) => Table;
  /** A groups × n matrix. */
  readonly member: (name: string) => Table;
}
