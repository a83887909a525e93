import type { Kernel } from "./kernel.ts";
import { mirror, numberOf, type PlainBlock, wordOf } from "./plain-block.ts";

/** `Kernel.rates` in plain TypeScript. Two rows of a tile are summed side by side: as many sums as the registers of a processor hold. */
export function plainRates(block: PlainBlock): Kernel["rates"] {
  return function rates(
    plan: number,
    others: number,
    lined: number,
    out: number,
    shares: number,
  ): void {
    const { f } = block;
    const [panels, n, z] = [
      wordOf(block, plan, "panels"),
      wordOf(block, plan, "n"),
      wordOf(block, plan, "z"),
    ];
    const [weights, scaled] = [wordOf(block, plan, "weights"), wordOf(block, plan, "scaled")];
    const [targets, drives] = [wordOf(block, plan, "targets"), wordOf(block, plan, "drives")];
    const [product, scale, pull] = [
      wordOf(block, plan, "product"),
      numberOf(block, plan, "scale"),
      numberOf(block, plan, "pull"),
    ];
    const bend = numberOf(block, plan, "bend");
    let offset = 0;
    for (let j = 0; j < panels; j++) {
      const from = z + 16 * panels * j;
      if (product === 1) {
        for (let k = 0; k < n; k++) {
          const w = f[weights + k] as number;
          for (let c = 4 * k; c < 4 * k + 4; c++) f[scaled + c] = w * (f[from + c] as number);
        }
      } else if (product === 2) scaleSides(block, n, from, weights, plan, scaled);
      for (let i = 0; i <= j; i++, offset += 16) {
        const tile = out + offset;
        const rows = z + 16 * panels * i;
        if (product === 1) {
          sumRows(f, n, rows, scaled, tile);
          sumRows(f, n, rows + 2, scaled, tile + 8);
        } else if (product === 2) {
          for (let r = 0; r < 4; r++)
            sumSides(f, n, rows + r, scaled, scaled + 16 * panels, tile + 4 * r);
        } else f.fill(0, tile, tile + 16);
        const x = from + 16 * i - offset; // tile (I, J) lies in panel J as it is
        for (let e = offset; e < offset + 16; e++) {
          const here = f[x + e] as number;
          const room = 1 - bend * here * here;
          const sum = scale * (f[out + e] as number);
          const back = (f[targets + e] as number) - pull * here;
          let rate = back + room * (sum + (f[drives + e] as number));
          if (lined >= 0) rate += f[lined + e] as number;
          if (others >= 0) rate += f[others + e] as number;
          f[out + e] = rate;
          if (shares >= 0) f[shares + e] = room * sum;
        }
        if (i !== j) continue;
        mirror(f, tile);
        if (shares >= 0) mirror(f, shares + offset);
      }
    }
  };
}

/** Sums two rows of the tile whose rows stand at `a` and whose scaled columns stand at `y`. */
function sumRows(f: Float64Array, n: number, a: number, y: number, out: number): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let t0 = 0;
  let t1 = 0;
  let t2 = 0;
  let t3 = 0;
  for (let k = 0; k < 4 * n; k += 4) {
    const p = f[a + k] as number;
    const q = f[a + k + 1] as number;
    const y0 = f[y + k] as number;
    const y1 = f[y + k + 1] as number;
    const y2 = f[y + k + 2] as number;
    const y3 = f[y + k + 3] as number;
    s0 += p * y0;
    s1 += p * y1;
    s2 += p * y2;
    s3 += p * y3;
    t0 += q * y0;
    t1 += q * y1;
    t2 += q * y2;
    t3 += q * y3;
  }
  f[out] = s0;
  f[out + 1] = s1;
  f[out + 2] = s2;
  f[out + 3] = s3;
  f[out + 4] = t0;
  f[out + 5] = t1;
  f[out + 6] = t2;
  f[out + 7] = t3;
}

function scaleSides(
  block: PlainBlock,
  n: number,
  from: number,
  weights: number,
  plan: number,
  to: number,
): void {
  const { f } = block;
  const [ff, fe, ee] = [
    numberOf(block, plan, "ff"),
    numberOf(block, plan, "fe"),
    numberOf(block, plan, "ee"),
  ];
  const second = to + 16 * wordOf(block, plan, "panels");
  for (let k = 0; k < n; k++) {
    const w = f[weights + k] as number;
    for (let c = 4 * k; c < 4 * k + 4; c++) {
      const x = f[from + c] as number;
      let plus = x;
      if (x < 0) plus = 0;
      const minus = plus - x;
      f[to + c] = w * (ff * plus - fe * minus);
      f[second + c] = w * (fe * plus - ee * minus);
    }
  }
}

/** Sums a row of a tile over x⁺ and then over −x⁻, against the two rows of scaled columns. */
function sumSides(
  f: Float64Array,
  n: number,
  a: number,
  y: number,
  second: number,
  out: number,
): void {
  for (let c = 0; c < 4; c++) {
    let sum = 0;
    for (let k = 0; k < 4 * n; k += 4) {
      const x = f[a + k] as number;
      if (!(x <= 0)) sum += x * (f[y + k + c] as number);
    }
    for (let k = 0; k < 4 * n; k += 4) {
      const x = f[a + k] as number;
      if (!(x >= 0)) sum += x * (f[second + k + c] as number);
    }
    f[out + c] = sum;
  }
}
