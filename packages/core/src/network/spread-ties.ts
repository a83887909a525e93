/**
 * Spreads a packed vector of ties (upper triangle, row by row) over a symmetric n × n matrix with a
 * zero diagonal. Fills `matrix` in place and returns it.
 */
export function spreadTies(n: number, packed: Float64Array, matrix: Float64Array): Float64Array {
  let k = 0;
  for (let i = 0; i < n; i++) {
    matrix[i * n + i] = 0;
    for (let j = i + 1; j < n; j++) {
      const value = packed[k++] as number;
      matrix[i * n + j] = value;
      matrix[j * n + i] = value;
    }
  }
  return matrix;
}
