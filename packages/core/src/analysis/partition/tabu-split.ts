import { seeded } from "../../vocabulary/seeded.ts";
import { incidenceOf, type Links } from "./links.ts";

/** A split in two: side +1 or −1 per actor, and the total weight of the ties it frustrates. */
export interface WeighedSplit {
  readonly side: Int8Array;
  readonly cost: number;
}

/**
 * Finds a good split in two quickly: single moves with a short memory (tabu search, Glover 1989,
 * doi:10.1287/ijoc.1.3.190), from several seeded starts. An upper bound, not a proof.
 */
export function tabuSplit(links: Links, { starts = 6, seed = 1 } = {}): WeighedSplit {
  const { n, a, b, w } = links;
  const { start, list } = incidenceOf(links);
  const draw = seeded(seed);
  const bestSide = new Int8Array(n).fill(1);
  let bestCost = Number.POSITIVE_INFINITY;
  const side = new Int8Array(n);
  const gain = new Float64Array(n);
  const freeAt = new Int32Array(n);
  for (let round = 0; round < starts; round++) {
    for (let i = 0; i < n; i++) side[i] = round === 0 || draw() < 0.5 ? 1 : -1;
    gain.fill(0);
    let cost = 0;
    for (let e = 0; e < w.length; e++) {
      const strain =
        -(w[e] as number) * (side[a[e] as number] as number) * (side[b[e] as number] as number);
      if (strain > 0) cost += strain;
      gain[a[e] as number]! += strain;
      gain[b[e] as number]! += strain;
    }
    freeAt.fill(0);
    let roundBest = cost;
    if (cost < bestCost) {
      bestCost = cost;
      bestSide.set(side);
    }
    let idle = 0;
    for (let step = 1; idle < 12 * n + 60; step++) {
      let move = -1;
      let most = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < n; i++) {
        const value = gain[i] as number;
        if (value > most && ((freeAt[i] as number) <= step || cost - value < bestCost - 1e-12)) {
          most = value;
          move = i;
        }
      }
      if (move < 0) break;
      cost -= most;
      gain[move] = -most;
      for (let k = start[move] as number; k < (start[move + 1] as number); k++) {
        const e = list[k] as number;
        const other = a[e] === move ? (b[e] as number) : (a[e] as number);
        gain[other]! += 2 * (w[e] as number) * (side[move] as number) * (side[other] as number);
      }
      side[move] = -(side[move] as number);
      freeAt[move] = step + 2 + Math.floor(n / 12) + Math.floor(draw() * 8);
      idle++;
      if (cost < roundBest - 1e-12) {
        roundBest = cost;
        idle = 0;
      }
      if (cost < bestCost - 1e-12) {
        bestCost = cost;
        bestSide.set(side);
      }
    }
  }
  return { side: bestSide, cost: splitCost(links, bestSide) };
}

/** Total weight of the links that a split frustrates: hostile within a side, friendly across. */
export function splitCost({ a, b, w }: Links, side: ArrayLike<number>): number {
  let cost = 0;
  for (let e = 0; e < w.length; e++) {
    const strain =
      -(w[e] as number) * (side[a[e] as number] as number) * (side[b[e] as number] as number);
    if (strain > 0) cost += strain;
  }
  return cost;
}
