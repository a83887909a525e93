import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Kernel,
  planLength,
  planNumbers,
  planWords,
} from "../../packages/core/src/engine/kernel/kernel.ts";
import { plainKernel } from "../../packages/core/src/engine/kernel/plain-kernel.ts";
import { tilePlaces } from "../../packages/core/src/engine/kernel/tile-places.ts";
import { wasmKernel } from "../../packages/core/src/engine/kernel/wasm-kernel.ts";
import { layGround } from "../../packages/core/src/engine/stages/ground.ts";
import { seed } from "../support/random-setting.ts";

const wasm = wasmKernel() as Kernel;
const plain = plainKernel();
const sizes = [...Array.from({ length: 69 }, (_, k) => k + 2), 193];

/** mulberry32: whole numbers only, the same everywhere. */
function dice(state: number): () => number {
  let a = state >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Options {
  readonly product: number;
  readonly others: boolean;
  readonly groups: number;
}

/** Lays random vectors out in a kernel's block, runs all its loops over them, and gives the block. */
function run(kernel: Kernel, n: number, { product, others, groups }: Options) {
  const { panels, length, of, mirrored, inMatrix } = tilePlaces(n);
  let laid = 0;
  const lay = (numbers: number) => {
    laid += numbers;
    return laid - numbers;
  };
  const [tables, program, plan] = [lay(48), lay(16), lay(planLength)];
  const [weights, scaled, z] = [lay(4 * panels), lay(32 * panels), lay(16 * panels * panels)];
  const [lists, rows, entries] = [lay(3 * groups), lay(16 * panels * groups), lay(4 * groups)];
  const [driven, notes] = [lay(10), lay(15)];
  const first = lay(length * 27);
  const vector = (index: number) => first + index * length;
  const sums = lay(20);
  const listed = lay(groups);
  const f = kernel.reserve(laid).subarray(0, laid).fill(0);
  const words = new Uint32Array(f.buffer);
  const next = dice(n);
  for (let i = 0; i < n; i++) f[weights + i] = next();
  for (let v = 0; v < 7; v++) {
    for (let k = 0; k < of.length; k++) {
      const value = 2 * next() - 1;
      f[vector(v) + (of[k] as number)] = value;
      f[vector(v) + (mirrored[k] as number)] = value;
    }
  }
  for (const [entry, weight] of [0.3, -0.7, 1e-3].entries()) {
    f[tables + 2 * entry] = weight;
    words[2 * (tables + 2 * entry + 1)] = vector(1 + entry);
  }
  const [targets, drives] = [vector(4), vector(5)];
  const own = {
    panels,
    n,
    z,
    weights,
    scaled,
    product,
    targets,
    drives,
    groups,
    lists,
    listed,
    driven,
    drivenCount: 5,
  };
  for (const [name, place] of Object.entries(planWords))
    words[2 * plan + place] = own[name as keyof typeof own];
  const numbers = { scale: 0.8, pull: 0.4, ff: 0.9, fe: 1.1, ee: 0.3, bend: 1 };
  for (const [name, place] of Object.entries(planNumbers))
    f[plan + place] = numbers[name as keyof typeof numbers];
  for (let g = 0; g < groups; g++) {
    const pull = rows + 16 * panels * g;
    words.set([2, entries + 4 * g, pull], 2 * lists + 6 * g);
    for (const [m, member] of [g % n, (3 * g + 1) % n].entries()) {
      f[entries + 4 * g + 2 * m] = next();
      words[2 * (entries + 4 * g + 2 * m + 1)] = 4 * member;
      f[pull + member] = next();
    }
    for (let i = 0; i < n; i++) {
      f[pull + 8 * panels + i] = next();
      f[pull + 12 * panels + i] = next();
    }
  }
  for (let m = 0; m < 5; m++) {
    f[driven + 2 * m] = next() - 0.5;
    words[2 * (driven + 2 * m + 1)] = z + (inMatrix[(7 * m) % of.length] as number);
  }
  kernel.mix(panels, vector(0), tables, 3, 0.5, vector(7), z);
  kernel.driven(plan, notes);
  if (groups > 0) kernel.lines(plan, vector(19));
  const [added, lined] = [others ? vector(6) : -1, groups > 0 ? vector(19) : -1];
  kernel.rates(plan, added, lined, vector(8), vector(9));
  // Without a bend, and keeping nothing but lines and rates.
  f[plan + planNumbers.bend] = 0;
  kernel.mix(panels, vector(1), tables, 1, 1, -1, z);
  if (groups > 0) kernel.lines(plan, vector(23));
  kernel.rates(plan, -1, groups > 0 ? vector(23) : -1, vector(24), -1);
  f[plan + planNumbers.bend] = 1;
  // Three stages: from vector 0 by the table, then by the first stage's rates with its first weight, twice.
  words.set([tables, 3, vector(11), vector(12), vector(13), vector(20), notes + 5], 2 * program);
  words.set([tables + 32, 1, vector(14), vector(15), vector(16), vector(21), -1], 2 * program + 8);
  words.set([tables + 32, 1, -1, vector(25), -1, vector(21), notes + 10], 2 * program + 16);
  f[tables + 32] = 0.01;
  words[2 * (tables + 33)] = vector(12);
  kernel.chain(plan, vector(0), program, 3, 0.5);
  for (let e = 0; e < 10; e++) {
    f[sums + 2 * e] = 0.1 * e - 0.4;
    words[2 * (sums + 2 * e + 1)] = vector(2 + (e % 2));
  }
  kernel.relax(plan, vector(0), sums, 2, 2, 0.05, vector(22));
  const largest = [
    kernel.largest(length, vector(0), tables, 3, vector(26)),
    kernel.largest(length, -1, tables, 2, -1),
    kernel.largest(length, vector(8), tables, 0, -1),
    kernel.gather(panels, n, vector(8), tables, 0, vector(10)),
    kernel.gather(panels, n, vector(0), tables, 3, vector(17)),
    kernel.gather(panels, n, -1, tables, 2, vector(18)),
  ];
  const at = (v: number, k: number) => f[vector(v) + (of[k] as number)] as number;
  const packed = f.slice(vector(10), vector(10) + of.length);
  const bytes = f.slice(0, listed);
  return { bytes, at, largest, packed, weight: (k: number) => f[weights + k] as number };
}

describe("the two kernels", () => {
  test("there is one in WebAssembly here", () => {
    expect([wasm?.name, plain.name]).toEqual(["wasm", "plain"]);
  });

  test.each([
    { product: 1, others: false, groups: 0 },
    { product: 1, others: true, groups: 3 },
    { product: 2, others: false, groups: 7 },
    { product: 0, others: true, groups: 1 },
  ])("give the same bits for 2 to 70 and 193 actors: %o", (options) => {
    for (const n of sizes) {
      const [one, other] = [run(wasm, n, options), run(plain, n, options)];
      const same = Buffer.from(one.bytes.buffer).equals(Buffer.from(other.bytes.buffer));
      expect({ n, same, largest: one.largest }).toEqual({ n, same: true, largest: other.largest });
    }
  });

  test("a number that is none is not overlooked, wherever it stands", () => {
    const { length } = tilePlaces(9);
    for (const kernel of [wasm, plain]) {
      const f = kernel.reserve(1000).fill(0.5, 0, length);
      for (let k = 0; k < length; k++) {
        f[k] = Number.NaN;
        expect(kernel.largest(length, 0, 500, 0, -1)).toBeNaN();
        f[k] = 0.5;
      }
      f[3] = -7;
      expect(kernel.largest(length, 0, 500, 0, -1)).toBe(7);
    }
  });
});

test("rates are those of the plain double sum over third actors, to the last bit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 23 }), (n) => {
      const { at, packed, weight, largest } = run(wasm, n, { product: 1, others: true, groups: 0 });
      const number = new Map<string, number>();
      for (let i = 0, k = 0; i < n; i++)
        for (let j = i + 1; j < n; j++, k++) {
          number.set(`${i},${j}`, k);
          number.set(`${j},${i}`, k);
        }
      const x = (i: number, j: number) => (i === j ? 0 : at(7, number.get(`${i},${j}`) as number));
      let most = 0;
      for (let i = 0, k = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++, k++) {
          let mixed = at(0, k);
          mixed += 0.5 * 0.3 * at(1, k);
          mixed += 0.5 * -0.7 * at(2, k);
          mixed += 0.5 * 1e-3 * at(3, k);
          expect(x(i, j)).toBe(mixed);
          let sum = 0;
          for (let third = 0; third < n; third++)
            sum += x(i, third) * (weight(third) * x(j, third));
          const room = 1 - mixed * mixed;
          const bare = at(4, k) - 0.4 * mixed + room * (0.8 * sum + at(5, k));
          const rate = bare + at(6, k);
          expect(packed[k]).toBe(rate);
          expect(at(9, k)).toBe(room * (0.8 * sum));
          expect(at(11, k)).toBe(mixed);
          expect(at(12, k)).toBe(bare);
          expect(at(14, k)).toBe(at(0, k) + 0.5 * 0.01 * at(12, k));
          expect(at(25, k)).toBe(at(15, k));
          expect(at(26, k)).toBe(at(0, k) + 0.3 * at(1, k) + -0.7 * at(2, k) + 1e-3 * at(3, k));
          most = Math.max(most, Math.abs(rate));
        }
      }
      expect(largest[2]).toBe(most);
    }),
    { seed, numRuns: 22 },
  );
});

