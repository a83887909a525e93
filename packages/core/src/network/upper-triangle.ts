/** The ends of every pair of n actors along the upper triangle, row by row. */
export interface Pairs {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

let last: (Pairs & { readonly n: number }) | undefined;

/** Lists the pairs of n actors. They are shared by all who ask for as many actors as were asked for last: nobody writes to them. */
export function upperTriangle(n: number): Pairs {
  if (last?.n === n) return last;
  const ties = (n * (n - 1)) / 2;
  const first = new Int32Array(ties);
  const second = new Int32Array(ties);
  let k = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      first[k] = i;
      second[k] = j;
      k++;
    }
  }
  last = { n, first, second };
  return last;
}
