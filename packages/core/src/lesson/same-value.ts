import type { LessonValue } from "../schema/lesson-parts.ts";

/** How values are compared. */
export interface SameValueOptions {
  /** How far numbers may be apart; default 0.005, which two decimals do not show. */
  readonly tolerance?: number;
  /** Whether a list says an order; default false: the same entries in any order are the same. */
  readonly ordered?: boolean;
}

/** Whether two values of a lesson say the same: ids of a tie or a group in any order, numbers nearly. */
export function sameValue(
  got: LessonValue,
  expected: LessonValue,
  { tolerance = 0.005, ordered = false }: SameValueOptions = {},
): boolean {
  if (typeof got === "number" || typeof expected === "number") {
    return (
      typeof got === "number" &&
      typeof expected === "number" &&
      Math.abs(got - expected) <= tolerance + 1e-12
    );
  }
  if (typeof got === "string" || typeof expected === "string") {
    return (
      typeof got === "string" && typeof expected === "string" && plain(got) === plain(expected)
    );
  }
  const [p, q] = [got.map(plain), expected.map(plain)];
  if (!ordered) {
    p.sort();
    q.sort();
  }
  return p.length === q.length && p.every((each, i) => each === q[i]);
}

/** Ids in order within each group, groups in order: `"B A, D C"` and `"C D, A B"` are one. */
function plain(text: string): string {
  return text
    .split(",")
    .map((group) => group.trim().split(/\s+/).sort().join(" "))
    .sort()
    .join(", ");
}