test("a tie is carried by the exponential of its matrix, here summed term by term, and rests where it rests", () => {
  const { at } = run(wasm, 9, { product: 1, others: false, groups: 0 });
  const [h, pull] = [0.05, 0.4];
  /** The fraction (a·x + b) / (c·x + d) with (a, b; c, d) = exp(−p, u; v, p). */
  const moved = (x: number, p: number, u: number, v: number): number => {
    let term: readonly [number, number, number, number] = [1, 0, 0, 1];
    let sum = term;
    for (let k = 1; k < 30; k++) {
      const [a, b, c, d] = term;
      term = [(v * b - p * a) / k, (u * a + p * b) / k, (v * d - p * c) / k, (u * c + p * d) / k];
      sum = [sum[0] + term[0], sum[1] + term[1], sum[2] + term[2], sum[3] + term[3]];
    }
    return (sum[0] * x + sum[1]) / (sum[2] * x + sum[3]);
  };
  for (let k = 0; k < 36; k++) {
    const target = at(4, k);
    let x = at(0, k);
    for (const [m, g] of [
      [-0.4 * at(2, k) - 0.3 * at(3, k), -0.2 * at(2, k) - 0.1 * at(3, k)],
      [0.1 * at(3, k), 0.2 * at(2, k) + 0.3 * at(3, k)],
    ] as const) {
      x = moved(x, (h * pull) / 2 + g * target, m + g * pull, m - h * target - g * pull);
    }
    // Padé's (3, 3) is off by |Ω|⁷ / 100,800, and |Ω| is below 0.8 here.
    expect(Math.abs(at(22, k) - x)).toBeLessThan(2e-6);
  }

  // One tie of two actors: dx/dt = q − pull·x − (q − target)·x² is 0 at x = 0.6 with this q.
  const ground = layGround(wasm, { n: 2, slots: 2, groups: 0, driven: 0 });
  const [target, x] = [0.25, 0.6];
  const q = (pull * x - target * x * x) / (1 - x * x);
  ground.enact({ product: 0, groups: 0, scale: 0, pull, ff: 1, fe: 1, ee: 1, bend: 1 });
  ground.scatter(Float64Array.of(target), ground.targets);
  ground.scatter(Float64Array.of(q), ground.rates(0));
  ground.scatter(Float64Array.of(x), ground.x);
  ground.enter(0, 3, ground.rates(0));
  ground.enter(1, 0, ground.rates(0));
  wasm.relax(ground.plan, ground.x, ground.table, 1, 1, 3, ground.at(0));
  expect(ground.f[ground.at(0) + 1]).toBeCloseTo(x, 14);
});
