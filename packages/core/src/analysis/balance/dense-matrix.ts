import type { SignedGraph } from "./signed-graph.ts";

/** The signed graph as a symmetric n × n matrix, row by row, 0 where there is no tie. */
export function denseMatrix({ n, edges }: SignedGraph, weighted: boolean): Float64Array {
  const matrix = new Float64Array(n * n);
  for (const { a, b, weight } of edges) {
    const value = weighted ? weight : Math.sign(weight);
    matrix[a * n + b] = value;
    matrix[b * n + a] = value;
  }
  return matrix;
}
