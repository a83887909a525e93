import { tension } from "./tension.ts";

/**
 * The tensions of `count` networks of n actors that stand one after another in `x`, bit for bit those of `tension`.
 *
 * A sum waits for the one before it, so two networks at a time take hardly longer than one. Written to `out` from `at` on,
 * `every` places apart.
 */
export function tensions(
  n: number,
  x: Float64Array,
  count: number,
  out: Float64Array,
  at: number,
  every: number,
): void {
  const ties = (n * (n - 1)) / 2;
  let done = 0;
  for (; done + 1 < count; done += 2) {
    pair(n, x, done * ties, out, at + done * every, at + (done + 1) * every);
  }
  if (done < count) out[at + done * every] = tension(n, x, done * ties);
}

function pair(
  n: number,
  x: Float64Array,
  offset: number,
  out: Float64Array,
  one: number,
  other: number,
): void {
  const next = (n * (n - 1)) / 2;
  let sum = 0;
  let all = 0;
  let nextSum = 0;
  let nextAll = 0;
  for (let i = 0, rowI = offset; i < n - 2; i++) {
    let rowJ = rowI + n - 1 - i;
    for (let left = n - 2 - i, ij = rowI; left > 0; left--, ij++) {
      const first = x[ij] as number;
      const nextFirst = x[ij + next] as number;
      const end = rowJ + left;
      for (let ik = ij + 1; rowJ < end; ik++, rowJ++) {
        const product = first * (x[ik] as number) * (x[rowJ] as number);
        const nextProduct = nextFirst * (x[ik + next] as number) * (x[rowJ + next] as number);
        all += Math.abs(product);
        sum += product;
        nextAll += Math.abs(nextProduct);
        nextSum += nextProduct;
      }
    }
    rowI += n - 1 - i;
  }
  out[one] = all === 0 ? 0 : (all - sum) / (2 * all);
  out[other] = nextAll === 0 ? 0 : (nextAll - nextSum) / (2 * nextAll);
}
