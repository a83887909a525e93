import { algebraicConflict } from "./algebraic-conflict.ts";
import { disagreementsOf } from "./balance-measures.ts";
import type { Bounds, TieOfGraph } from "./exact-answer.ts";
import { type FrustrationOptions, frustration } from "./frustration.ts";
import { type Position, positions } from "./positions.ts";
import type { SignedGraph } from "./signed-graph.ts";
import { communities } from "./signed-modularity.ts";
import { type StrainedTie, strainedTies } from "./strained-ties.ts";
import { type TriadKind, triadCensus } from "./triad-census.ts";
import { walkBalance } from "./walk-balance.ts";
import { weakFrustration } from "./weak-frustration.ts";

/** How sure a frustration index is, and how many cheapest answers there are. */
export interface IndexDetail {
  /** Least cost found; exact when `proved`. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly proved: boolean;
  /** Cheapest answers; a lower bound unless `countExact`. */
  readonly count: number;
  readonly countExact: boolean;
  /** All of them are listed. */
  readonly allListed: boolean;
}

/**
 * Everything that is measured of one signed network, as plain data with stable names.
 *
 * Measures take signs alone, or weights with `weighted`; those that say "weighted" or "count" in their
 * name are what they say in either case. What each means: docs/measures; every key: docs/analysis-json.md.
 */
export interface Analysis {
  /** Actors, ties that are not neutral, and how many of these are friendly and hostile. */
  readonly n: number;
  readonly m: number;
  readonly positive: number;
  readonly negative: number;
  /** Whether the measures below used weights. */
  readonly weighted: boolean;
  /** Closed triads, in all and by kind. */
  readonly triads: number;
  readonly triangles: Readonly<Record<TriadKind, number>>;
  /** Share of closed triads that are balanced, by count, by strength, and under weak balance. */
  readonly triangleIndex: number;
  readonly weightedTriangleIndex: number;
  readonly weakTriangleIndex: number;
  /** K = Tr e^A / Tr e^|A|. */
  readonly walkBalance: number;
  /** λ_min(D − A). */
  readonly algebraicConflict: number;
  /** Least number (with `weighted`: weight) of ties to change for two camps. */
  readonly frustration: number;
  /** The same by number of ties whatever `weighted` is, under both names in use; and by weight. */
  readonly frustrationCount: number;
  readonly frustrationIndex: number;
  readonly weightedFrustration: number;
  /** F = 1 − 2 L / m, of `frustration`. */
  readonly normalisedFrustration: number;
  readonly frustrationDetail: IndexDetail;
  /** Cheapest splits as two camps each, and in the same order the ties that each would change. */
  readonly optimalSplits: readonly (readonly [readonly string[], readonly string[]])[];
  readonly repairs: readonly (readonly TieOfGraph[])[];
  /** The first of `optimalSplits`. */
  readonly camps: readonly [readonly string[], readonly string[]];
  /** The same for any number of camps: least cost, number of camps of the first answer, all answers. */
  readonly weakFrustration: number;
  readonly weakCamps: number;
  readonly weakFrustrationDetail: IndexDetail;
  readonly weakPartitions: readonly (readonly (readonly string[])[])[];
  /** Highest signed modularity, whether no partition has more, and its camps. */
  readonly modularity: number;
  readonly modularityProved: boolean;
  readonly modularityCamps: readonly (readonly string[])[];
  /** κ per actor. */
  readonly localBalance: Readonly<Record<string, number>>;
  /** Where each actor stands in the first optimal split. */
  readonly positions: readonly Position[];
  /** Ties that close strained triads, the most strained first, at most `most`. */
  readonly strainedTies: readonly Omit<StrainedTie, "thirds">[];
  /** Reasons to look twice before quoting one number. */
  readonly warnings: readonly string[];
}

/**
 * Takes every measure of a signed network at once.
 *
 * `budget` is of each of the three searches, default 4e8: twenty times what any window of the interstate
 * system 1946–1999 needs, and two or three seconds where it does not suffice.
 */
export function analyse(graph: SignedGraph, given: FrustrationOptions = {}): Analysis {
  const { weighted = false, most = 100, budget = 4e8 } = given;
  // Many are sought even where few are listed, so that their count is right.
  const options = { ...given, budget, most: Math.max(most, 100) };
  const triads = triadCensus(graph);
  const walks = walkBalance(graph, { weighted });
  const conflict = algebraicConflict(graph, { weighted });
  const strong = frustration(graph, options);
  const weak = weakFrustration(graph, options);
  const modular = communities(graph, { weighted });
  const signsAlone = graph.edges.every(({ weight }) => Math.abs(weight) === 1);
  const other = signsAlone
    ? strong
    : frustration(graph, { ...options, weighted: !weighted, most: 1 });
  const [count, weight] = weighted ? [other, strong] : [strong, other];
  const [first] = strong.splits;
  const negative = graph.edges.filter((edge) => edge.weight < 0).length;
  return {
    n: graph.n,
    m: graph.edges.length,
    positive: graph.edges.length - negative,
    negative,
    weighted,
    triads: triads.triads,
    triangles: triads.count,
    triangleIndex: triads.index,
    weightedTriangleIndex: triads.weightedIndex,
    weakTriangleIndex: triads.weakIndex,
    walkBalance: walks.whole,
    algebraicConflict: conflict,
    frustration: strong.upper,
    frustrationCount: count.upper,
    frustrationIndex: count.upper,
    weightedFrustration: weight.upper,
    normalisedFrustration: strong.normalised,
    frustrationDetail: detailOf(strong, most),
    optimalSplits: strong.splits.slice(0, most).map(({ camps }) => camps),
    repairs: strong.splits.slice(0, most).map(({ repair }) => repair),
    camps: first?.camps ?? [graph.ids, []],
    weakFrustration: weak.upper,
    weakCamps: weak.partitions[0]?.camps.length ?? 0,
    weakFrustrationDetail: detailOf(weak, most),
    weakPartitions: weak.partitions.slice(0, most).map(({ camps }) => camps),
    modularity: modular.quality,
    modularityProved: modular.proved,
    modularityCamps: modular.camps,
    localBalance: Object.fromEntries(graph.ids.map((id, i) => [id, walks.local[i] as number])),
    positions: first ? positions(graph, first) : [],
    strainedTies: strainedTies(graph)
      .filter(({ strained }) => strained > 0)
      .slice(0, most)
      .map(({ thirds: _, ...tie }) => tie),
    warnings: [
      ...disagreementsOf(triads, strong, weak, conflict),
      ...doubts(strong, "two camps"),
      ...doubts(weak, "any number of camps"),
      ...(count.proved && weight.proved && (count.upper === 0) !== (weight.upper === 0)
        ? ["counted ties and weighed ties disagree on whether there is strain at all"]
        : []),
    ],
  };
}

type Answer = Bounds & Pick<IndexDetail, "count" | "countExact">;

function detailOf({ upper, lower, proved, count, countExact }: Answer, most: number): IndexDetail {
  const allListed = countExact && count <= most;
  return { value: upper, lower, upper, proved, count, countExact, allListed };
}

function doubts({ proved, lower, upper, count, countExact }: Answer, what: string): string[] {
  const number = `${countExact ? "" : "at least "}${count}`;
  return [
    ...(proved
      ? []
      : [`the index for ${what} is not proved: it lies between ${lower} and ${upper}`]),
    ...(proved && count > 1
      ? [`${number} repairs for ${what} are equally cheap: none is the answer`]
      : []),
  ];
}
