/** A number of a rule that a user may set. */
export interface RuleParameter {
  /** Its name in the equation. */
  readonly id: string;
  /** TeX of its letter; default its name. */
  readonly symbol?: string | undefined;
  readonly label?: string | undefined;
  readonly unit?: string | undefined;
  readonly min: number;
  readonly max: number;
  readonly step?: number | undefined;
  readonly standard: number;
}

/** A rule of change that a scenario brings along, as a formula. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly summary?: string | undefined;
  /** What it adds to dx_ij/dt, in the language of formulas.md. */
  readonly equation: string;
  readonly parameters?: readonly RuleParameter[] | undefined;
  readonly sources?:
    | readonly { readonly text: string; doi?: string | undefined; url?: string | undefined }[]
    | undefined;
  readonly evidenceFor?: readonly string[] | undefined;
  readonly evidenceAgainst?: readonly string[] | undefined;
}
