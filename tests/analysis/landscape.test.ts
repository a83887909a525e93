import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frustration } from "../../packages/core/src/analysis/balance/frustration.ts";
import type { SignedGraph } from "../../packages/core/src/analysis/balance/signed-graph.ts";
import {
  frustrations,
  landscape,
  pathDown,
  sampleLandscape,
} from "../../packages/core/src/analysis/landscape.ts";
import { UsageError } from "../../packages/core/src/vocabulary/errors.ts";
import { randomGraph } from "./random-graph.ts";

const inputOf = ({ ids, n, edges }: SignedGraph) => {
  const propensity = new Float64Array(n * n);
  for (const { a, b, weight } of edges) propensity[a * n + b] = propensity[b * n + a] = weight;
  return { ids, sizes: ids.map((_, i) => 1 + (i % 3)), propensity };
};

describe("landscape", () => {
  test("three actors by hand: A and B want to be together, C apart from both", () => {
    const found = landscape({
      ids: ["A", "B", "C"],
      sizes: [1, 2, 3],
      propensity: [0, 1, -1, 1, 0, -1, -1, -1, 0],
    });
    // Splits: none; B alone 2(2 − 6); C alone 2(−3 − 6); A alone 2(2 − 3).
    expect([...found.energy]).toEqual([0, -8, -18, -2]);
    expect(found.minima).toEqual([{ split: 2, energy: -18, camps: [["A", "B"], ["C"]], basin: 4 }]);
    expect(pathDown(found, 0)).toEqual([0, 2]);
  });

  test("frustrations of the actors sum to the energy; every minimum withstands every single move", () => {
    fc.assert(
      fc.property(randomGraph(9), (graph) => {
        const input = inputOf(graph);
        const { energy, minima, basin } = landscape(input);
        energy.forEach((value, split) => {
          const sum = frustrations(input, split).reduce((p, q) => p + q, 0);
          expect(sum).toBeCloseTo(value, 8);
        });
        for (const { split, energy: value } of minima) {
          const moves = input.ids.map((_, i) =>
            i === 0 ? energy.length - 1 - split : split ^ (1 << (i - 1)),
          );
          for (const move of moves) expect(energy[move]).toBeGreaterThanOrEqual(value);
        }
        expect(minima.reduce((sum, each) => sum + each.basin, 0)).toBe(energy.length);
        for (const path of [pathDown({ ids: input.ids, energy, minima, basin }, 0)]) {
          expect(path[path.length - 1]).toBe(minima[basin[0] as number]?.split);
        }
        expect(sampleLandscape(input, { starts: 60 })[0]?.energy).toBeGreaterThanOrEqual(
          Math.min(...energy) - 1e-9,
        );
      }),
      { seed: 20_240_410, numRuns: 40 },
    );
  });

  test("with equal sizes the deepest split is the least frustrated one", () => {
    fc.assert(
      fc.property(randomGraph(10), (graph) => {
        const input = { ...inputOf(graph), sizes: graph.ids.map(() => 1) };
        const friendly = graph.edges.reduce((sum, { weight }) => sum + Math.max(0, -weight), 0);
        // Energy counts each pair twice: E = 2 (frustration − all hostility).
        const least = Math.min(...landscape(input).energy) / 2 + friendly;
        expect(least).toBeCloseTo(frustration(graph, { weighted: true }).upper, 9);
      }),
      { seed: 20_240_410, numRuns: 40 },
    );
  });

  test("refuses what is no landscape", () => {
    expect(() => landscape({ ids: ["A", "B"], sizes: [1, 1], propensity: [0, 1, 2, 0] })).toThrow(
      UsageError,
    );
    expect(() => landscape({ ids: ["A", "B"], sizes: [1], propensity: [0, 1, 1, 0] })).toThrow(
      UsageError,
    );
    expect(() => landscape({ ids: [], sizes: [], propensity: [] })).toThrow(UsageError);
    expect(() =>
      landscape({ ids: ["A", "B"], sizes: [1, Number.NaN], propensity: [0, 1, 1, 0] }),
    ).toThrow(UsageError);
  });
});
