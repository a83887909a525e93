import { tension } from "../analysis/tension.ts";
import { twoCamps } from "../analysis/two-camps.ts";
import { tieNumber } from "../network/tie-number.ts";
import type { Issue } from "../vocabulary/issue.ts";
import { nearestName } from "../vocabulary/nearest-name.ts";
import type { Reading } from "../vocabulary/reading.ts";
import { yearsBetween } from "../vocabulary/time.ts";

/** A number of a run that a study looks at. */
export interface Outcome {
  /** As it was asked for: `tie/A/B`, `camp/A/B` or `tension`, with `@DATE` where it is not the end. */
  readonly id: string;
  readonly kind: "tie" | "camp" | "tension";
  readonly a?: string;
  readonly b?: string;
  /** ISO date at which it is read. */
  readonly date: string;
  readonly years: number;
  /** What it says of the alignments `x` from `offset` on: an alignment, a share, or +1 together, −1 apart, 0 neither. */
  readonly read: (x: Float64Array, offset: number) => number;
}

/** What an outcome may refer to. */
export interface OutcomeContext {
  readonly actors: readonly string[];
  readonly start: string;
  readonly end: string;
}

/** Reads the name of an outcome; one that cannot be is refused with place and cure. */
export function readOutcome(id: string, { actors, start, end }: OutcomeContext): Reading<Outcome> {
  const [what = "", date = end, ...more] = id.split("@");
  const [kind, a, b, ...rest] = what.split("/");
  const refuse = (got: string, expected: string, cure: string): Reading<Outcome> => {
    const issue: Issue = { severity: "error", where: `outcome ${id}`, got, expected, cure };
    return { ok: false, issues: [issue] };
  };
  const n = actors.length;
  const years = yearsBetween(start, date);
  if (more.length > 0 || !(years >= 0 && years <= yearsBetween(start, end))) {
    const cure = "Write the date after an @, like tension@2026-01-31.";
    return refuse(`"${date}"`, `a date from ${start} to ${end}`, cure);
  }
  if (kind === "tension" && a === undefined) {
    const read = (x: Float64Array, offset: number) => tension(n, x, offset);
    return { ok: true, issues: [], value: { id, kind, date, years, read } };
  }
  if (
    (kind !== "tie" && kind !== "camp") ||
    a === undefined ||
    b === undefined ||
    rest.length > 0
  ) {
    const near = nearestName(String(kind), ["tie", "camp", "tension"]);
    const cure = near === undefined ? "Use one of these." : `Did you mean "${near}"?`;
    return refuse(`"${what}"`, "tie/A/B, camp/A/B or tension", cure);
  }
  for (const name of [a, b]) {
    if (actors.includes(name)) continue;
    const near = nearestName(name, actors);
    const cure = near === undefined ? "Use an actor that is shown." : `Did you mean "${near}"?`;
    return refuse(`unknown actor "${name}"`, "an actor of this scenario", cure);
  }
  if (a === b) return refuse(`"${a}" twice`, "two actors", "A tie joins two actors.");
  const [i, j] = [actors.indexOf(a), actors.indexOf(b)];
  const tie = tieNumber(n, i, j);
  const read = kind === "tie" ? (x: Float64Array, at: number) => x[at + tie] as number : sameCamp();
  return { ok: true, issues: [], value: { id, kind, a, b, date, years, read } };

  function sameCamp() {
    const split = twoCamps(n);
    const labels = new Float64Array(n);
    return (x: Float64Array, offset: number): number => {
      split(x, offset, labels, 0);
      const [p, q] = [labels[i] as number, labels[j] as number];
      if (p === q) return 1;
      return p >> 1 === q >> 1 ? -1 : 0;
    };
  }
}
