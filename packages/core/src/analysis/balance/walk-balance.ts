import { denseMatrix } from "./dense-matrix.ts";
import { matrixExponential } from "./matrix-exponential.ts";
import type { SignedGraph } from "./signed-graph.ts";

/** Balance by closed walks, of the whole network and of each actor. */
export interface WalkBalance {
  /** K = Tr e^A / Tr e^|A|, between 0 and 1; 1 is balance. */
  readonly whole: number;
  /** κ_i = (e^A)_ii / (e^|A|)_ii per actor, in the graph's order; 1 for an actor in no unbalanced cycle. */
  readonly local: readonly number[];
}

/**
 * Walk-based balance: closed walks of all lengths, the longer the less (k-th by 1/k!), balanced ones
 * against all.
 *
 * Estrada & Benzi 2014, doi:10.1103/PhysRevE.90.042802; local: Estrada 2019, doi:10.1016/j.dam.2019.04.019.
 * By default signs alone count; with `weighted` the ties' weights do.
 */
export function walkBalance(graph: SignedGraph, { weighted = false } = {}): WalkBalance {
  const { n } = graph;
  const signed = denseMatrix(graph, weighted);
  const a = matrixExponential(n, signed);
  const b = matrixExponential(n, signed.map(Math.abs));
  let shift = 1;
  for (let k = a.exponent; k < b.exponent; k++) shift /= 2;
  for (let k = b.exponent; k < a.exponent; k++) shift *= 2;
  let above = 0;
  let below = 0;
  const local: number[] = [];
  for (let i = 0; i < n; i++) {
    const x = (a.values[i * n + i] as number) * shift;
    const y = b.values[i * n + i] as number;
    above += x;
    below += y;
    local.push(x / y);
  }
  return { whole: n === 0 ? 1 : above / below, local };
}
