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
  // A row holds the ties of an actor to those after it, so the innermost loop only walks along two rows.
  for (let i = 0, rowI = offset; i < n - 2; i++) {
    let rowJ = rowI + n - 1 - i;
    for (let left = n - 2 - i, ij = rowI; left > 0; left--, ij++) {
      const first = x[ij] as number;
      const end = rowJ + left;
      for (let ik = ij + 1; rowJ < end; ik++, rowJ++) {
        const product = first * (x[ik] as number) * (x[rowJ] as number);
        all += Math.abs(product);
        sum += product;
      }
    }
    rowI += n - 1 - i;
  }
  return all === 0 ? 0 : (all - sum) / (2 * all);
}
