import { analyse } from "../../analysis/balance/analyse.ts";
import { frustration } from "../../analysis/balance/frustration.ts";
import {
  type Certainty,
  membershipCertainty,
} from "../../analysis/balance/membership-certainty.ts";
import { type SignedGraph, signedGraphOf } from "../../analysis/balance/signed-graph.ts";
import type { AnalyseReply, AnalyseRequest } from "./runner.ts";

/** Certainty takes one exact search per actor; beyond 40 actors that is too long to wait for. */
const mostCertain = 40;

/**
 * Takes every measure of a network.
 *
 * Each exact search may spend `budget` elementary operations (default 4e8, two or three seconds); one
 * that runs out answers with honest bounds, `lower ≤ upper`, and `proved` false.
 */
export function answerAnalysis({ network, options = {} }: AnalyseRequest): AnalyseReply {
  const { neutral = 0.05, weighted = false, most = 100, budget = 4e8 } = options;
  const graph = signedGraphOf(network, { neutral });
  const analysis = analyse(graph, { weighted, most, budget });
  const tied = new Set(graph.edges.flatMap(({ a, b }) => [a, b]));
  return {
    ok: true,
    analysis: {
      ...analysis,
      neutral,
      ...(graph.n <= mostCertain ? { certainty: certaintyOf(graph, weighted, budget) } : {}),
      untied: graph.ids.filter((_, i) => !tied.has(i)),
      parts: countParts(graph) - (graph.n - tied.size),
    },
  };
}

function certaintyOf(graph: SignedGraph, weighted: boolean, budget: number): Certainty[] {
  const [split] = frustration(graph, { weighted, budget, most: 1 }).splits;
  return split ? membershipCertainty(graph, split, { weighted, budget: budget / graph.n }) : [];
}

function countParts({ n, edges }: SignedGraph): number {
  const root = Array.from({ length: n }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) at = root[at] as number;
    return at;
  };
  let parts = n;
  for (const { a, b } of edges) {
    const [p, q] = [find(a), find(b)];
    if (p === q) continue;
    root[p] = q;
    parts--;
  }
  return parts;
}
