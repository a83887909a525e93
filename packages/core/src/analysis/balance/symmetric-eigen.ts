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
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    let all = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const entry = a[i * n + j] as number;
        const square = entry * entry;
        all += square;
        if (i !== j) off += square;
      }
    }
    if (off <= 1e-30 * all) break;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        const apq = a[p * n + q] as number;
        if (apq === 0) continue;
        const theta = ((a[q * n + q] as number) - (a[p * n + p] as number)) / (2 * apq);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        rotate(a, n, p, q, c, t * c);
        turn(v, n, p, q, c, t * c);
      }
    }
  }
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

/** Rotates rows and columns p and q of a symmetric matrix. */
function rotate(a: Float64Array, n: number, p: number, q: number, c: number, s: number): void {
  const app = a[p * n + p] as number;
  const aqq = a[q * n + q] as number;
  const apq = a[p * n + q] as number;
  for (let k = 0; k < n; k++) {
    if (k === p || k === q) continue;
    const akp = a[p * n + k] as number;
    const akq = a[q * n + k] as number;
    const x = c * akp - s * akq;
    const y = s * akp + c * akq;
    a[p * n + k] = x;
    a[k * n + p] = x;
    a[q * n + k] = y;
    a[k * n + q] = y;
  }
  const t = s / c;
  a[p * n + p] = app - t * apq;
  a[q * n + q] = aqq + t * apq;
  a[p * n + q] = 0;
  a[q * n + p] = 0;
}

function turn(v: Float64Array, n: number, p: number, q: number, c: number, s: number): void {
  for (let k = 0; k < n; k++) {
    const x = v[p * n + k] as number;
    const y = v[q * n + k] as number;
    v[p * n + k] = c * x - s * y;
    v[q * n + k] = s * x + c * y;
  }
}
