import type { Issue } from "../../vocabulary/issue.ts";
import { nearestName } from "../../vocabulary/nearest-name.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import type { Factor } from "./factor.ts";

/** Finds factors by name, a tie's whichever actor comes first; unknown names are refused with the nearest known one. */
export function findFactors(known: readonly Factor[], names: readonly string[]): Reading<Factor[]> {
  const byId = new Map(known.map((each) => [each.id, each]));
  const issues: Issue[] = [];
  const found = names.flatMap((name) => {
    const [first, a, b] = name.split("/");
    const factor = byId.get(name) ?? (first === "tie" ? byId.get(`tie/${b}/${a}`) : undefined);
    if (factor) return [factor];
    const near = nearestName(name, [...byId.keys()]);
    issues.push({
      severity: "error",
      where: `factor ${name}`,
      got: "a name nobody has",
      expected: "a number of this scenario",
      cure: near
        ? `Did you mean "${near}"? What is a formula, or switched off, is none.`
        : "Use mechanism/parameter, lever/ID/field or tie/A/B. What is a formula, or switched off, is none.",
    });
    return [];
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: found, issues: [] };
}
