import type { Factor } from "../../scenario/factors/factor.ts";
import type { Outcome } from "./outcome.ts";

/**
 * The factors that a question about one outcome is asked of when it names none: every lever, every parameter at work,
 * how size counts, and the baseline of the tie it is about. What has no range (a rate of nothing) is left out.
 */
export function relevantFactors(
  factors: readonly Factor[],
  { a, b }: Pick<Outcome, "a" | "b">,
): Factor[] {
  const own = new Set([`tie/${a}/${b}`, `tie/${b}/${a}`]);
  return factors.filter(
    ({ id, kind, range }) => (kind !== "tie" || own.has(id)) && range.low < range.high,
  );
}
