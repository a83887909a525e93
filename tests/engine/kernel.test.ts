import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Kernel } from "../../packages/core/src/engine/kernel.ts";
import { plainKernel } from "../../packages/core/src/engine/plain-kernel.ts";
import { tilePlaces } from "../../packages/core/src/engine/tile-places.ts";
import { wasmKernel } from "../../packages/core/src/engine/wasm-kernel.ts";
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

/** Lays random vectors out in a kernel's block, runs all its loops over them, and gives the block. */
function run(kernel: Kernel, n: number, options: { product: number; others: boolean }) {
  const { panels, length, of, mirrored } = tilePlaces(n);
  const [program, weights] = [48, 64];
  const [scaled, z] = [weights + 4 * panels, weights + 20 * panels];
  const first = z + 16 * panels * panels;
  const vector = (index: number) => first + index * length;
  const size = vector(17);
  const f = kernel.reserve(size).subarray(0, size).fill(0);
  const addresses = new Uint32Array(f.buffer);
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
    f[2 * entry] = weight;
    addresses[2 * (2 * entry + 1)] = vector(1 + entry);
  }
  kernel.mix(panels, vector(0), 0, 3, vector(7), z);
  const others = options.others ? vector(6) : -1;
  kernel.rates(
    panels,
    n,
    z,
    weights,
    scaled,
    options.product,
    vector(7),
    0.8,
    0.4,
    vector(4),
    vector(5),
    others,
    vector(8),
    vector(9),
  );
  // Two stages: from vector 0 by the table, then by the first stage's rates with its first weight.
  const stages = [
    0,
    3,
    vector(11),
    vector(12),
    vector(13),
    32,
    1,
    vector(14),
    vector(15),
    vector(16),
  ];
  for (const [w, word] of stages.entries()) addresses[2 * program + w] = word;
  f[32] = 0.01;
  addresses[2 * 33] = vector(12);
  kernel.chain(
    ...([panels, n, z, weights, scaled, options.product, vector(0), 0.8, 0.4] as const),
    ...([vector(4), vector(5), program, 2] as const),
  );
  kernel.pack(panels, n, vector(8), vector(10));
  const largest = [
    kernel.largest(length, vector(0), 0, 3),
    kernel.largest(length, -1, 0, 2),
    kernel.largest(length, vector(8), 0, 0),
  ];
  const at = (v: number, k: number) => f[vector(v) + (of[k] as number)] as number;
  const packed = f.slice(vector(10), vector(10) + of.length);
  return { bytes: f.slice(), at, largest, packed, weight: (k: number) => f[weights + k] as number };
}

describe("the two kernels", () => {
  test("there is one in WebAssembly here", () => {
    expect([wasm?.name, plain.name]).toEqual(["wasm", "plain"]);
  });

  test.each([
    { product: 1, others: false },
    { product: 1, others: true },
    { product: 0, others: true },
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
        expect(kernel.largest(length, 0, 500, 0)).toBeNaN();
        f[k] = 0.5;
      }
      f[3] = -7;
      expect(kernel.largest(length, 0, 500, 0)).toBe(7);
    }
  });
});

test("rates are those of the plain double sum over third actors, to the last bit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 23 }), (n) => {
      const { at, packed, weight, largest } = run(wasm, n, { product: 1, others: true });
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
          mixed += 0.3 * at(1, k);
          mixed += -0.7 * at(2, k);
          mixed += 1e-3 * at(3, k);
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
          expect(at(14, k)).toBe(at(0, k) + 0.01 * at(12, k));
          most = Math.max(most, Math.abs(rate));
        }
      }
      expect(largest[2]).toBe(most);
    }),
    { seed, numRuns: 22 },
  );
});
