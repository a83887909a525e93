/** What a piece of a tie's change is owed to; every field that applies is set. */
export interface Part {
  /** Id of the lever that caused it; absent for what stood in the world already. */
  readonly lever?: string;
  /** Actor that sent a sanction. */
  readonly sender?: string;
  readonly bloc?: string;
  /** The third actor through whom it came. */
  readonly third?: string;
  /** Which of a mechanism's rules it was, in the mechanism's own words. */
  readonly rule?: string;
}
