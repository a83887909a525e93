/**
 * Places n points in the plane by classical scaling of their target distances (Torgerson 1952,
 * doi:10.1007/BF02288916): the two leading axes of the double-centred squares, found by power
 * iteration from a fixed start. It is a good first picture for `lowerStress`, not a final one.
 */
export function classicalStart(n: number, target: Float64Array): Float64Array {
  const b = doubleCentred(n, target);
  let shift = 0;
  for (let i = 0; i < n; i++) {
    let row = 0;
    for (let j = 0; j < n; j++) row += Math.abs(b[i * n + j] as number);
    shift = Math.max(shift, row);
  }
  const first = axis(n, b, shift / 4, 0);
  const second = axis(n, b, shift / 4, 1, first.along);
  const xy = new Float64Array(2 * n);
  for (let i = 0; i < n; i++) {
    xy[2 * i] = (first.along[i] as number) * first.length;
    xy[2 * i + 1] = (second.along[i] as number) * second.length;
  }
  return xy;
}

function doubleCentred(n: number, target: Float64Array): Float64Array {
  const squares = target.map((d) => d * d);
  const means = new Float64Array(n);
  let all = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++)
      means[i] = (means[i] as number) + (squares[i * n + j] as number) / n;
    all += (means[i] as number) / n;
  }
  return squares.map(
    (square, k) =>
      -0.5 * (square - (means[Math.floor(k / n)] as number) - (means[k % n] as number) + all),
  );
}

interface Axis {
  readonly along: Float64Array;
  readonly length: number;
}

function axis(
  n: number,
  b: Float64Array,
  shift: number,
  seed: number,
  against?: Float64Array,
): Axis {
  let v = new Float64Array(n).map((_, i) => (((i + 1) * (0.618034 + 0.131 * seed)) % 1) - 0.5);
  let stretch = 0;
  for (let turn = 0; turn < 200; turn++) {
    if (against) {
      let dot = 0;
      for (let i = 0; i < n; i++) dot += (v[i] as number) * (against[i] as number);
      for (let i = 0; i < n; i++) v[i] = (v[i] as number) - dot * (against[i] as number);
    }
    let norm = 0;
    for (const value of v) norm += value * value;
    norm = Math.sqrt(norm);
    if (norm < 1e-12) return { along: v.fill(0), length: 0 };
    v = v.map((value) => value / norm);
    const next = new Float64Array(n);
    stretch = 0;
    for (let i = 0; i < n; i++) {
      let sum = shift * (v[i] as number);
      for (let j = 0; j < n; j++) sum += (b[i * n + j] as number) * (v[j] as number);
      next[i] = sum;
      stretch += sum * (v[i] as number);
    }
    if (turn < 199) v = next;
  }
  return { along: v, length: Math.sqrt(Math.max(0, stretch - shift)) };
}
