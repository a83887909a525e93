/**
 * What moved the ties: for each account the change since the start that it brought about, at every frame.
 *
 * An account holds a number for each tie only where it must, since a large world's ledger would else be the largest thing in
 * it; `changesAt` gives the numbers of all ties.
 */
export type Ledger = readonly AccountFrames[];

/** An account along a run: of all ties, of those it moves, or as what the others leave of the change. */
export type AccountFrames = AllTies | SomeTies | RestOfChange;

/** An account of all ties: frame after frame, ties within. */
export interface AllTies {
  readonly of: "all";
  readonly values: Float64Array;
}

/** An account of a few ties, such as those under a sanction; it never moved another. */
export interface SomeTies {
  readonly of: "some";
  /** Numbers of ties. */
  readonly ties: Int32Array;
  /** Frame after frame, in the order of `ties` within. */
  readonly values: Float64Array;
}

/** The account that is what the change of the alignments since `start` leaves once all others are taken away; one at most. */
export interface RestOfChange {
  readonly of: "rest";
  readonly start: Float64Array;
}
