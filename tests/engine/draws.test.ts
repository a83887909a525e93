import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Design, designColumn } from "../../packages/core/src/draws/design-column.ts";
import { drawBits, drawKey, drawUniform } from "../../packages/core/src/draws/draw-key.ts";
import { drawNormal } from "../../packages/core/src/draws/draw-normal.ts";
import { scramble, sobolBits, sobolDimensions } from "../../packages/core/src/draws/sobol.ts";
import { createOpenTally } from "../../packages/core/src/runner/tally/open-tally.ts";
import {
  binOf,
  binsFor,
  type CountedMembers,
  createTally,
  sumUnit,
} from "../../packages/core/src/runner/tally/tally.ts";

const two32 = 4_294_967_296;

/** Counts one more member's values, one by one and in the plainest way, on a grid of `bins` over −1 to 1. */
function countMember(count: CountedMembers, values: readonly number[], bins: number): void {
  const { members, room } = count;
  for (const [cell, value] of values.entries()) {
    const add = (to: Float64Array | Uint8Array, more: number): void => {
      to[cell] = (to[cell] as number) + more;
    };
    count.bins[cell * room + members] = binOf(-1, 1, bins)(value);
    add(count.sums, Math.round(value * sumUnit));
    add(count.squares, Math.round(value * value * sumUnit));
    if (members === 0 || value < (count.least[cell] as number)) count.least[cell] = value;
    if (members === 0 || value > (count.most[cell] as number)) count.most[cell] = value;
    add(count.positive, value > 0 ? 1 : 0);
    add(count.negative, value < 0 ? 1 : 0);
  }
}

