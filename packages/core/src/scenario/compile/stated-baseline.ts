import type { BaselineTie } from "../../network/baseline-tie.ts";
import { tieNumber } from "../../network/tie-number.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";

/** Puts the baselines that a scenario states in the place of what the evidence says; ranges grow to hold them. */
export function statedBaseline(
  ties: readonly BaselineTie[],
  scenario: Scenario,
  indexOf: ReadonlyMap<string, number>,
): readonly BaselineTie[] {
  const stated = scenario.model?.baseline ?? [];
  if (stated.length === 0) return ties;
  const changed = [...ties];
  for (const { a, b, value } of stated) {
    const [i, j] = [indexOf.get(a), indexOf.get(b)];
    if (i === undefined || j === undefined || i === j) continue;
    const k = tieNumber(indexOf.size, i, j);
    const tie = changed[k] as BaselineTie;
    changed[k] = {
      ...tie,
      value,
      low: Math.min(tie.low, value),
      high: Math.max(tie.high, value),
    };
  }
  return changed;
}
