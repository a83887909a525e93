import { describe, expect, test } from "vitest";
import { type SobolIndices, sobolIndices } from "../../packages/core/src/analysis/sobol-indices.ts";
import { designColumn } from "../../packages/core/src/draws/design-column.ts";

/** Indices of a function of `factors` uniform numbers in (0, 1), from `samples` scrambled Sobol samples. */
function indicesOf(
  f: (u: readonly number[]) => number,
  factors: number,
  samples: number,
): SobolIndices {
  const columns = Array.from({ length: 2 * factors }, (_, c) =>
    designColumn({ design: "sobol", seed: 7, runs: samples, names: ["x", c], dimension: c }),
  );
  const rows = Array.from({ length: samples }, (_, s) => columns.map((column) => column(s)));
  const a = rows.map((row) => row.slice(0, factors));
  const b = rows.map((row) => row.slice(factors));
  return sobolIndices({
    a: a.map(f),
    b: b.map(f),
    mixed: Array.from({ length: factors }, (_, i) =>
      a.map((row, s) => f(row.map((u, g) => (g === i ? (b[s]?.[i] as number) : u)))),
    ),
  });
}

describe("Sobol indices", () => {
  test("of Ishigami's function are the published ones", () => {
    // Ishigami & Homma 1990 with a = 7, b = 0.1; values in closed form as in Saltelli et al. 2008, Global
    // Sensitivity Analysis: The Primer, section 4: V = a²/8 + bπ⁴/5 + b²π⁸/18 + ½.
    const ishigami = (u: readonly number[]) => {
      const [x, y, z] = u.map((each) => Math.PI * (2 * each - 1)) as [number, number, number];
      return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
    };
    const { mean, variance, indices } = indicesOf(ishigami, 3, 4096);
    const pi4 = Math.PI ** 4;
    expect(mean).toBeCloseTo(3.5, 1);
    expect(variance / (49 / 8 + pi4 / 50 + (pi4 * pi4) / 1800 + 0.5)).toBeCloseTo(1, 2);
    const published = [
      { first: 0.3139, total: 0.5576 },
      { first: 0.4424, total: 0.4424 },
      { first: 0, total: 0.2437 },
    ];
    for (const [i, { first, total }] of published.entries()) {
      const found = indices[i] as (typeof indices)[number];
      expect(Math.abs(found.first - first)).toBeLessThan(0.01);
      expect(Math.abs(found.total - total)).toBeLessThan(0.01);
      expect(found.firstRange[0]).toBeLessThan(first);
      expect(found.firstRange[1]).toBeGreaterThan(first);
      expect(found.totalRange[0]).toBeLessThan(total);
      expect(found.totalRange[1]).toBeGreaterThan(total);
    }
  });

  test("of a sum are each part's share of the variance, first and total alike", () => {
    // f = x + 2y + 3z, so V_i = c²/12 and the shares are 1, 4 and 9 of 14.
    const { indices } = indicesOf(([x = 0, y = 0, z = 0]) => x + 2 * y + 3 * z, 3, 1024);
    for (const [i, share] of [1 / 14, 4 / 14, 9 / 14].entries()) {
      expect(indices[i]?.first).toBeCloseTo(share, 2);
      expect(indices[i]?.total).toBeCloseTo(share, 2);
    }
  });

  test("of a product of two centred numbers have no first order and all of the total", () => {
    const { indices } = indicesOf(([x = 0, y = 0]) => (x - 0.5) * (y - 0.5), 2, 4096);
    for (const { first, total } of indices) {
      expect(Math.abs(first)).toBeLessThan(0.02);
      expect(total).toBeCloseTo(1, 1);
    }
  });

  test("of something that never changes are nought, not a division by it", () => {
    const { indices, variance } = indicesOf(() => 0.25, 2, 64);
    expect(variance).toBe(0);
    expect(indices).toEqual(
      Array.from({ length: 2 }, () => ({
        first: 0,
        total: 0,
        firstRange: [0, 0],
        totalRange: [0, 0],
      })),
    );
  });
});
