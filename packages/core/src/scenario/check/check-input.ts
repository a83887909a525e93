import { compileFormula } from "../../formula/compile-formula.ts";
import { parseFormula } from "../../formula/parse-formula.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";

/** How many moments of its span a formula is tried at. */
const tries = 200;

/**
 * Checks a number or a formula in `t` against its range, a formula at 200 moments of its span.
 *
 * Small excursions between the moments are bounded where the input is used; the point here is to
 * tell the author of a formula that leaves its range or is no number somewhere.
 */
export function checkInput(
  issues: IssueList,
  where: string,
  input: number | string | undefined,
  { from, to }: { readonly from: number; readonly to: number },
  { min, max }: { readonly min: number; readonly max: number },
): void {
  if (input === undefined) return;
  const range = `a number from ${min} to ${max}`;
  if (typeof input === "number") {
    if (input < min || input > max) issues.error(where, `${input}`, range, `Choose ${range}.`);
    return;
  }
  const parsed = parseFormula(input, { variables: ["t"] });
  if (!parsed.ok) {
    issues.error(
      `${where}, character ${parsed.position + 1}`,
      parsed.got,
      parsed.expected,
      parsed.cure,
    );
    return;
  }
  const evaluate = compileFormula(parsed.formula);
  for (let s = 0; s <= tries; s++) {
    const t = from + ((to - from) * s) / tries;
    const value = evaluate([t]);
    if (value >= min - 1e-9 && value <= max + 1e-9) continue;
    issues.error(
      where,
      `${Number.isNaN(value) ? "no number" : Number(value.toPrecision(4))} at t = ${Number(t.toPrecision(3))}`,
      range,
      "The formula leaves its range; wrap it in min(…, …) or max(…, …), or change it.",
    );
    return;
  }
}
