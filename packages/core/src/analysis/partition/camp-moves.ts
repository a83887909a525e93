import { seeded } from "../../vocabulary/seeded.ts";
import { incidenceOf, type Links } from "./links.ts";

/** A partition into camps, and the weight of the ties that do not fit it. */
export interface WeighedCamps {
  readonly camp: Int32Array;
  readonly cost: number;
}

/** Weight of hostile links within camps and of friendly links across them. */
export function campCost({ a, b, w }: Links, camp: ArrayLike<number>): number {
  let cost = 0;
  for (let e = 0; e < w.length; e++) {
    const weight = w[e] as number;
    if ((camp[a[e] as number] === camp[b[e] as number]) === weight < 0) cost += Math.abs(weight);
  }
  return cost;
}

/**
 * Improves partitions by moving one actor at a time to the camp that suits it best, or to a new one,
 * from the given start and from seeded disturbances of the best found. An upper bound, not a proof.
 */
export function improveCamps(
  links: Links,
  start: ArrayLike<number>,
  { rounds = 8, seed = 1 } = {},
): WeighedCamps {
  const { n, a, b, w } = links;
  const incidence = incidenceOf(links);
  const draw = seeded(seed);
  let best = Int32Array.from(start);
  let bestCost = campCost(links, best);
  for (let round = 0; round < rounds; round++) {
    const camp = best.slice();
    if (round > 0) {
      for (let i = 0; i < n; i++) if (draw() < 0.15) camp[i] = Math.floor(draw() * n);
    }
    const used = new Int32Array(2 * n + 1);
    for (let i = 0; i < n; i++) used[camp[i] as number]!++;
    const pull = new Float64Array(2 * n + 1);
    let moved = true;
    for (let sweep = 0; moved && sweep < 50; sweep++) {
      moved = false;
      for (let i = 0; i < n; i++) {
        const near: number[] = [];
        for (let k = incidence.start[i] as number; k < (incidence.start[i + 1] as number); k++) {
          const e = incidence.list[k] as number;
          const other = camp[a[e] === i ? (b[e] as number) : (a[e] as number)] as number;
          if (pull[other] === 0) near.push(other);
          pull[other]! += w[e] as number;
        }
        const own = camp[i] as number;
        let to = own;
        let most = pull[own] as number;
        for (const c of near) {
          if ((pull[c] as number) > most + 1e-12) {
            most = pull[c] as number;
            to = c;
          }
        }
        if (most < -1e-12 && used[own] !== 1) to = used.indexOf(0);
        for (const c of near) pull[c] = 0;
        if (to !== own) {
          used[own]!--;
          used[to]!++;
          camp[i] = to;
          moved = true;
        }
      }
    }
    const cost = campCost(links, camp);
    if (cost < bestCost - 1e-12) {
      best = camp;
      bestCost = cost;
    }
  }
  return { camp: best, cost: bestCost };
}
