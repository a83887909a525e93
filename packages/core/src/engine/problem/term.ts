import type { Form } from "./form.ts";
import type { Jump } from "./jump.ts";
import type { Part } from "./part.ts";

/** What a term may read while it states its rates: the moment, never the ledger. */
export interface View {
  /** Years since the start. */
  readonly t: number;
  readonly n: number;
  /** Alignments as a symmetric n × n matrix, row by row, with a zero diagonal. */
  readonly x: Float64Array;
}

/** The finest split of one tie's rate: `rate` adds the share of `parts[p]` to `out[p]`. */
export interface Split {
  readonly parts: readonly Part[];
  readonly rate: (view: View, out: Float64Array) => void;
}

/**
 * A mechanism prepared for one run: a bare loop that adds its rate of change, per year, to `out`,
 * one number per tie (upper triangle, row by row). It adds to its own account and to nothing else.
 */
export interface Term {
  /** Name of its account in the ledger: the mechanism's id. */
  readonly account: string;
  readonly rate: (view: View, out: Float64Array) => void;
  /** What the rate is made of, if it has a shape that the engine knows a faster way to; see `Form`. */
  readonly form?: Form;
  /** The exact split of the tie between actors i and j; a term without it is one part. */
  readonly split?: (i: number, j: number) => Split;
  /** Instant changes at dates, booked in the same account. */
  readonly jumps?: readonly Jump[];
  /** Time, in years, after which the rate depends on the alignments alone; Infinity if never. */
  readonly steadyAfter: number;
}
