import type { SignedGraph } from "./balance/signed-graph.ts";

/** What third actors push a tie toward: the sum over them of the product of their two ties. */
export interface TwoPathPressure {
  readonly a: string;
  readonly b: string;
  readonly total: number;
  /** Per third actor x_ak · x_kb, the strongest first; those with a neutral tie push nothing. */
  readonly parts: readonly { readonly third: string; readonly push: number }[];
}

/**
 * The pressure on every pair of actors, also on pairs without a tie: Σ_k x_ik x_kj.
 *
 * Positive draws the two together. Unlike counts of closed triads it shows what a neutral actor is
 * under. It is the drive of dX/dt = X² (Kułakowski, Gawroński & Gronek 2005,
 * doi:10.1142/S012918310500742X), without actors' weights.
 */
export function twoPathPressure(graph: SignedGraph): TwoPathPressure[] {
  const { n, ids, edges } = graph;
  const x = new Float64Array(n * n);
  for (const { a, b, weight } of edges) {
    x[a * n + b] = weight;
    x[b * n + a] = weight;
  }
  return ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b, step) => {
      const j = i + 1 + step;
      const parts = ids
        .map((third, k) => ({ third, push: (x[i * n + k] as number) * (x[k * n + j] as number) }))
        .filter(({ push }) => push !== 0)
        .sort((p, q) => Math.abs(q.push) - Math.abs(p.push));
      return { a, b, total: parts.reduce((sum, { push }) => sum + push, 0), parts };
    }),
  );
}
