import type { Indicator } from "../../schema/scenario-schema.ts";
import type { Issue } from "../../vocabulary/issue.ts";
import { nearestName } from "../../vocabulary/nearest-name.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import { yearsBetween } from "../../vocabulary/time.ts";

/** A number of a run that a study looks at. */
export interface Outcome {
  /** As it was asked for: `tie/A/B`, `camp/A/B`, `tension` or `indicator/ID`, with `@DATE` where it is not the end. */
  readonly id: string;
  readonly kind: "tie" | "camp" | "tension" | "indicator";
  readonly a?: string;
  readonly b?: string;
  /** The scenario's indicator that is meant. */
  readonly indicator?: Indicator;
  /** ISO date at which it is read. */
  readonly date: string;
  readonly years: number;
}

/** What an outcome may refer to. */
export interface OutcomeContext {
  readonly actors: readonly string[];
  readonly start: string;
  readonly end: string;
  /** The scenario's own indicators; default none. */
  readonly indicators?: readonly Indicator[] | undefined;
}

const kinds = ["tie", "camp", "tension", "indicator"];

/** Reads the name of an outcome; one that cannot be is refused with place and cure. */
export function readOutcome(
  id: string,
  { actors, start, end, indicators = [] }: OutcomeContext,
): Reading<Outcome> {
  const [what = "", date = end, ...more] = id.split("@");
  const [kind, a, b, ...rest] = what.split("/");
  const refuse = (got: string, expected: string, cure: string): Reading<Outcome> => {
    const issue: Issue = { severity: "error", where: `outcome ${id}`, got, expected, cure };
    return { ok: false, issues: [issue] };
  };
  const near = (name: string, names: readonly string[], otherwise: string): string => {
    const nearest = nearestName(name, names);
    return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
  };
  const years = yearsBetween(start, date);
  if (more.length > 0 || !(years >= 0 && years <= yearsBetween(start, end))) {
    const cure = "Write the date after an @, like tension@2026-01-31.";
    return refuse(`"${date}"`, `a date from ${start} to ${end}`, cure);
  }
  const at = { id, date, years };
  if (kind === "tension" && a === undefined) {
    return { ok: true, issues: [], value: { ...at, kind } };
  }
  if (kind === "indicator" && a !== undefined && b === undefined) {
    const indicator = indicators.find((each) => each.id === a);
    if (indicator) return { ok: true, issues: [], value: { ...at, kind, indicator } };
    const ids = indicators.map((each) => each.id);
    const cure =
      ids.length === 0
        ? "Give the scenario an indicator first: indicators: [{ id, title, formula }]."
        : near(a, ids, `It has ${ids.slice(0, 12).join(", ")}.`);
    return refuse(`unknown indicator "${a}"`, "an indicator of this scenario", cure);
  }
  if (
    (kind !== "tie" && kind !== "camp") ||
    a === undefined ||
    b === undefined ||
    rest.length > 0
  ) {
    const cure = near(String(kind), kinds, "Use one of these.");
    return refuse(`"${what}"`, "tie/A/B, camp/A/B, tension or indicator/ID", cure);
  }
  for (const name of [a, b]) {
    if (actors.includes(name)) continue;
    const cure = near(name, actors, "Use an actor that is shown.");
    return refuse(`unknown actor "${name}"`, "an actor of this scenario", cure);
  }
  if (a === b) return refuse(`"${a}" twice`, "two actors", "A tie joins two actors.");
  return { ok: true, issues: [], value: { ...at, kind, a, b } };
}
