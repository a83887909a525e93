/**
 * The tension of a network: which share of its triads' strength is unbalanced, from 0 to 1.
 *
 * Each triad counts with |x_ij x_jk x_ki|, so neutral ties close no triad. 0 when no triad is closed.
 * `x` holds one alignment per tie (upper triangle, row by row) of n actors. All triads count alike,
 * whatever the actors' weights; actors nested in each other are counted as if they were separate,
 * which flatters balance.
 */
export function tension(n: number, x: Float64Array, offset = 0): number {
  // Signs come in no order that a processor could guess, so nothing branches on them: strained is half of all − sum.
  let sum = 0;
  let all = 0;
  // Tie i–j stands at rowOf(i) + j, so the innermost loop only walks along two rows.
  const rowOf = (i: number) => offset + i * n - (i * (i + 1)) / 2 - i - 1;
  for (let i = 0; i < n; i++) {
    const rowI = rowOf(i);
    for (let j = i + 1; j < n; j++) {
      const rowJ = rowOf(j);
      const ij = x[rowI + j] as number;
      for (let k = j + 1; k < n; k++) {
        const product = ij * (x[rowI + k] as number) * (x[rowJ + k] as number);
        all += Math.abs(product);
        sum += product;
      }
    }
  }
  return all === 0 ? 0 : (all - sum) / (2 * all);
}
