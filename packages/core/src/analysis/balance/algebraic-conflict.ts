import { denseMatrix } from "./dense-matrix.ts";
import { rotateToDiagonal } from "./rotate-to-diagonal.ts";
import type { SignedGraph } from "./signed-graph.ts";

/**
 * Algebraic conflict: the smallest eigenvalue of the signed Laplacian D − A, D_ii = Σ_j |a_ij|.
 *
 * 0 exactly when some connected part is balanced; taken over actors that have ties. Hou 2005,
 * doi:10.1007/s10114-004-0437-9; Kunegis et al. 2010, doi:10.1137/1.9781611972801.49. By default
 * signs alone count.
 */
export function algebraicConflict(graph: SignedGraph, { weighted = false } = {}): number {
  const tied = new Set(graph.edges.flatMap(({ a, b }) => [a, b]));
  const kept = [...tied].sort((i, j) => i - j);
  const n = kept.length;
  if (n === 0) return 0;
  const matrix = denseMatrix(graph, weighted);
  const laplacian = new Float64Array(n * n);
  kept.forEach((i, p) => {
    kept.forEach((j, q) => {
      const x = matrix[i * graph.n + j] as number;
      laplacian[p * n + q]! -= x;
      laplacian[p * n + p]! += Math.abs(x);
    });
  });
  rotateToDiagonal(n, laplacian);
  const values = kept.map((_, p) => laplacian[p * n + p] as number);
  return Math.max(0, Math.min(...values));
}
