import { algebraicConflict } from "./algebraic-conflict.ts";
import type { Bounds } from "./exact-answer.ts";
import { type FrustrationOptions, frustration } from "./frustration.ts";
import type { SignedGraph } from "./signed-graph.ts";
import { type TriadCensus, triadCensus } from "./triad-census.ts";
import { walkBalance } from "./walk-balance.ts";
import { weakFrustration } from "./weak-frustration.ts";

/** The measures of balance of one network, side by side. */
export interface BalanceMeasures {
  readonly actors: number;
  readonly ties: number;
  readonly hostile: number;
  readonly triads: TriadCensus;
  /** Share of balanced triads, by count and by strength. */
  readonly triangleIndex: number;
  readonly weightedTriangleIndex: number;
  /** K, by closed walks. */
  readonly walkBalance: number;
  /** λ_min(D − A); 0 is balance. */
  readonly algebraicConflict: number;
  /** Least number of ties to change for two camps, and for any number of camps. */
  readonly frustration: Bounds;
  readonly weakFrustration: Bounds;
  /** F = 1 − 2 L / m. */
  readonly normalisedFrustration: number;
  /** Camps of the first cheapest partition under weak balance. */
  readonly weakCamps: number;
  /** Some measure sees balance where another sees clear strain; see `disagreements`. */
  readonly disagreements: readonly Disagreement[];
}

/** A reason to look twice before quoting one number. */
export type Disagreement =
  | "no closed triad, yet frustrated: an unbalanced longer cycle that triad counts miss"
  | "all triads balanced, yet frustrated: an unbalanced longer cycle that triad counts miss"
  | "balanced under weak balance, frustrated under strong: a matter of the rule"
  | "a balanced part hides the strain of the others from the algebraic conflict";

/** Takes all measures of balance of a network; each has its page under docs/measures. */
export function balanceMeasures(
  graph: SignedGraph,
  options: FrustrationOptions = {},
): BalanceMeasures {
  const triads = triadCensus(graph);
  const strong = frustration(graph, { ...options, most: 1 });
  const weak = weakFrustration(graph, { ...options, most: 1 });
  const conflict = algebraicConflict(graph, options);
  return {
    actors: graph.n,
    ties: graph.edges.length,
    hostile: graph.edges.filter((edge) => edge.weight < 0).length,
    triads,
    triangleIndex: triads.index,
    weightedTriangleIndex: triads.weightedIndex,
    walkBalance: walkBalance(graph, options).whole,
    algebraicConflict: conflict,
    frustration: onlyBounds(strong),
    weakFrustration: onlyBounds(weak),
    normalisedFrustration: strong.normalised,
    weakCamps: (weak.partitions[0]?.camps ?? []).length,
    disagreements: disagreementsOf(triads, strong, weak, conflict),
  };
}

/** Says where one measure sees balance and another clear strain. */
export function disagreementsOf(
  triads: TriadCensus,
  strong: Bounds,
  weak: Bounds,
  conflict: number,
): Disagreement[] {
  const disagreements: Disagreement[] = [];
  if (strong.lower > 0 && triads.index === 1) {
    disagreements.push(
      triads.triads === 0
        ? "no closed triad, yet frustrated: an unbalanced longer cycle that triad counts miss"
        : "all triads balanced, yet frustrated: an unbalanced longer cycle that triad counts miss",
    );
  }
  if (strong.lower > 0 && weak.upper === 0) {
    disagreements.push(
      "balanced under weak balance, frustrated under strong: a matter of the rule",
    );
  }
  if (strong.lower > 0 && conflict < 1e-9) {
    disagreements.push(
      "a balanced part hides the strain of the others from the algebraic conflict",
    );
  }
  return disagreements;
}

function onlyBounds({ upper, lower, proved, gap }: Bounds): Bounds {
  return { upper, lower, proved, gap };
}
