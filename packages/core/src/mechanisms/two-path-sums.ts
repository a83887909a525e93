/**
 * Writes Σ_k (w_k x_ik) x_jk for every tie i < j to `out`: how all third actors together pull it.
 *
 * `x` is a symmetric n × n matrix with a zero diagonal, so k = i and k = j add nothing. Four ties of a
 * row are summed side by side, each in the order k = 0 … n − 1: as fast as four times one sum alone
 * allows, and the same bits. `scaled` is scratch of length n.
 */
export function twoPathSums(
  n: number,
  x: Float64Array,
  weights: Float64Array,
  scaled: Float64Array,
  out: Float64Array,
): void {
  let tie = 0;
  for (let i = 0; i < n; i++) {
    const row = i * n;
    for (let k = 0; k < n; k++) scaled[k] = (weights[k] as number) * (x[row + k] as number);
    let j = i + 1;
    for (; j + 3 < n; j += 4, tie += 4) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      const ra = j * n;
      const rb = ra + n;
      const rc = rb + n;
      const rd = rc + n;
      for (let k = 0; k < n; k++) {
        const s = scaled[k] as number;
        a += s * (x[ra + k] as number);
        b += s * (x[rb + k] as number);
        c += s * (x[rc + k] as number);
        d += s * (x[rd + k] as number);
      }
      out[tie] = a;
      out[tie + 1] = b;
      out[tie + 2] = c;
      out[tie + 3] = d;
    }
    for (; j < n; j++, tie++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += (scaled[k] as number) * (x[j * n + k] as number);
      out[tie] = sum;
    }
  }
}
