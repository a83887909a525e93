import type { SignedGraph } from "./signed-graph.ts";
import { visitTriads } from "./triad-census.ts";

/** How the closed triads of one tie stand. */
export interface StrainedTie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  readonly triads: number;
  readonly strained: number;
  /** Σ |x_ij x_jk x_ki| over its strained and over all its triads. */
  readonly strainedStrength: number;
  readonly strength: number;
  /** Third actors of the strained triads. */
  readonly thirds: readonly string[];
  /** Change of the number of strained triads when this tie alone turns; below 0 that relieves. */
  readonly flip: number;
}

/**
 * Ranks the ties by how many strained triads they close.
 *
 * `flip` is balanced minus strained triads: by so many the count of strained triads changes when the
 * tie's sign turns (the local rule of Antal, Krapivsky & Redner 2005, doi:10.1103/PhysRevE.72.036121).
 */
export function strainedTies(graph: SignedGraph): StrainedTie[] {
  const rows = graph.edges.map(() => ({
    triads: 0,
    strained: 0,
    strainedStrength: 0,
    strength: 0,
    thirds: [] as string[],
  }));
  const numbers = new Map(graph.edges.map(({ a, b }, e) => [a * graph.n + b, e]));
  const rowOf = (i: number, j: number) =>
    rows[numbers.get(i * graph.n + j) as number] as (typeof rows)[number];
  visitTriads(graph, ([i, j, k], kind, strength) => {
    const strained = kind === "++-" || kind === "---";
    for (const [p, q, third] of [
      [i, j, k],
      [i, k, j],
      [j, k, i],
    ] as const) {
      const row = rowOf(p, q);
      row.triads++;
      row.strength += strength;
      if (!strained) continue;
      row.strained++;
      row.strainedStrength += strength;
      row.thirds.push(graph.ids[third] as string);
    }
  });
  return graph.edges
    .map(({ a, b, weight }, e) => {
      const row = rows[e] as (typeof rows)[number];
      return {
        a: graph.ids[a] as string,
        b: graph.ids[b] as string,
        weight,
        ...row,
        flip: row.triads - 2 * row.strained,
      };
    })
    .sort(
      (p, q) => q.strained - p.strained || q.strainedStrength - p.strainedStrength || order(p, q),
    );
}

function order(p: StrainedTie, q: StrainedTie): number {
  if (p.a !== q.a) return p.a < q.a ? -1 : 1;
  return p.b < q.b ? -1 : p.b > q.b ? 1 : 0;
}
