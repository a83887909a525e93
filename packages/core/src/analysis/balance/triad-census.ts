import type { SignedGraph } from "./signed-graph.ts";

/** The four kinds of closed triad, named by their signs; `++-` and `---` are strained. */
export type TriadKind = "+++" | "++-" | "+--" | "---";

/** A closed triad of a signed graph. */
export interface ClosedTriad {
  readonly actors: readonly [string, string, string];
  readonly kind: TriadKind;
  /** Strained under strong balance: the product of its signs is negative. */
  readonly strained: boolean;
  /** |x_ij x_jk x_ki|. */
  readonly strength: number;
}

/** The closed triads of a network by kind, and the shares of them that are balanced. */
export interface TriadCensus {
  /** Number of closed triads of each kind. */
  readonly count: Readonly<Record<TriadKind, number>>;
  /** Σ |x_ij x_jk x_ki| over the triads of each kind. */
  readonly strength: Readonly<Record<TriadKind, number>>;
  readonly triads: number;
  /** Share of closed triads that are balanced, 0 to 1; 1 when no triad is closed. */
  readonly index: number;
  /** Share of triad strength that is balanced. */
  readonly weightedIndex: number;
  /** Share that Davis' weak balance accepts: all but `++-`. */
  readonly weakIndex: number;
}

/**
 * Counts the closed triads by sign, and with them the triangle index of balance.
 *
 * Heider 1946, doi:10.1080/00223980.1946.9917275; Cartwright & Harary 1956, doi:10.1037/h0046049;
 * weak balance: Davis 1967, doi:10.1177/001872676702000206. Triads with a neutral tie are open and not counted.
 */
export function triadCensus(graph: SignedGraph): TriadCensus {
  const count = { "+++": 0, "++-": 0, "+--": 0, "---": 0 };
  const strength = { "+++": 0, "++-": 0, "+--": 0, "---": 0 };
  visitTriads(graph, (_, kind, size) => {
    count[kind]++;
    strength[kind] += size;
  });
  const triads = count["+++"] + count["++-"] + count["+--"] + count["---"];
  const all = strength["+++"] + strength["++-"] + strength["+--"] + strength["---"];
  return {
    count,
    strength,
    triads,
    index: triads === 0 ? 1 : (count["+++"] + count["+--"]) / triads,
    weightedIndex: all === 0 ? 1 : (strength["+++"] + strength["+--"]) / all,
    weakIndex: triads === 0 ? 1 : (triads - count["++-"]) / triads,
  };
}

/** Lists the closed triads, the strongest strain first, then the balanced ones. */
export function closedTriads(graph: SignedGraph): ClosedTriad[] {
  const list: ClosedTriad[] = [];
  visitTriads(graph, ([i, j, k], kind, strength) => {
    const name = (at: number) => graph.ids[at] as string;
    const strained = kind === "++-" || kind === "---";
    list.push({ actors: [name(i), name(j), name(k)], kind, strained, strength });
  });
  return list.sort((p, q) => Number(q.strained) - Number(p.strained) || q.strength - p.strength);
}

const kinds = ["+++", "++-", "+--", "---"] as const;

/** Visits every closed triad once, its actors in ascending order. */
export function visitTriads(
  { n, edges }: SignedGraph,
  visit: (actors: readonly [number, number, number], kind: TriadKind, strength: number) => void,
): void {
  const after: Map<number, number>[] = Array.from({ length: n }, () => new Map());
  for (const { a, b, weight } of edges) after[a]?.set(b, weight);
  for (const { a, b, weight } of edges) {
    const fromA = after[a] as Map<number, number>;
    for (const [k, bk] of after[b] as Map<number, number>) {
      const ak = fromA.get(k);
      if (ak === undefined) continue;
      const hostile = Number(weight < 0) + Number(ak < 0) + Number(bk < 0);
      visit([a, b, k], kinds[hostile] as TriadKind, Math.abs(weight * ak * bk));
    }
  }
}
