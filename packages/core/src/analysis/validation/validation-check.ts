/** One figure that was published or computed independently, beside what Entente finds. */
export interface ValidationCheck {
  readonly case: string;
  readonly figure: string;
  readonly expected: number | string;
  readonly found: number | string;
  /** |found − expected|, or the largest over the figures that one line stands for; absent for words. */
  readonly difference?: number;
  /**
   * `equal` to the last digit, `close` within the rounding of the source, `differs` otherwise; `miss` is a
   * case known to go against the theory or the model, shown because it does.
   */
  readonly verdict: "equal" | "close" | "differs" | "miss";
  /** Where the expected figure comes from. */
  readonly source: string;
}

/** A figure without its case and source, which the case adds. */
export type Finding = Omit<ValidationCheck, "case" | "source"> & { readonly source?: string };

export type ValidationRow = Readonly<Record<string, string>>;

/** A group of figures on one network or table. */
export interface ValidationCase {
  readonly title: string;
  readonly source: string;
  /** Names of the files it reads; without them it is named as absent. */
  readonly needs: readonly string[];
  /** `rows` gives the rows of a needed file by the names of its columns. */
  readonly check: (rows: (file: string) => readonly ValidationRow[]) => readonly Finding[];
}

/** Compares a number; `tolerance` is half a unit of the last digit that the source gives. */
export function number(figure: string, expected: number, found: number, tolerance = 0): Finding {
  const difference = Math.abs(found - expected);
  const verdict = difference === 0 ? "equal" : difference <= tolerance ? "close" : "differs";
  return { figure, expected, found, difference, verdict };
}

/** Compares words, such as the members of a camp. */
export function words(figure: string, expected: string, found: string): Finding {
  return { figure, expected, found, verdict: expected === found ? "equal" : "differs" };
}

/** Compares many numbers that share a name, and tells how many agree. */
export function many(
  figure: string,
  pairs: readonly (readonly [expected: number, found: number])[],
  tolerance = 0,
): Finding {
  const gaps = pairs.map(([expected, found]) => Math.abs(found - expected));
  const agree = gaps.filter((gap) => gap <= tolerance).length;
  const difference = gaps.reduce((most, gap) => Math.max(most, gap), 0);
  const verdict = agree < pairs.length ? "differs" : difference === 0 ? "equal" : "close";
  const of = (count: number) => `${count} of ${pairs.length}`;
  return { figure, expected: of(pairs.length), found: of(agree), difference, verdict };
}

/** A case that goes against the theory; should it ever agree, that is unexpected and `differs`. */
export function miss(figure: string, expected: string, found: string): Finding {
  return { figure, expected, found, verdict: expected === found ? "differs" : "miss" };
}
