import { rotateToDiagonal } from "./rotate-to-diagonal.ts";

/** Eigenvalues in ascending order, and the eigenvector of each as a row of `vectors`. */
export interface Eigen {
  readonly values: Float64Array;
  /** n × n, row k belongs to value k; unit length, its largest entry (the first among equals) positive. */
  readonly vectors: Float64Array;
}

/**
 * Eigenvalues and eigenvectors of a symmetric n × n matrix, by Jacobi's cyclic rotations.
 *
 * Golub & Van der Vorst 2000, doi:10.1016/S0377-0427(00)00413-1. Exact operations and square roots
 * only, so the same bits on every engine; for some hundred actors.
 */
export function symmetricEigen(n: number, matrix: Float64Array): Eigen {
  const a = matrix.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  rotateToDiagonal(n, a, v);
  const order = Array.from({ length: n }, (_, i) => i).sort(
    (i, j) => (a[i * n + i] as number) - (a[j * n + j] as number) || i - j,
  );
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    let lead = 0;
    for (let i = 0; i < n; i++) {
      const x = v[from * n + i] as number;
      if (Math.abs(x) > Math.abs(lead) + 1e-12) lead = x;
    }
    for (let i = 0; i < n; i++)
      vectors[to * n + i] = (v[from * n + i] as number) * (lead < 0 ? -1 : 1);
  });
  return { values: Float64Array.from(order, (i) => a[i * n + i] as number), vectors };
}
