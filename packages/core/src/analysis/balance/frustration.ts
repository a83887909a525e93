import { budgetOf, type SearchOptions } from "./budget.ts";
import { type Bounds, boundsOf, namedTies, productOf, type TieOfGraph } from "./exact-answer.ts";
import { linksOf } from "./links-of.ts";
import { optimalSplits } from "./optimal-splits.ts";
import type { SignedGraph } from "./signed-graph.ts";

/** One cheapest way to see a network as two camps. */
export interface OptimalSplit {
  /** 0 or 1 per actor; the first actor of each connected part is on side 0. */
  readonly side: readonly number[];
  readonly camps: readonly [readonly string[], readonly string[]];
  /** The ties that do not fit: flip or drop exactly these and the network is balanced. */
  readonly repair: readonly TieOfGraph[];
}

/** The frustration index, with how sure it is. */
export interface Frustration extends Bounds {
  /** 1 − 2 L / m (with weights: 1 − 2 L / Σ|w|); 1 is balance. Taken at `upper`; 1 without ties. */
  readonly normalised: number;
  /** Cheapest splits, at most `most`, in a fixed order; turned parts of a network count once. */
  readonly splits: readonly OptimalSplit[];
  /** How many cheapest splits there are; a lower bound unless `allListed` or `countExact`. */
  readonly count: number;
  readonly countExact: boolean;
  readonly allListed: boolean;
}

export interface FrustrationOptions extends SearchOptions {
  /** Ties cost their |weight|; by default each costs 1. */
  readonly weighted?: boolean;
}

/**
 * The frustration index: the least number (or weight) of ties to change so that the network has at
 * most two camps, friendly within and hostile between. Exact, with every cheapest split.
 *
 * Harary 1959, doi:10.1002/bs.3830040405 (line index of balance); Aref & Wilson 2019,
 * doi:10.1093/comnet/cny015 (frustration as a measure of balance). Solved block by block; see
 * `searchSplits`. When the budget is used up, `lower` and `upper` still hold and `proved` is false.
 */
export function frustration(graph: SignedGraph, options: FrustrationOptions = {}): Frustration {
  const { weighted = false } = options;
  const most = Math.max(1, options.most ?? 100);
  const links = linksOf(graph, weighted);
  const blocks = optimalSplits(links, most, budgetOf(options));
  const bounds = boundsOf(blocks);
  const total = links.w.reduce((sum, w) => sum + Math.abs(w), 0);
  const product = productOf(blocks, most);
  return {
    ...bounds,
    normalised: total === 0 ? 1 : 1 - (2 * bounds.upper) / total,
    splits: product.repairs.map((repair) => splitOf(graph, repair)),
    count: product.count,
    countExact: product.countExact,
    allListed: product.allListed,
  };
}

function splitOf(graph: SignedGraph, repair: readonly number[]): OptimalSplit {
  const strained = new Set(repair);
  const near: (readonly [number, number])[][] = graph.ids.map(() => []);
  graph.edges.forEach(({ a, b, weight }, e) => {
    const apart = weight > 0 === strained.has(e) ? 1 : 0;
    near[a]?.push([b, apart]);
    near[b]?.push([a, apart]);
  });
  const side: number[] = graph.ids.map(() => -1);
  for (let root = 0; root < graph.n; root++) {
    if (side[root] !== -1) continue;
    side[root] = 0;
    const open = [root];
    for (let i = open.pop(); i !== undefined; i = open.pop()) {
      for (const [j, apart] of near[i] ?? []) {
        if (side[j] !== -1) continue;
        side[j] = ((side[i] as number) + apart) % 2;
        open.push(j);
      }
    }
  }
  const camp = (which: number) => graph.ids.filter((_, i) => side[i] === which);
  return { side, camps: [camp(0), camp(1)], repair: namedTies(graph, repair) };
}
