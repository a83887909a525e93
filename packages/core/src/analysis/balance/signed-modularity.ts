import { improveCamps } from "../partition/camp-moves.ts";
import type { Links } from "../partition/links.ts";
import { visitPartitions } from "../partition/partition-doll.ts";
import { budgetOf } from "./budget.ts";
import type { SignedGraph } from "./signed-graph.ts";

/** Camps found by a quality function. */
export interface Communities {
  /** Camp of each actor, numbered by first appearance. */
  readonly camp: readonly number[];
  readonly camps: readonly (readonly string[])[];
  readonly quality: number;
  /** No partition is better; `false` means the best of a seeded search. */
  readonly proved: boolean;
}

export interface CommunityOptions {
  /**
   * `modularity` compares with the ties that chance would give actors as friendly and as hostile as
   * these; `constant` (the constant Potts model) wants ties stronger than `resolution` within.
   */
  readonly quality?: "modularity" | "constant";
  /** For `modularity` the weight of what chance explains, default 1; for `constant` the least mean tie, default 0. */
  readonly resolution?: number;
  readonly weighted?: boolean;
  /** Seed of the search beyond 16 actors; default 1. */
  readonly seed?: number;
  /** Elementary operations for the proof; default 3e8. */
  readonly budget?: number;
}

/**
 * Signed modularity of a partition: friendly ties within beyond chance less hostile ties within beyond
 * chance, over all tie weight. Gómez, Jensen & Arenas 2009, doi:10.1103/PhysRevE.80.016114.
 */
export function signedModularity(
  graph: SignedGraph,
  camp: readonly number[],
  { weighted = false, resolution = 1 } = {},
): number {
  const links = surplus(graph, weighted, "modularity", resolution);
  return within(links, camp);
}

/**
 * Finds camps by signed modularity or by the constant Potts model (Traag & Bruggeman 2009,
 * doi:10.1103/PhysRevE.80.036115).
 *
 * Single moves and merging of whole camps from seeded starts (after Blondel et al. 2008,
 * doi:10.1088/1742-5468/2008/10/P10008), refined by single moves after every merge; proved by an exact
 * search up to 16 actors, within the budget.
 */
export function communities(graph: SignedGraph, options: CommunityOptions = {}): Communities {
  const { quality = "modularity", weighted = false, seed = 1, budget = 3e8 } = options;
  const { resolution = quality === "modularity" ? 1 : 0 } = options;
  const links = surplus(graph, weighted, quality, resolution);
  let camp: ArrayLike<number> = search(links, seed);
  let proved = graph.n === 0;
  if (graph.n <= 16 && graph.n > 0) {
    const room = 1e-12;
    let limit = dissent(links, camp) - room;
    proved = visitPartitions(
      links,
      () => limit,
      (found, cost) => {
        if (cost >= limit) return;
        limit = cost - room;
        camp = found;
      },
      budgetOf({ budget }),
    );
  }
  const numbered = renumber(camp);
  const count = numbered.reduce((most, c) => Math.max(most, c + 1), 0);
  return {
    camp: numbered,
    camps: Array.from({ length: count }, (_, c) => graph.ids.filter((_, i) => numbered[i] === c)),
    quality: within(links, numbered),
    proved,
  };
}

/** What each pair adds to the quality when it is in one camp; the diagonal's part is in `constant`. */
interface Surplus extends Links {
  readonly constant: number;
}

function surplus(
  { n, edges }: SignedGraph,
  weighted: boolean,
  quality: string,
  resolution: number,
): Surplus {
  const matrix = new Float64Array(n * n);
  const friendly = new Float64Array(n);
  const hostile = new Float64Array(n);
  let [allFriendly, allHostile] = [0, 0];
  for (const { a, b, weight } of edges) {
    const value = weighted ? weight : Math.sign(weight);
    matrix[a * n + b] = value;
    const [strength, size] = value > 0 ? [friendly, value] : [hostile, -value];
    strength[a]! += size;
    strength[b]! += size;
    if (value > 0) allFriendly += 2 * size;
    else allHostile += 2 * size;
  }
  const all = quality === "modularity" ? allFriendly + allHostile : 1;
  const chance = (i: number, j: number) => {
    if (quality !== "modularity") return resolution;
    const plus =
      allFriendly === 0 ? 0 : ((friendly[i] as number) * (friendly[j] as number)) / allFriendly;
    const minus =
      allHostile === 0 ? 0 : ((hostile[i] as number) * (hostile[j] as number)) / allHostile;
    return resolution * (plus - minus);
  };
  const a: number[] = [];
  const b: number[] = [];
  const w: number[] = [];
  let constant = 0;
  for (let i = 0; i < n; i++) {
    if (quality === "modularity" && all > 0) constant -= chance(i, i) / all;
    for (let j = i + 1; j < n; j++) {
      const value = (matrix[i * n + j] as number) - chance(i, j);
      if (value === 0 || all === 0) continue;
      a.push(i);
      b.push(j);
      w.push(quality === "modularity" ? (2 * value) / all : value);
    }
  }
  return { n, a: Int32Array.from(a), b: Int32Array.from(b), w: Float64Array.from(w), constant };
}

function within({ a, b, w, constant }: Surplus, camp: ArrayLike<number>): number {
  let sum = constant;
  for (let e = 0; e < w.length; e++) {
    if (camp[a[e] as number] === camp[b[e] as number]) sum += w[e] as number;
  }
  return sum;
}

/** Quality that a partition leaves lying: what `visitPartitions` makes least. */
function dissent({ a, b, w }: Links, camp: ArrayLike<number>): number {
  let sum = 0;
  for (let e = 0; e < w.length; e++) {
    const weight = w[e] as number;
    if ((camp[a[e] as number] === camp[b[e] as number]) === weight < 0) sum += Math.abs(weight);
  }
  return sum;
}

function search(links: Links, seed: number): ArrayLike<number> {
  const alone = Int32Array.from({ length: links.n }, (_, i) => i);
  let best = improveCamps(links, alone, { seed, rounds: 12 });
  for (let level = 0; level < links.n; level++) {
    const numbered = renumber(best.camp);
    const merged = improveCamps(
      mergeCamps(links, numbered),
      numbered.map((_, i) => i).slice(0, Math.max(...numbered, 0) + 1),
      { rounds: 2 },
    );
    const next = improveCamps(
      links,
      numbered.map((c) => merged.camp[c] as number),
      { seed: seed + level + 1, rounds: 12 },
    );
    if (next.cost >= best.cost - 1e-12) break;
    best = next;
  }
  return best.camp;
}

function mergeCamps({ a, b, w }: Links, camp: readonly number[]): Links {
  const n = Math.max(...camp, -1) + 1;
  const sums = new Map<number, number>();
  for (let e = 0; e < w.length; e++) {
    const [p, q] = [camp[a[e] as number] as number, camp[b[e] as number] as number];
    if (p === q) continue;
    const key = Math.min(p, q) * n + Math.max(p, q);
    sums.set(key, (sums.get(key) ?? 0) + (w[e] as number));
  }
  const kept = [...sums].filter(([, weight]) => weight !== 0);
  return {
    n,
    a: Int32Array.from(kept, ([key]) => Math.floor(key / n)),
    b: Int32Array.from(kept, ([key]) => key % n),
    w: Float64Array.from(kept, ([, weight]) => weight),
  };
}

function renumber(camp: ArrayLike<number>): number[] {
  const numbers = new Map<number, number>();
  return Array.from(camp, (c) => {
    if (!numbers.has(c)) numbers.set(c, numbers.size);
    return numbers.get(c) as number;
  });
}
