/**
 * Turns a symmetric n × n matrix, in place, into one whose diagonal holds its eigenvalues, by Jacobi's cyclic rotations;
 * row k of `vectors`, which is given as the identity, becomes the eigenvector of the k-th. Without it there are half as
 * many numbers to turn, to the same eigenvalues.
 */
export function rotateToDiagonal(n: number, a: Float64Array, vectors?: Float64Array): void {
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
        if (vectors) turn(vectors, n, p, q, c, t * c);
      }
    }
  }
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
