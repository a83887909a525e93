import { seeded } from "../../vocabulary/seeded.ts";
import { campCost } from "../partition/camp-moves.ts";
import { incidenceOf } from "../partition/links.ts";
import { linksOf } from "./links-of.ts";
import type { SignedGraph } from "./signed-graph.ts";

/** The best partition found into at most k camps. */
export interface KCamps {
  readonly camps: readonly (readonly string[])[];
  /** Weight of hostile ties within and friendly ties across. */
  readonly cost: number;
  /** No partition into at most k camps is cheaper. */
  readonly proved: boolean;
}

export interface KCampsOptions {
  readonly weighted?: boolean;
  /** Seeded starts of the search beyond what can be enumerated; default 40. */
  readonly starts?: number;
  readonly seed?: number;
}

/** Partitions up to this many are enumerated, which proves the best. */
const enumerable = 3e6;

/**
 * Splits a network into at most k camps with the least error (Doreian & Mrvar 1996,
 * doi:10.1016/0378-8733(95)00259-6). Exact while all partitions can be walked through, with pruning;
 * beyond, single moves from seeded starts. For two camps `frustration` proves far more.
 */
export function kCamps(graph: SignedGraph, k: number, options: KCampsOptions = {}): KCamps {
  const { weighted = false, starts = 40, seed = 1 } = options;
  const links = linksOf(graph, weighted);
  const { n } = links;
  const { start, list } = incidenceOf(links);
  const draw = seeded(seed);
  let best = new Int32Array(n);
  let cost = campCost(links, best);
  const pull = new Float64Array(k);
  const camp = new Int32Array(n);
  const sumPulls = (i: number, before: number) => {
    pull.fill(0);
    for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
      const e = list[at] as number;
      const other = links.a[e] === i ? (links.b[e] as number) : (links.a[e] as number);
      if (other < before) pull[camp[other] as number]! += links.w[e] as number;
    }
  };
  for (let round = 0; round < starts; round++) {
    for (let i = 0; i < n; i++) camp[i] = Math.floor(draw() * k);
    for (let moved = true, sweep = 0; moved && sweep < 100; sweep++) {
      moved = false;
      for (let i = 0; i < n; i++) {
        sumPulls(i, n);
        let to = camp[i] as number;
        for (let c = 0; c < k; c++) if ((pull[c] as number) > (pull[to] as number) + 1e-12) to = c;
        if (to !== camp[i]) moved = true;
        camp[i] = to;
      }
    }
    const found = campCost(links, camp);
    if (found < cost - 1e-12) {
      cost = found;
      best = camp.slice();
    }
  }
  let visits = 0;
  const explore = (i: number, used: number, paid: number): void => {
    if (paid >= cost - 1e-12 || ++visits > enumerable) return;
    if (i === n) {
      cost = paid;
      best = camp.slice();
      return;
    }
    let friends = 0;
    for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
      const e = list[at] as number;
      const other = links.a[e] === i ? (links.b[e] as number) : (links.a[e] as number);
      if (other < i) friends += Math.max(0, links.w[e] as number);
    }
    sumPulls(i, i);
    const own = pull.slice();
    for (let c = 0; c < Math.min(k, used + 1); c++) {
      camp[i] = c;
      explore(i + 1, Math.max(used, c + 1), paid + friends - (own[c] as number));
    }
  };
  explore(0, 0, 0);
  const members = Array.from({ length: k }, (_, c) => graph.ids.filter((_, i) => best[i] === c));
  return { camps: members.filter((each) => each.length > 0), cost, proved: visits <= enumerable };
}
