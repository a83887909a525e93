import type { Kernel } from "./kernel.ts";

/**
 * The loops in plain TypeScript: where WebAssembly is missing, or not allowed by a content policy.
 *
 * Every number is made by the same operations in the same order as in `kernel/assembly.ts`, so the bits are the
 * same. Two rows of a tile are summed side by side: as many sums as the registers of a processor hold.
 */
export function plainKernel(): Kernel {
  let f = new Float64Array(0);
  let addresses = new Uint32Array(0);

  function mix(
    panels: number,
    base: number,
    table: number,
    count: number,
    out: number,
    z: number,
  ): void {
    const length = 8 * panels * (panels + 1);
    if (out !== base) f.copyWithin(out, base, base + length);
    for (let s = 0; s < count; s++) {
      const weight = f[table + 2 * s] as number;
      const vector = addresses[2 * (table + 2 * s + 1)] as number;
      for (let k = 0; k < length; k++)
        f[out + k] = (f[out + k] as number) + weight * (f[vector + k] as number);
    }
    if (z >= 0) layOut(panels, out, z);
  }

  function layOut(panels: number, vector: number, z: number): void {
    let tile = vector;
    for (let j = 0; j < panels; j++) {
      for (let i = 0; i <= j; i++, tile += 16) {
        f.copyWithin(z + 16 * (panels * j + i), tile, tile + 16);
        if (i === j) continue;
        const turned = z + 16 * (panels * i + j);
        for (let r = 0; r < 4; r++)
          for (let c = 0; c < 4; c++) f[turned + 4 * c + r] = f[tile + 4 * r + c] as number;
      }
    }
  }

  function largest(length: number, base: number, table: number, count: number): number {
    let most = 0;
    for (let k = 0; k < length; k++) {
      let sum = base >= 0 ? (f[base + k] as number) : 0;
      for (let s = 0; s < count; s++) {
        const vector = addresses[2 * (table + 2 * s + 1)] as number;
        sum += (f[table + 2 * s] as number) * (f[vector + k] as number);
      }
      most = Math.max(most, Math.abs(sum));
    }
    return most;
  }

  /** Sums two rows of the tile whose rows stand at `a` and whose scaled columns stand at `y`. */
  function sumRows(n: number, a: number, y: number, out: number): void {
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

  /** Makes a tile on the diagonal symmetric from its upper half, with a zero diagonal. */
  function mirror(tile: number): void {
    for (let r = 0; r < 4; r++) {
      f[tile + 5 * r] = 0;
      for (let c = 0; c < r; c++) f[tile + 4 * r + c] = f[tile + 4 * c + r] as number;
    }
  }

  function rates(
    panels: number,
    n: number,
    z: number,
    weights: number,
    scaled: number,
    product: number,
    x: number,
    scale: number,
    pull: number,
    targets: number,
    drives: number,
    others: number,
    out: number,
    shares: number,
  ): void {
    let offset = 0;
    for (let j = 0; j < panels; j++) {
      if (product !== 0) {
        const from = z + 16 * panels * j;
        for (let k = 0; k < n; k++) {
          const w = f[weights + k] as number;
          for (let c = 4 * k; c < 4 * k + 4; c++) f[scaled + c] = w * (f[from + c] as number);
        }
      }
      for (let i = 0; i <= j; i++, offset += 16) {
        const tile = out + offset;
        if (product !== 0) {
          const rows = z + 16 * panels * i;
          sumRows(n, rows, scaled, tile);
          sumRows(n, rows + 2, scaled, tile + 8);
        } else f.fill(0, tile, tile + 16);
        for (let e = offset; e < offset + 16; e++) {
          const here = f[x + e] as number;
          const room = 1 - here * here;
          const sum = scale * (f[out + e] as number);
          const back = (f[targets + e] as number) - pull * here;
          const rate = back + room * (sum + (f[drives + e] as number));
          f[out + e] = others >= 0 ? rate + (f[others + e] as number) : rate;
          f[shares + e] = room * sum;
        }
        if (i === j) {
          mirror(tile);
          mirror(shares + offset);
        }
      }
    }
  }

  const chain: Kernel["chain"] = (
    panels,
    n,
    z,
    weights,
    scaled,
    product,
    x,
    scale,
    pull,
    targets,
    drives,
    program,
    stages,
  ) => {
    const word = (stage: number, w: number): number =>
      addresses[2 * program + 5 * stage + w] as number;
    for (let s = 0; s < stages; s++) {
      const at = word(s, 2);
      mix(panels, x, word(s, 0), word(s, 1), at, z);
      rates(
        ...([panels, n, z, weights, scaled, product, at, scale, pull, targets, drives] as const),
        ...([-1, word(s, 3), word(s, 4)] as const),
      );
    }
  };

  function pack(_panels: number, n: number, vector: number, out: number): void {
    let to = out;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const column = j >> 2;
        const tile = vector + 16 * ((column * (column + 1)) / 2 + (i >> 2));
        f[to++] = f[tile + 4 * (i & 3) + (j & 3)] as number;
      }
    }
  }

  return {
    name: "plain",
    reserve(numbers) {
      if (f.length < numbers) {
        f = new Float64Array(numbers);
        addresses = new Uint32Array(f.buffer);
      }
      return f;
    },
    mix,
    largest,
    rates,
    chain,
    pack,
  };
}
