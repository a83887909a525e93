import { describe, expect, test } from "vitest";
import { idealPointDistance, similarity } from "../../packages/core/src/analysis/similarity.ts";
import { UsageError } from "../../packages/core/src/vocabulary/errors.ts";

/** Alliances of Germany and Russia in 1914: Signorino & Ritter 1999, table 6 (the other twelve have none). */
const portfolios = {
  actors: ["GMY", "RUS"],
  items: [
    "GMY",
    "RUS",
    "UK",
    "FRN",
    "AUH",
    "ITA",
    "RUM",
    ...Array.from({ length: 13 }, (_, k) => `other ${k}`),
  ],
  rows: [
    [3, 0],
    [0, 3],
    [0, 1],
    [0, 3],
    [3, 0],
    [3, 1],
    [3, 0],
    ...Array.from({ length: 13 }, () => [0, 0]),
  ],
};

const value = (...args: Parameters<typeof similarity>) => similarity(...args)[0]?.value;

describe("similarity of portfolios", () => {
  test("S of Germany and Russia in 1914 is 1 − 2 · 18 / 60 = .40", () => {
    expect(value(portfolios, "s")).toBeCloseTo(0.4, 12);
  });

  test("S weighted by capability is 1 − 2 · 2.19 / 3 = −.46", () => {
    const named = [0.25, 0.21, 0.2, 0.08, 0.08, 0.05, 0.01];
    const weights = [
      ...named,
      0.03,
      0.03,
      0.02,
      ...Array.from({ length: 4 }, () => 0.01),
      ...Array.from({ length: 6 }, () => 0),
    ];
    expect(weights.reduce((p, q) => p + q, 0)).toBeCloseTo(1, 12);
    expect(value({ ...portfolios, weights }, "s")).toBeCloseTo(-0.46, 12);
  });

  test("Cohen's κ by hand: 20 of 25 agree, .5 · .6 + .5 · .4 expected (the 2 × 2 table 10, 2 / 3, 10 of 25)", () => {
    const rows = [
      ...Array.from({ length: 10 }, () => [1, 1]),
      ...Array.from({ length: 2 }, () => [1, 0]),
      ...Array.from({ length: 3 }, () => [0, 1]),
      ...Array.from({ length: 10 }, () => [0, 0]),
    ];
    const table = { actors: ["A", "B"], items: rows.map((_, k) => `${k}`), rows };
    // p_o = .8; p_e = .48 · .52 + .52 · .48 = .4992 by each one's marginals, .5² + .5² = .5 pooled.
    expect(value(table, "agreement")).toBeCloseTo(0.8, 12);
    expect(value(table, "kappa", { distance: "any" })).toBeCloseTo(1 - 0.2 / 0.5008, 12);
    expect(value(table, "pi", { distance: "any" })).toBeCloseTo(0.6, 12);
    // With two codes all distances say the same.
    expect(value(table, "kappa")).toBeCloseTo(1 - 0.2 / 0.5008, 12);
  });

  test("chance correction tells sparse portfolios apart where S does not (Häge 2011)", () => {
    const rows = [[3, 0], [0, 3], ...Array.from({ length: 18 }, () => [0, 0])];
    const table = { actors: ["A", "B"], items: rows.map((_, k) => `${k}`), rows };
    expect(value(table, "s")).toBeCloseTo(0.8, 12);
    expect(value(table, "pi")).toBeLessThan(0);
  });

  test("equal portfolios are 1 by every measure that is defined", () => {
    const rows = [
      [1, 1],
      [2, 2],
      [3, 3],
    ];
    const table = { actors: ["A", "B"], items: ["1", "2", "3"], rows };
    for (const measure of ["s", "kappa", "pi", "agreement"] as const)
      expect(value(table, measure)).toBe(1);
    expect(value({ ...table, rows: rows.map(() => [1, 1]) }, "kappa")).toBeNaN();
  });

  test("ideal points and broken tables", () => {
    expect(idealPointDistance({ A: 1.5, B: -0.5 })).toEqual([{ a: "A", b: "B", value: 2 }]);
    expect(() => idealPointDistance({ A: Number.NaN })).toThrow(UsageError);
    expect(() => similarity({ ...portfolios, rows: [[1, 2]] }, "s")).toThrow(UsageError);
    expect(() =>
      similarity({ ...portfolios, weights: portfolios.items.map(() => -1) }, "s"),
    ).toThrow(UsageError);
  });
});
