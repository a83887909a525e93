import type { BaselineTie } from "../network/baseline-tie.ts";
import type { EvidenceItem } from "./evidence-items.ts";
import type { Weighing } from "./weighing.ts";

/**
 * Weighs the evidence of one tie: b = (Σ w g + κ₀ · prior) / (Σ w + κ₀).
 *
 * The range is what the coding leaves open. Every score is moved by its uncertainty, all one way
 * and within [−1, 1], because a coder who reads the text warmly or coldly does so throughout; and
 * κ₀ is halved and doubled, because how much a few statements prove is a convention. Low and high
 * are the extremes of these; a tie without evidence stands at the prior and has no range.
 */
export function weighTie(
  a: string,
  b: string,
  items: readonly EvidenceItem[],
  how: Weighing,
): BaselineTie {
  const value = average(items, how.prior, how.shrinkage, 0);
  let [low, high] = [value, value];
  if (items.length > 0) {
    for (const shrinkage of [how.shrinkage / 2, how.shrinkage, how.shrinkage * 2]) {
      low = Math.min(low, average(items, how.prior, shrinkage, -1));
      high = Math.max(high, average(items, how.prior, shrinkage, 1));
    }
  }
  return { a, b, value, low, high, evidence: items.map((item) => item.id) };
}

/** The largest number below 1: rounding alone can reach ±1 when the shrinkage is tiny. */
const edge = 1 - Number.EPSILON / 2;

function average(
  items: readonly EvidenceItem[],
  prior: number,
  shrinkage: number,
  shift: -1 | 0 | 1,
): number {
  let [sum, weight] = [shrinkage * prior, shrinkage];
  for (const item of items) {
    const score = Math.max(-1, Math.min(1, item.score + shift * item.uncertainty));
    sum += item.weight * score;
    weight += item.weight;
  }
  if (weight === 0) return prior;
  return Math.max(-edge, Math.min(edge, sum / weight));
}
