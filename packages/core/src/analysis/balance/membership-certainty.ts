import { budgetOf, type SearchOptions } from "./budget.ts";
import { boundsOf } from "./exact-answer.ts";
import type { OptimalSplit } from "./frustration.ts";
import { linksOf } from "./links-of.ts";
import { optimalSplits } from "./optimal-splits.ts";
import type { SignedGraph } from "./signed-graph.ts";

/** How firmly an actor belongs to its camp in a split. */
export interface Certainty {
  readonly actor: string;
  /** Extra frustration when it changes camp and nobody else moves. */
  readonly alone: number;
  /** Extra frustration of the best split in which it stands across from the anchor of its side, or with the other. */
  readonly atBest: number;
  readonly proved: boolean;
}

/**
 * Tells how much worse the best split is with an actor moved: 0 means that it could as well be in the
 * other camp.
 *
 * Sides have no names of their own, so a move is relative to an anchor: the actor of the same connected
 * part with most tie weight; for the anchor itself, the next one. Actors without ties have 0.
 */
export function membershipCertainty(
  graph: SignedGraph,
  split: OptimalSplit,
  options: SearchOptions & { readonly weighted?: boolean } = {},
): Certainty[] {
  const { weighted = false } = options;
  const links = linksOf(graph, weighted);
  const strength = new Float64Array(graph.n);
  const alone = new Float64Array(graph.n);
  let total = 0;
  let cost = 0;
  for (let e = 0; e < links.w.length; e++) {
    const [a, b, w] = [links.a[e] as number, links.b[e] as number, links.w[e] as number];
    const fits = split.side[a] === split.side[b] ? w : -w;
    if (fits < 0) cost -= fits;
    for (const i of [a, b]) {
      strength[i]! += Math.abs(w);
      alone[i]! += fits;
    }
    total += Math.abs(w);
  }
  const part = partsOf(graph);
  const forced = total + 1;
  return graph.ids.map((actor, i) => {
    if (strength[i] === 0) return { actor, alone: 0, atBest: 0, proved: true };
    let anchor = -1;
    for (let j = 0; j < graph.n; j++) {
      if (j === i || part[j] !== part[i]) continue;
      if (anchor < 0 || (strength[j] as number) > (strength[anchor] as number)) anchor = j;
    }
    const relation = split.side[i] === split.side[anchor] ? -forced : forced;
    const low = Math.min(i, anchor);
    const high = Math.max(i, anchor);
    const known = graph.edges.findIndex(({ a, b }) => a === low && b === high);
    const w = known < 0 ? Float64Array.from([...links.w, relation]) : links.w.slice();
    if (known >= 0) w[known]! += relation;
    const a = known < 0 ? Int32Array.from([...links.a, low]) : links.a;
    const b = known < 0 ? Int32Array.from([...links.b, high]) : links.b;
    const bounds = boundsOf(optimalSplits({ n: graph.n, a, b, w }, 1, budgetOf(options)));
    // A tie that the force opposes is frustrated for certain, yet the sum of both no longer shows it.
    const own = known < 0 ? 0 : (links.w[known] as number);
    const hidden = own * relation < 0 ? Math.abs(own) : 0;
    return {
      actor,
      alone: alone[i] as number,
      atBest: bounds.upper + hidden - cost,
      proved: bounds.proved,
    };
  });
}

function partsOf({ n, edges }: SignedGraph): number[] {
  const part = Array.from({ length: n }, (_, i) => i);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { a, b } of edges) {
      const least = Math.min(part[a] as number, part[b] as number);
      if (part[a] !== least || part[b] !== least) changed = true;
      part[a] = least;
      part[b] = least;
    }
  }
  return part;
}
