import type { Links } from "./links.ts";

/** A smaller problem whose actors are groups of the original's, each actor on a known side of its group. */
export interface Contraction extends Links {
  /** Cost that every split of the groups pays already. */
  readonly base: number;
  /** Group of each original actor, and its side (+1 or −1) within it. */
  readonly group: Int32Array;
  readonly side: Int8Array;
  /** Pairs of groups with friendly links among others that outweigh or cancel them. */
  readonly bonds: readonly (readonly [number, number])[];
}

/** The problem before anything is decided. */
export function uncontracted(links: Links): Contraction {
  return {
    ...links,
    base: 0,
    group: Int32Array.from({ length: links.n }, (_, i) => i),
    side: new Int8Array(links.n).fill(1),
    bonds: [],
  };
}

/**
 * Merges the ends of decided links: `decided[e]` is +1 to satisfy link e, −1 to frustrate it, 0 to leave
 * it open. Links that come to lie in parallel are added up; what they cost either way goes to `base`.
 *
 * Returns `undefined` when the decisions contradict each other.
 */
export function contract(from: Contraction, decided: Int8Array): Contraction | undefined {
  const parent = Int32Array.from({ length: from.n }, (_, i) => i);
  const turn = new Int8Array(from.n).fill(1);
  // The root of i and the side of i relative to it.
  const find = (i: number): readonly [number, number] => {
    let root = i;
    let sign = 1;
    while (parent[root] !== root) {
      sign *= turn[root] as number;
      root = parent[root] as number;
    }
    let at = i;
    let left = sign;
    while (parent[at] !== root && at !== root) {
      const up = parent[at] as number;
      const own = turn[at] as number;
      parent[at] = root;
      turn[at] = left;
      left *= own;
      at = up;
    }
    return [root, sign];
  };
  for (let e = 0; e < decided.length; e++) {
    if (decided[e] === 0) continue;
    const relation = (decided[e] as number) * Math.sign(from.w[e] as number);
    const [p, signP] = find(from.a[e] as number);
    const [q, signQ] = find(from.b[e] as number);
    if (p === q && signP * signQ !== relation) return undefined;
    if (p === q) continue;
    parent[q] = p;
    turn[q] = signP * signQ * relation;
  }
  const numberOf = new Int32Array(from.n).fill(-1);
  let n = 0;
  for (let i = 0; i < from.n; i++) if (parent[i] === i) numberOf[i] = n++;
  let base = from.base;
  const together = new Map<number, { net: number; gross: number; bond: boolean }>();
  const keyOf = (p: number, q: number) => {
    const [i, j] = [numberOf[p] as number, numberOf[q] as number];
    return Math.min(i, j) * n + Math.max(i, j);
  };
  for (let e = 0; e < decided.length; e++) {
    const [p, signP] = find(from.a[e] as number);
    const [q, signQ] = find(from.b[e] as number);
    const weight = (from.w[e] as number) * signP * signQ;
    if (p === q) {
      if (weight < 0) base -= weight;
      continue;
    }
    const key = keyOf(p, q);
    const { net, gross, bond } = together.get(key) ?? { net: 0, gross: 0, bond: false };
    together.set(key, {
      net: net + weight,
      gross: gross + Math.abs(weight),
      bond: bond || weight > 0,
    });
  }
  for (const [i, j] of from.bonds) {
    const [p] = find(i);
    const [q] = find(j);
    if (p === q) continue;
    const key = keyOf(p, q);
    together.set(key, { ...(together.get(key) ?? { net: 0, gross: 0 }), bond: true });
  }
  const bonds: (readonly [number, number])[] = [];
  const kept: [number, number][] = [];
  for (const [key, { net, gross, bond }] of together) {
    const real = Math.abs(net) > 1e-12 * gross ? net : 0;
    base += (gross - Math.abs(real)) / 2;
    if (real !== 0) kept.push([key, real]);
    if (bond && real <= 0) bonds.push([Math.floor(key / n), key % n]);
  }
  kept.sort((p, q) => p[0] - q[0]);
  const group = new Int32Array(from.group.length);
  const side = new Int8Array(from.group.length);
  for (let i = 0; i < group.length; i++) {
    const [root, sign] = find(from.group[i] as number);
    group[i] = numberOf[root] as number;
    side[i] = sign * (from.side[i] as number);
  }
  return {
    n,
    a: Int32Array.from(kept, ([key]) => Math.floor(key / n)),
    b: Int32Array.from(kept, ([key]) => key % n),
    w: Float64Array.from(kept, ([, weight]) => weight),
    base,
    group,
    side,
    bonds,
  };
}