describe("draws by key and counter", () => {
  const key = drawKey(1, "shock", "CHN", "RUS");

  test("the same seed and names give the same dice for ever", () => {
    // Written down once: a later change of these bits would change every shared ensemble.
    expect([0, 1, 2, 1000].map((counter) => drawBits(key, counter))).toMatchInlineSnapshot(`
      [
        2730134697,
        2097298426,
        2662453835,
        1898529240,
      ]
    `);
    expect(drawUniform(key, 7)).toMatchInlineSnapshot(`0.5978039722115347`);
  });

  test("another seed, another name and another split of the names give other dice", () => {
    const first = (...names: string[]) => drawBits(drawKey(1, ...names), 0);
    const all = [
      first("ab", "c"),
      first("a", "bc"),
      first("abc"),
      first("c", "ab"),
      drawBits(drawKey(2, "ab", "c"), 0),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test("a million draws fill 1024 intervals evenly, and so do pairs of neighbours 32 × 32 squares", () => {
    // χ² with 1023 degrees of freedom is normal with mean 1023 and deviation 45: ±4.5 deviations.
    const count = 1 << 20;
    const single = new Float64Array(1024);
    const pairs = new Float64Array(1024);
    for (let c = 0; c < count; c++) {
      const u = drawUniform(key, c);
      const v = drawUniform(key, c + 1);
      single[Math.floor(u * 1024)]! += 1;
      pairs[Math.floor(u * 32) * 32 + Math.floor(v * 32)]! += 1;
    }
    for (const cells of [single, pairs]) {
      const expected = count / 1024;
      const chi = cells.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
      expect(Math.abs(chi - 1023)).toBeLessThan(4.5 * Math.sqrt(2 * 1023));
    }
  });

  test("changing one bit of the counter changes every bit of the draw about half of the time", () => {
    const changed = new Float64Array(32);
    const tries = 20_000;
    for (let c = 0; c < tries; c++) {
      const difference = drawBits(key, c) ^ drawBits(key, c ^ (1 << (c % 20)));
      for (let b = 0; b < 32; b++) changed[b]! += (difference >>> b) & 1;
    }
    for (const times of changed) {
      expect(Math.abs(times / tries - 0.5)).toBeLessThan(4.5 * Math.sqrt(0.25 / tries));
    }
  });

  test("normal draws have the moments 0, 1, 0, 3 and their known shares within one and two deviations", () => {
    const count = 200_000;
    const z = Float64Array.from({ length: count }, (_, c) => drawNormal(key, c));
    const moment = (power: number) => z.reduce((sum, value) => sum + value ** power, 0) / count;
    const share = (limit: number) => z.filter((value) => Math.abs(value) < limit).length / count;
    expect(Math.abs(moment(1))).toBeLessThan(4.5 / Math.sqrt(count));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(4.5 * Math.sqrt(2 / count));
    expect(Math.abs(moment(3))).toBeLessThan(4.5 * Math.sqrt(15 / count));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(4.5 * Math.sqrt(96 / count));
    // 0.6826895 and 0.9544997: the 68–95 rule to seven digits.
    expect(share(1)).toBeCloseTo(0.6826895, 2);
    expect(share(2)).toBeCloseTo(0.9544997, 2);
  });
});

describe("Sobol's sequence", () => {
  const point = (dimension: number, index: number) => sobolBits(dimension, index) / two32;

  test("begins as published with the direction numbers of Joe and Kuo", () => {
    // The first eight points in six dimensions, as in the authors' example and in SciPy 1.17 (qmc.Sobol).
    const published = [
      [0, 0, 0, 0, 0, 0],
      [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25, 0.25, 0.75, 0.75],
      [0.25, 0.75, 0.75, 0.75, 0.25, 0.25],
      [0.375, 0.375, 0.625, 0.875, 0.375, 0.125],
      [0.875, 0.875, 0.125, 0.375, 0.875, 0.625],
      [0.625, 0.125, 0.875, 0.625, 0.625, 0.875],
      [0.125, 0.625, 0.375, 0.125, 0.125, 0.375],
    ];
    expect(published.map((row, i) => row.map((_, d) => point(d, i)))).toEqual(published);
  });

  test("reaches the values that SciPy gives for point 1000 in far dimensions", () => {
    // scipy.stats.qmc.Sobol(40, scramble=False, bits=32).random(1024)[1000] · 1024
    expect([0, 4, 12, 24, 39].map((d) => point(d, 1000) * 1024)).toEqual([225, 287, 165, 597, 491]);
  });

  test("puts one of every 2^k points into each of 2^k intervals in every dimension, scrambled or not", () => {
    for (let d = 0; d < sobolDimensions; d++) {
      const key = drawKey(9, d);
      for (const value of [
        (i: number) => sobolBits(d, i),
        (i: number) => scramble(key, sobolBits(d, i)),
      ]) {
        const cells = new Set(Array.from({ length: 256 }, (_, i) => value(256 + i) >>> 24));
        expect(cells.size).toBe(256);
      }
    }
  });

  test("scrambling keeps the evenness of pairs of dimensions: 16 × 16 squares hold one of 256 points each", () => {
    // Dimensions 0 and 1 of the sequence are a (0, 2)-sequence, and stay one under Owen's scrambling.
    const [a, b] = [drawKey(4, "a"), drawKey(4, "b")];
    const squares = new Set(
      Array.from(
        { length: 256 },
        (_, i) => `${scramble(a, sobolBits(0, i)) >>> 28} ${scramble(b, sobolBits(1, i)) >>> 28}`,
      ),
    );
    expect(squares.size).toBe(256);
  });
});

describe("designs", () => {
  const column = (design: Design, names: string[], dimension?: number, runs = 300) => {
    const of = designColumn({
      design,
      seed: 3,
      runs,
      names,
      ...(dimension === undefined ? {} : { dimension }),
    });
    return Array.from({ length: runs }, (_, m) => of(m));
  };

  test("a Latin hypercube column puts one member into each interval, for any number of members", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.string(), (runs, name) => {
        const cells = column("latin-hypercube", [name], undefined, runs).map((u) =>
          Math.floor(u * runs),
        );
        expect(new Set(cells).size).toBe(runs);
      }),
      { seed: 20240409, numRuns: 40 },
    );
  });

  test("columns of different names are unrelated: correlations stay within chance", () => {
    const columns = Array.from({ length: 30 }, (_, c) => column("latin-hypercube", [`${c}`]));
    for (const [i, a] of columns.entries()) {
      for (const b of columns.slice(i + 1)) {
        const r =
          a.reduce((sum, u, m) => sum + (u - 0.5) * ((b[m] as number) - 0.5), 0) * (12 / 300);
        expect(Math.abs(r)).toBeLessThan(4.5 / Math.sqrt(300));
      }
    }
  });

  test("Sobol's columns integrate a smooth function far better than chance", () => {
    // ∏ (1 + (u − ½)) over four dimensions has mean 1; plain chance errs by about 0.036 at 256 points.
    const columns = [0, 1, 2, 3].map((d) => column("sobol", [`${d}`], d, 256));
    const mean = (of: number[][]) =>
      Array.from({ length: 256 }, (_, m) =>
        of.reduce((product, each) => product * (0.5 + (each[m] as number)), 1),
      ).reduce((sum, value) => sum + value / 256, 0);
    expect(Math.abs(mean(columns) - 1)).toBeLessThan(0.002);
  });
});

