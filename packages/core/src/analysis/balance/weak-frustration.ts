import { budgetOf } from "./budget.ts";
import { type Bounds, boundsOf, namedTies, productOf, type TieOfGraph } from "./exact-answer.ts";
import type { FrustrationOptions } from "./frustration.ts";
import { linksOf } from "./links-of.ts";
import { optimalPartitions } from "./optimal-partitions.ts";
import type { SignedGraph } from "./signed-graph.ts";

/** One cheapest way to see a network as camps, however many. */
export interface OptimalCamps {
  /** Camps as fine as the friendly ties allow, the largest first; an actor without a tie is alone. */
  readonly camps: readonly (readonly string[])[];
  /** The ties that do not fit. */
  readonly repair: readonly TieOfGraph[];
}

/** The least number of errors under weak balance, with how sure it is. */
export interface WeakFrustration extends Bounds {
  /** Cheapest partitions, at most `most`, in a fixed order. */
  readonly partitions: readonly OptimalCamps[];
  readonly count: number;
  readonly countExact: boolean;
  readonly allListed: boolean;
}

/**
 * Weak balance: the least number (or weight) of ties to change so that the actors fall into camps,
 * any number of them, friendly within and hostile between. Enemies of an enemy need not be friends.
 *
 * Davis 1967, doi:10.1177/001872676702000206; as a line index: Doreian & Mrvar 1996,
 * doi:10.1016/0378-8733(95)00259-6. It never exceeds the frustration index. Solved like it.
 */
export function weakFrustration(
  graph: SignedGraph,
  options: FrustrationOptions = {},
): WeakFrustration {
  const { weighted = false } = options;
  const most = Math.max(1, options.most ?? 100);
  const blocks = optimalPartitions(linksOf(graph, weighted), most, budgetOf(options));
  const product = productOf(blocks, most);
  return {
    ...boundsOf(blocks),
    partitions: product.repairs.map((repair) => campsOf(graph, repair)),
    count: product.count,
    countExact: product.countExact,
    allListed: product.allListed,
  };
}

function campsOf(graph: SignedGraph, repair: readonly number[]): OptimalCamps {
  const misfit = new Set(repair);
  const near: number[][] = graph.ids.map(() => []);
  graph.edges.forEach(({ a, b, weight }, e) => {
    if (weight > 0 === misfit.has(e)) return;
    near[a]?.push(b);
    near[b]?.push(a);
  });
  const seen = new Uint8Array(graph.n);
  const camps: number[][] = [];
  for (let root = 0; root < graph.n; root++) {
    if (seen[root] === 1) continue;
    seen[root] = 1;
    const camp = [root];
    for (let k = 0; k < camp.length; k++) {
      for (const j of near[camp[k] as number] ?? []) {
        if (seen[j] === 1) continue;
        seen[j] = 1;
        camp.push(j);
      }
    }
    camps.push(camp.sort((p, q) => p - q));
  }
  camps.sort((p, q) => q.length - p.length || (p[0] as number) - (q[0] as number));
  return {
    camps: camps.map((camp) => camp.map((i) => graph.ids[i] as string)),
    repair: namedTies(graph, repair),
  };
}
