import { signedGraph } from "../analysis/balance/signed-graph.ts";
import { triadCensus } from "../analysis/balance/triad-census.ts";

/** Counts the sign patterns on 3 to 5 actors who all have a tie: all of them, or the balanced ones, one by one. */
export function countPatterns(actors: number, balanced: boolean): number {
  const ids = Array.from({ length: actors }, (_, i) => `a${i}`);
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
  const all = 2 ** pairs.length;
  if (!balanced) return all;
  let count = 0;
  for (let code = 0; code < all; code++) {
    const ties = pairs.map(([a, b], k) => ({ a, b, weight: (code >> k) & 1 ? -1 : 1 }));
    if (triadCensus(signedGraph(ids, ties)).index === 1) count++;
  }
  return count;
}