describe("the tally", () => {
  test("gives quantiles within one bin of the sample's, exact ends, signs, mean and deviation", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 400 }),
        (values) => {
          const tally = createTally(3, { low: -1, high: 1, runs: values.length });
          for (const value of values) tally.add(1, [0, value, 0], 1, 1);
          const sorted = [...values].sort((a, b) => a - b);
          for (const p of [0.05, 0.25, 0.5, 0.75, 0.95]) {
            const rank = p * values.length;
            const around = [
              sorted[Math.max(0, Math.ceil(rank) - 1)] as number,
              sorted[Math.min(values.length - 1, Math.floor(rank))] as number,
            ];
            const found = tally.quantile(1, p);
            expect(found).toBeGreaterThanOrEqual(Math.min(...around) - tally.precision);
            expect(found).toBeLessThanOrEqual(Math.max(...around) + tally.precision);
          }
          const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
          const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
          expect(tally.quantile(1, 0)).toBe(sorted[0]);
          expect(tally.quantile(1, 1)).toBe(sorted.at(-1));
          expect(tally.mean(1)).toBeCloseTo(mean, 12);
          // The sums are whole numbers of 2⁻⁴⁸, so that they add up in any order.
          expect(tally.deviation(1)).toBeCloseTo(Math.sqrt(square / (values.length - 1)), 6);
          expect(tally.positive(1)).toBe(values.filter((x) => x > 0).length / values.length);
          expect(tally.negative(1)).toBe(values.filter((x) => x < 0).length / values.length);
          expect(tally.count(0)).toBe(0);
        },
      ),
      { seed: 20240409, numRuns: 60 },
    );
  });

  test("counts the same bits member by member, and in parts put together in any order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 60 }),
        fc.integer({ min: 1, max: 24 }),
        (values, room) => {
          const options = { low: -1, high: 1, runs: 1000 };
          const members = values.slice(1).map((value, m) => [value, values[m] as number]);
          const whole = createTally(2, options);
          for (const member of members) whole.add(0, member, 0, 2);
          const parts = [];
          for (let m = 0; m < members.length; m += room) {
            const own = members.slice(m, m + room);
            const part = {
              ...{ members: own.length, room, bins: new Uint16Array(2 * room) },
              ...{ sums: new Float64Array(2), squares: new Float64Array(2) },
              ...{ least: new Float64Array(2), most: new Float64Array(2) },
              ...{ positive: new Uint8Array(2), negative: new Uint8Array(2) },
            };
            for (const [k, member] of own.entries()) {
              countMember({ ...part, members: k }, member, binsFor(2, options));
            }
            parts.push(part);
          }
          const merged = createTally(2, options);
          for (const part of parts.reverse()) {
            merged.merge(part, 1, 2);
            merged.merge(part, 0, 1);
          }
          for (const cell of [0, 1]) {
            for (const p of [0, 0.1, 0.5, 0.9, 1])
              expect(merged.quantile(cell, p)).toBe(whole.quantile(cell, p));
            for (const of of ["count", "mean", "deviation", "positive", "negative"] as const)
              expect(merged[of](cell)).toBe(whole[of](cell));
          }
        },
      ),
      { seed: 20240409, numRuns: 60 },
    );
  });

  test("keeps within its memory by coarser bins, and says how coarse", () => {
    const fine = createTally(100, { low: -1, high: 1, runs: 1000 });
    const coarse = createTally(100, { low: -1, high: 1, runs: 1000, memory: 20_000 });
    expect(fine.precision).toBe(2 / 1024);
    expect(coarse.precision).toBe(2 / 64);
  });
});

describe("the tally of a number without bounds", () => {
  const any = fc.oneof(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.integer({ min: -3, max: 3 }),
  );

  test("gives quantiles within 1/500 of the range, exact ends, whatever the order and the scale", () => {
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 200 }),
        fc.integer({ min: -9, max: 60 }),
        (values, power) => {
          const scaled = values.map((value) => value * 2 ** power);
          const [one, back] = [createOpenTally(), createOpenTally()];
          for (const value of scaled) one.add(value);
          for (const value of [...scaled].reverse()) back.add(value);
          one.add(Number.NaN);
          expect(one.count).toBe(values.length);
          const sorted = [...scaled].sort((a, b) => a - b);
          const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
          const near = (most - least) / 500 + 2 ** -39 + 1e-14 * Math.abs(most - least);
          for (const p of [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]) {
            const rank = p * values.length;
            const low = sorted[Math.max(0, Math.ceil(rank) - 1)] as number;
            const high = sorted[Math.min(values.length - 1, Math.floor(rank))] as number;
            const found = one.quantile(p);
            expect(found).toBeGreaterThanOrEqual(Math.min(low, high) - near);
            expect(found).toBeLessThanOrEqual(Math.max(low, high) + near);
            expect(back.quantile(p)).toBe(found);
          }
          const mean = scaled.reduce((sum, value) => sum + value / values.length, 0);
          const size = Math.max(1, Math.abs(least), Math.abs(most));
          expect(Math.abs(one.mean - mean)).toBeLessThan(1e-9 * size);
        },
      ),
      { seed: 20240409, numRuns: 200 },
    );
  });
});
