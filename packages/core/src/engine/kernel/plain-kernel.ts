import { type Kernel, planNumbers, planWords } from "./kernel.ts";

type Sevenfold = readonly [number, number, number, number, number, number, number];

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
    h: number,
    out: number,
    z: number,
  ): void {
    for (let j = 0, offset = 0; j < panels; j++) {
      for (let i = 0; i <= j; i++, offset += 16) {
        // Made where it is wanted first.
        const tile = out >= 0 ? out + offset : z + 16 * (panels * j + i);
        for (let e = 0; e < 16; e++) f[tile + e] = f[base + offset + e] as number;
        for (let s = 0; s < count; s++) {
          const weight = h * (f[table + 2 * s] as number);
          const vector = offset + (addresses[2 * (table + 2 * s + 1)] as number);
          for (let e = 0; e < 16; e++)
            f[tile + e] = (f[tile + e] as number) + weight * (f[vector + e] as number);
        }
        if (z < 0) continue;
        const own = z + 16 * (panels * j + i);
        if (out >= 0) for (let e = 0; e < 16; e++) f[own + e] = f[tile + e] as number;
        if (i === j) continue;
        const turned = z + 16 * (panels * i + j);
        for (let r = 0; r < 4; r++)
          for (let c = 0; c < 4; c++) f[turned + 4 * c + r] = f[tile + 4 * r + c] as number;
      }
    }
  }

  function largest(
    length: number,
    base: number,
    table: number,
    count: number,
    out: number,
  ): number {
    let most = 0;
    for (let k = 0; k < length; k++) {
      let sum = base >= 0 ? (f[base + k] as number) : 0;
      for (let s = 0; s < count; s++) {
        const vector = addresses[2 * (table + 2 * s + 1)] as number;
        sum += (f[table + 2 * s] as number) * (f[vector + k] as number);
      }
      if (out >= 0) f[out + k] = sum;
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

  function scaleSides(n: number, from: number, weights: number, plan: number, to: number): void {
    const [ff, fe, ee] = [at(plan, "ff"), at(plan, "fe"), at(plan, "ee")];
    const second = to + 16 * word(plan, "panels");
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
  function sumSides(n: number, a: number, y: number, second: number, out: number): void {
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

  const word = (plan: number, name: keyof typeof planWords): number =>
    addresses[2 * plan + planWords[name]] as number;
  const at = (plan: number, name: keyof typeof planNumbers): number =>
    f[plan + planNumbers[name]] as number;

  function rates(plan: number, others: number, lined: number, out: number, shares: number): void {
    const [panels, n, z] = [word(plan, "panels"), word(plan, "n"), word(plan, "z")];
    const [weights, scaled] = [word(plan, "weights"), word(plan, "scaled")];
    const [targets, drives] = [word(plan, "targets"), word(plan, "drives")];
    const [product, scale, pull] = [word(plan, "product"), at(plan, "scale"), at(plan, "pull")];
    const bend = at(plan, "bend");
    let offset = 0;
    for (let j = 0; j < panels; j++) {
      const from = z + 16 * panels * j;
      if (product === 1) {
        for (let k = 0; k < n; k++) {
          const w = f[weights + k] as number;
          for (let c = 4 * k; c < 4 * k + 4; c++) f[scaled + c] = w * (f[from + c] as number);
        }
      } else if (product === 2) scaleSides(n, from, weights, plan, scaled);
      for (let i = 0; i <= j; i++, offset += 16) {
        const tile = out + offset;
        const rows = z + 16 * panels * i;
        if (product === 1) {
          sumRows(n, rows, scaled, tile);
          sumRows(n, rows + 2, scaled, tile + 8);
        } else if (product === 2) {
          for (let r = 0; r < 4; r++)
            sumSides(n, rows + r, scaled, scaled + 16 * panels, tile + 4 * r);
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
        mirror(tile);
        if (shares >= 0) mirror(shares + offset);
      }
    }
  }

  function anyOf(row: number): boolean {
    for (let r = row; r < row + 4; r++) if (f[r] !== 0) return true;
    return false;
  }

  function lines(plan: number, out: number): void {
    const [panels, z] = [word(plan, "panels"), word(plan, "z")];
    const [groups, lists] = [word(plan, "groups"), 2 * word(plan, "lists")];
    const span = 4 * panels;
    const pulls = Array.from({ length: groups }, (_, g) => addresses[lists + 6 * g + 2] as number);
    for (const [g, pull] of pulls.entries()) {
      const count = addresses[lists + 6 * g] as number;
      const list = addresses[lists + 6 * g + 1] as number;
      for (let a = 0; a < span; a++) {
        const row = z + 16 * panels * (a >> 2) + (a & 3);
        let sum = f[pull + 3 * span + a] as number;
        for (let m = 0; m < count; m++) {
          const column = addresses[2 * (list + 2 * m + 1)] as number;
          sum += (f[list + 2 * m] as number) * (f[row + column] as number);
        }
        f[pull + span + a] = sum;
      }
    }
    const bend = at(plan, "bend");
    let tile = 0;
    for (let j = 0; j < panels; j++) {
      for (let i = 0; i <= j; i++, tile += 16) {
        const x = z + 16 * (panels * j + i);
        const active = pulls.filter((pull) => anyOf(pull + 4 * i) || anyOf(pull + 4 * j));
        for (let e = 0; e < 16; e++) {
          const [a, b] = [4 * i + (e >> 2), 4 * j + (e & 3)];
          const here = f[x + e] as number;
          let sum = 0;
          for (const p of active) {
            const [e1, v1] = [p + span, p + 2 * span];
            const across =
              (f[p + a] as number) * ((f[e1 + b] as number) - (f[v1 + b] as number) * here);
            const along =
              (f[p + b] as number) * ((f[e1 + a] as number) - (f[v1 + a] as number) * here);
            sum += across + along;
          }
          f[out + tile + e] = (1 - bend * here * here) * sum;
        }
        if (i === j) mirror(out + tile);
      }
    }
  }

  function driven(plan: number, out: number): void {
    const list = word(plan, "driven");
    const bend = at(plan, "bend");
    for (let m = 0; m < word(plan, "drivenCount"); m++) {
      const x = f[addresses[2 * (list + 2 * m + 1)] as number] as number;
      f[out + m] = (1 - bend * x * x) * (f[list + 2 * m] as number);
    }
  }

  function chain(plan: number, x: number, program: number, stages: number, h: number): void {
    const groups = word(plan, "groups");
    for (let s = 0; s < stages; s++) {
      const own = addresses.subarray(2 * program + 8 * s, 2 * program + 8 * s + 7);
      const [table, count, here, out, shares, line, notes] = own as unknown as Sevenfold;
      mix(word(plan, "panels"), x, table, count, h, here | 0, word(plan, "z"));
      if (groups > 0) lines(plan, line);
      rates(plan, -1, groups > 0 ? line : -1, out, shares | 0);
      if ((notes | 0) >= 0) driven(plan, notes);
    }
  }

  function relax(
    plan: number,
    from: number,
    table: number,
    nodes: number,
    count: number,
    h: number,
    out: number,
  ): void {
    const panels = word(plan, "panels");
    const targets = word(plan, "targets");
    const pull = at(plan, "pull");
    const half = 0.5 * h * pull;
    for (let e = 0; e < 8 * panels * (panels + 1); e++) {
      const target = f[targets + e] as number;
      const sum = (row: number): number => {
        let q = 0;
        for (let s = 2 * row * nodes; s < 2 * (row + 1) * nodes; s += 2) {
          const vector = addresses[2 * (table + s + 1)] as number;
          q += (f[table + s] as number) * (f[vector + e] as number);
        }
        return q;
      };
      let x = f[from + e] as number;
      for (let m = 0; m < count; m++) {
        const [mean, turn] = [sum(2 * m), sum(2 * m + 1)];
        const bent = turn * pull;
        const p = half + turn * target;
        const u = mean + bent;
        const v = mean - h * target - bent;
        const d = p * p + u * v;
        const even = 1 + (1 / 10) * d;
        const odd = 1 + (1 / 60) * d;
        const stay = even * even + odd * odd * (0.25 * d);
        const go = even * odd;
        const lean = go * p;
        x = ((stay - lean) * x + go * u) / (stay + lean + go * v * x);
      }
      f[out + e] = x;
    }
  }

  function gather(
    _panels: number,
    n: number,
    base: number,
    table: number,
    count: number,
    out: number,
  ): number {
    let most = 0;
    let to = out;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const column = j >> 2;
        const spot = 8 * column * (column + 1) + 16 * (i >> 2) + 4 * (i & 3) + (j & 3);
        let sum = base >= 0 ? (f[base + spot] as number) : 0;
        for (let s = 0; s < count; s++) {
          const vector = addresses[2 * (table + 2 * s + 1)] as number;
          sum += (f[table + 2 * s] as number) * (f[vector + spot] as number);
        }
        f[to++] = sum;
        most = Math.max(most, Math.abs(sum));
      }
    }
    return most;
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
    lines,
    driven,
    chain,
    relax,
    gather,
  };
}
