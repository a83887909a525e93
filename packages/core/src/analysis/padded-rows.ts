/** Rows padded with zeros to a multiple of four, as long as all of them. */
export const paddedWidth = (n: number): number => 4 * Math.ceil(n / 4);

/** out ← w v; four rows at a time, so that no addition waits for the one before it. */
export function timesRows(w: Float64Array, n: number, v: Float64Array, out: Float64Array): void {
  const width = paddedWidth(n);
  for (let i = 0; i < n; i += 4) {
    const p = i * width;
    const q = p + width;
    const r = q + width;
    const s = r + width;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let j = 0; j < n; j++) {
      const value = v[j] as number;
      a += (w[p + j] as number) * value;
      b += (w[q + j] as number) * value;
      c += (w[r + j] as number) * value;
      d += (w[s + j] as number) * value;
    }
    out[i] = a;
    out[i + 1] = b;
    out[i + 2] = c;
    out[i + 3] = d;
  }
}

/** whole ← Σ w and strength ← Σ |w| of each row. */
export function sumRows(
  w: Float64Array,
  n: number,
  whole: Float64Array,
  strength: Float64Array,
): void {
  const width = paddedWidth(n);
  for (let i = 0; i < n; i += 2) {
    const p = i * width;
    const q = p + width;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let j = 0; j < n; j++) {
      const one = w[p + j] as number;
      const other = w[q + j] as number;
      a += one;
      b += other;
      c += Math.abs(one);
      d += Math.abs(other);
    }
    whole[i] = a;
    whole[i + 1] = b;
    strength[i] = c;
    strength[i + 1] = d;
  }
}
