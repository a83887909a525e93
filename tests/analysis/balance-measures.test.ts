import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { algebraicConflict } from "../../packages/core/src/analysis/balance/algebraic-conflict.ts";
import { balanceMeasures } from "../../packages/core/src/analysis/balance/balance-measures.ts";
import { strainedTies } from "../../packages/core/src/analysis/balance/strained-ties.ts";
import { symmetricEigen } from "../../packages/core/src/analysis/balance/symmetric-eigen.ts";
import {
  closedTriads,
  triadCensus,
} from "../../packages/core/src/analysis/balance/triad-census.ts";
import { walkBalance } from "../../packages/core/src/analysis/balance/walk-balance.ts";
import { net, powers, tribes } from "./known-networks.ts";
import { randomGraph, reversed, switchedAt } from "./random-graph.ts";

describe("measures of the highland tribes, to 1e-6", () => {
  const measures = balanceMeasures(tribes);

  test("16 actors, 58 ties, 29 hostile; triangles 19, 2, 40, 7; T = 59/68 = .867647", () => {
    expect([measures.actors, measures.ties, measures.hostile]).toEqual([16, 58, 29]);
    expect(measures.triads.count).toEqual({ "+++": 19, "++-": 2, "+--": 40, "---": 7 });
    expect(measures.triangleIndex).toBeCloseTo(0.867647, 6);
  });

  test("walk balance K = .357576, smallest eigenvalue of the signed Laplacian 1.040289", () => {
    expect(Math.abs(measures.walkBalance - 0.357576)).toBeLessThan(1e-6);
    expect(Math.abs(measures.algebraicConflict - 1.040289)).toBeLessThan(1e-6);
  });

  test("frustration 7 and weak balance 2 with 3 camps", () => {
    expect([
      measures.frustration.upper,
      measures.weakFrustration.upper,
      measures.weakCamps,
    ]).toEqual([7, 2, 3]);
    expect(measures.disagreements).toEqual([]);
  });
});

describe("measures by hand", () => {
  test("six powers: triangle index 5/7, 3/4, 3/5, 3/4, 3/4, 1", () => {
    expect([...powers.values()].map((stage) => triadCensus(stage).index)).toEqual([
      5 / 7,
      3 / 4,
      3 / 5,
      3 / 4,
      3 / 4,
      1,
    ]);
  });

  test("the leading eigenvector of 1904 has the signs of all 15 ties of 1907 (Marvel et al. 2011)", () => {
    const stage = powers.get("1904");
    const next = powers.get("1907");
    if (!stage || !next) throw new Error("stages");
    const matrix = new Float64Array(36);
    for (const { a, b, weight } of stage.edges) matrix[a * 6 + b] = matrix[b * 6 + a] = weight;
    const { vectors } = symmetricEigen(6, matrix);
    const of = (id: string) => vectors[5 * 6 + stage.ids.indexOf(id)] as number;
    const right = next.edges.filter(
      ({ a, b, weight }) => of(next.ids[a] as string) * of(next.ids[b] as string) * weight > 0,
    );
    expect([next.edges.length, right.length]).toEqual([15, 15]);
  });

  test("one triad ++−: e^A and e^|A| have eigenvalues (1, 1, −2) and (2, −1, −1)", () => {
    const e = Math.exp;
    const { whole, local } = walkBalance(net("A+B B+C A-C"));
    const expected = (2 * e(1) + e(-2)) / (e(2) + 2 * e(-1));
    expect(whole).toBeCloseTo(expected, 12);
    for (const kappa of local) expect(kappa).toBeCloseTo(expected, 12);
    expect(algebraicConflict(net("A+B B+C A-C"))).toBeCloseTo(1, 12);
  });

  test("weights enter the weighted census: ++− of .5 · .4 · .2 against +++ of 1", () => {
    const graph = { ...net("A+B B+C A-C D+E E+F D+F") };
    const weights = [0.5, -0.2, 0.4, 1, 1, 1];
    const census = triadCensus({
      ...graph,
      edges: graph.edges.map((edge, e) => ({ ...edge, weight: weights[e] as number })),
    });
    expect(census.weightedIndex).toBeCloseTo(1 / 1.04, 12);
    expect(census.index).toBe(0.5);
  });

  test("a strained triad names its ties and third actors; each flip alone mends it", () => {
    const graph = net("A+B B+C A-C C+D A+D");
    const [first] = strainedTies(graph);
    expect(first).toMatchObject({
      a: "A",
      b: "C",
      triads: 2,
      strained: 2,
      thirds: ["B", "D"],
      flip: -2,
    });
    expect(closedTriads(graph).map((triad) => triad.kind)).toEqual(["++-", "++-"]);
  });

  test("disagreements are said: a strained square without triads, three hostile camps", () => {
    expect(balanceMeasures(net("A+B B+C C+D A-D")).disagreements).toHaveLength(1);
    expect(balanceMeasures(net("A-B B-C A-C")).disagreements).toHaveLength(1);
    expect(balanceMeasures(net("A-B B-C A-C D+E")).disagreements).toHaveLength(2);
  });

  test("large weights do not overflow: e^800 stays a ratio", () => {
    const graph = { ...net("A+B B+C A-C") };
    const heavy = {
      ...graph,
      edges: graph.edges.map((edge) => ({ ...edge, weight: 800 * edge.weight })),
    };
    const { whole } = walkBalance(heavy, { weighted: true });
    expect(whole).toBeGreaterThanOrEqual(0);
    expect(whole).toBeLessThan(1e-100);
  });
});

describe("measures on random networks", () => {
  test("strong balance does not mind turned ties, nor any measure the order of actors", () => {
    fc.assert(
      fc.property(randomGraph(10), fc.nat(1023), (graph, mask) => {
        const measures = [
          (g: typeof graph) => triadCensus(g).index,
          (g: typeof graph) => triadCensus(g).weightedIndex,
          (g: typeof graph) => walkBalance(g, { weighted: true }).whole,
          (g: typeof graph) => algebraicConflict(g, { weighted: true }),
        ];
        const turned = switchedAt(graph, (i) => ((mask >> i) & 1) === 1);
        for (const measure of measures) {
          expect(measure(turned)).toBeCloseTo(measure(graph), 9);
          expect(measure(reversed(graph))).toBeCloseTo(measure(graph), 9);
        }
        expect(triadCensus(reversed(graph)).weakIndex).toBe(triadCensus(graph).weakIndex);
      }),
      { seed: 20_240_410, numRuns: 80 },
    );
  });

  test("eigenvectors rebuild the matrix", () => {
    fc.assert(
      fc.property(randomGraph(9), ({ n, edges }) => {
        const matrix = new Float64Array(n * n);
        for (const { a, b, weight } of edges) matrix[a * n + b] = matrix[b * n + a] = weight;
        const { values, vectors } = symmetricEigen(n, matrix);
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < n; j++) {
            let sum = 0;
            values.forEach((value, k) => {
              sum += value * (vectors[k * n + i] as number) * (vectors[k * n + j] as number);
            });
            expect(sum).toBeCloseTo(matrix[i * n + j] as number, 11);
          }
        }
      }),
      { seed: 20_240_410, numRuns: 60 },
    );
  });
});
