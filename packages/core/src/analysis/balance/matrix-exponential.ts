/** A matrix times a power of two, which keeps large exponentials from overflowing. */
export interface ScaledMatrix {
  readonly values: Float64Array;
  /** The matrix is `values` · 2^`exponent`. */
  readonly exponent: number;
}

/**
 * The exponential of a symmetric n × n matrix, by scaling and squaring of its Taylor series.
 *
 * Moler & Van Loan 2003, doi:10.1137/S00361445024180. Exact operations only. For a matrix without
 * negative entries every entry is right to rounding; for one with signs the error of an entry is at
 * most rounding of the same entry of exp |A|, so their ratio is good to about 1e-12.
 */
export function matrixExponential(n: number, matrix: Float64Array): ScaledMatrix {
  let norm = 0;
  for (let i = 0; i < n; i++) {
    let row = 0;
    for (let j = 0; j < n; j++) row += Math.abs(matrix[i * n + j] as number);
    norm = Math.max(norm, row);
  }
  let squarings = 0;
  let scale = 1;
  while (norm * scale > 0.5) {
    scale /= 2;
    squarings++;
  }
  const small = matrix.map((x) => x * scale);
  // Horner: I + A (I + A/2 (I + A/3 (…))); 14 terms leave less than 1e-16 at norm ½.
  let values = identity(n);
  for (let k = 14; k >= 1; k--) {
    values = multiply(n, small, values);
    for (let i = 0; i < values.length; i++) values[i]! /= k;
    for (let i = 0; i < n; i++) values[i * n + i]! += 1;
  }
  let exponent = 0;
  for (let s = 0; s < squarings; s++) {
    values = multiply(n, values, values);
    exponent *= 2;
    let largest = 0;
    for (const x of values) largest = Math.max(largest, Math.abs(x));
    while (largest > 1e100) {
      const down = 1 / 4_294_967_296;
      for (let i = 0; i < values.length; i++) values[i]! *= down;
      largest *= down;
      exponent += 32;
    }
  }
  return { values, exponent };
}

function identity(n: number): Float64Array {
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
  return matrix;
}

/** Adds four rows at a time, each sum in the order of the rows, and leaves out rows that are multiplied by zero. */
function multiply(n: number, left: Float64Array, right: Float64Array): Float64Array {
  const out = new Float64Array(n * n);
  const rows = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const at = i * n;
    let count = 0;
    for (let k = 0; k < n; k++) if (left[at + k] !== 0) rows[count++] = k;
    let r = 0;
    for (; r + 3 < count; r += 4) {
      const [p, q, s, t] = [rows[r]!, rows[r + 1]!, rows[r + 2]!, rows[r + 3]!];
      const [a, b, c, d] = [left[at + p]!, left[at + q]!, left[at + s]!, left[at + t]!];
      const [fromP, fromQ, fromS, fromT] = [p * n, q * n, s * n, t * n];
      for (let j = 0; j < n; j++) {
        out[at + j] =
          out[at + j]! +
          a * right[fromP + j]! +
          b * right[fromQ + j]! +
          c * right[fromS + j]! +
          d * right[fromT + j]!;
      }
    }
    for (; r < count; r++) {
      const k = rows[r]!;
      const x = left[at + k]!;
      for (let j = 0; j < n; j++) out[at + j]! += x * right[k * n + j]!;
    }
  }
  return out;
}
