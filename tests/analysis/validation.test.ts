import { describe, expect, test } from "vitest";
import { algebraicConflict } from "../../packages/core/src/analysis/balance/algebraic-conflict.ts";
import { frustration } from "../../packages/core/src/analysis/balance/frustration.ts";
import {
  type SignedGraph,
  signedGraph,
} from "../../packages/core/src/analysis/balance/signed-graph.ts";
import { symmetricEigen } from "../../packages/core/src/analysis/balance/symmetric-eigen.ts";
import { triadCensus } from "../../packages/core/src/analysis/balance/triad-census.ts";
import { walkBalance } from "../../packages/core/src/analysis/balance/walk-balance.ts";
import { weakFrustration } from "../../packages/core/src/analysis/balance/weak-frustration.ts";
import {
  frustrations,
  type LandscapeInput,
  landscape,
  sampleLandscape,
} from "../../packages/core/src/analysis/landscape.ts";
import { similarity } from "../../packages/core/src/analysis/similarity.ts";
import { parties, powers, tribes } from "./known-networks.ts";
import { skipReason, validationRows, validationThere } from "./validation-files.ts";

const graphOf = (rows: readonly Record<string, string>[], value = "sign"): SignedGraph =>
  signedGraph(
    [...new Set(rows.flatMap(({ a, b }) => [a as string, b as string]))],
    rows.map((row) => ({ a: row.a as string, b: row.b as string, weight: Number(row[value]) })),
  );
const asText = ({ ids, edges }: SignedGraph) =>
  edges.map(({ a, b, weight }) => `${[ids[a], ids[b]].sort().join(" ")} ${weight}`).sort();

describe.skipIf(!validationThere)(`published and independent figures${skipReason}`, () => {
  test("our own copies of tribes, parties and six powers equal the files", () => {
    expect(asText(tribes)).toEqual(asText(graphOf(validationRows("highland_tribes.csv"))));
    const rows = validationRows("slovene_parties_1994.csv").map((row) => ({
      ...row,
      a: (row.a as string).replace("-", "_"),
      b: (row.b as string).replace("-", "_"),
    }));
    expect(asText(parties)).toEqual(asText(graphOf(rows, "weight")));
    for (const [stage, graph] of powers) {
      const part = validationRows("great_powers_1872_1907.csv").filter(
        (row) => row.stage === stage,
      );
      expect(asText(graph)).toEqual(asText(graphOf(part)));
    }
  });

  describe("the interstate system in 51 windows", () => {
    const rows = validationThere ? validationRows("cow_signed_1946_1999.csv") : [];
    const windows = new Map<string, Record<string, string>[]>();
    for (const row of rows) {
      const window = row.window as string;
      if (!windows.has(window)) windows.set(window, []);
      windows.get(window)?.push(row);
    }

    test("every window is solved and proved, and the weak index never exceeds the strong one", () => {
      expect(windows.size).toBe(51);
      for (const part of windows.values()) {
        const graph = graphOf(part);
        const strong = frustration(graph);
        const weak = weakFrustration(graph);
        expect([strong.proved, weak.proved, strong.countExact]).toEqual([true, true, true]);
        expect(weak.upper).toBeLessThanOrEqual(strong.upper);
      }
    }, 60_000);

    test("every figure of cow_metrics.csv", () => {
      const expected = validationRows("cow_metrics.csv");
      expect(expected).toHaveLength(26);
      for (const figures of expected) {
        const graph = graphOf(windows.get(figures.window as string) ?? []);
        const census = triadCensus(graph);
        const strong = frustration(graph, { most: 1 });
        const of = (key: string) => Number(figures[key]);
        expect(
          [
            graph.n,
            graph.edges.length,
            graph.edges.filter(({ weight }) => weight < 0).length,
            strong.upper,
            census.triads,
            census.count["+++"],
            census.count["++-"],
            census.count["+--"],
            census.count["---"],
            weakFrustration(graph, { most: 1 }).upper,
          ],
          figures.window,
        ).toEqual(
          [
            "n",
            "m",
            "m_neg",
            "L_exact",
            "triangles",
            "ppp",
            "ppn",
            "pnn",
            "nnn",
            "CC_exact_weak_balance",
          ].map(of),
        );
        const near = (found: number, key: string) =>
          expect(Math.abs(found - of(key)), `${figures.window} ${key}`).toBeLessThan(1e-6);
        near(strong.normalised, "F_1_minus_2L_over_m");
        near(census.index, "T");
        near(walkBalance(graph).whole, "K_walk");
        near(algebraicConflict(graph), "lambda_min_signed_laplacian");
      }
    }, 60_000);
  });

  describe("landscape of 2016, eleven actors (Axelrod & Furnas)", () => {
    const input = (): LandscapeInput => {
      const ids = validationRows("landscape_isis_2016_actors.csv").map(
        (row) => row.actor as string,
      );
      const propensity = validationRows("landscape_isis_2016_propensity.csv");
      return {
        ids,
        sizes: validationRows("landscape_isis_2016_actors.csv").map((row) => Number(row.strength)),
        propensity: propensity.flatMap((row) => ids.map((id) => Number(row[id]))),
      };
    };
    const codeOf = (config: string) =>
      [...config].slice(1).reduce((code, side, k) => code + (side === "2" ? 2 ** k : 0), 0);

    test("all 1,024 energies, all 11,264 frustrations and the sole minimum are equal", () => {
      const given = validationRows("landscape_isis_2016_energies.csv");
      const found = landscape(input());
      let figures = 0;
      for (const row of given) {
        const code = codeOf(row.config as string);
        expect(found.energy[code] === Number(row.energy)).toBe(true);
        frustrations(input(), code).forEach((frustration, i) => {
          if (frustration === Number(row[`frust_${found.ids[i]}`])) figures++;
        });
      }
      expect([given.length, figures]).toEqual([1024, 11_264]);
      expect(
        given.filter((row) => row.local_min === "TRUE").map((row) => codeOf(row.config as string)),
      ).toEqual(found.minima.map((minimum) => minimum.split));
      expect(found.minima).toHaveLength(1);
      expect(found.minima[0]).toMatchObject({ energy: -83_200, basin: 1024 });
      expect(
        found.minima[0]?.camps[1].length === 3
          ? found.minima[0].camps[1]
          : found.minima[0]?.camps[0],
      ).toEqual(["Turkey", "ISIS", "Nusra"]);
      expect(sampleLandscape(input(), { starts: 50 })[0]?.energy).toBe(-83_200);
    });
  });

  test("S of Germany and Russia in 1914: .40, weighted by capability −.46 (Signorino & Ritter 1999, table 6)", () => {
    const rows = validationRows("s_score_1914.csv");
    const table = {
      actors: ["GMY", "RUS"],
      items: rows.map((row) => row.Nation as string),
      rows: rows.map((row) => [Number(row.GMY), Number(row.RUS)]),
    };
    expect(similarity(table, "s")[0]?.value).toBeCloseTo(0.4, 12);
    const weights = rows.map((row) => Number(row.Cap));
    expect(similarity({ ...table, weights }, "s")[0]?.value).toBeCloseTo(-0.46, 12);
  });

  test("S of 1947 from votes and alliances equals a count by hand for the United States and the Soviet Union", () => {
    const votes = validationRows("s_score_1947_un_votes.csv");
    const actors = ["USA", "UK", "FRN", "RUS"];
    const table = {
      actors,
      items: votes.map((row) => row.UNCase as string),
      rows: votes.map((row) => actors.map((actor) => Number(row[actor]))),
    };
    // Ballots are coded 1 to 3: the largest difference is 2.
    const apart = votes.reduce((sum, row) => sum + Math.abs(Number(row.USA) - Number(row.RUS)), 0);
    const found = similarity(table, "s", { range: 2 }).find(
      ({ a, b }) => a === "USA" && b === "RUS",
    );
    expect(found?.value).toBeCloseTo(1 - apart / votes.length, 12);
    const ties = validationRows("s_score_1947_alliances.csv");
    const alliances = {
      actors,
      items: ties.map((row) => row.Nation as string),
      rows: ties.map((row) => actors.map((actor) => Number(row[actor]))),
    };
    // UK and France differ with Portugal alone: 1 − 2 · 3 / (3 · 26).
    const pair = similarity(alliances, "s").find(({ a, b }) => a === "UK" && b === "FRN");
    expect(pair?.value).toBeCloseTo(1 - 6 / 78, 12);
  });

  test("the karate club under dX/dt = X²: leading eigenvalue 17.5275, only member 9 misplaced", () => {
    const factions = validationRows("zachary_karate_factions.csv");
    const n = factions.length;
    const matrix = new Float64Array(n * n);
    for (const { a, b, capacity } of validationRows("zachary_karate_capacity.csv")) {
      const [i, j] = [Number(a) - 1, Number(b) - 1];
      matrix[i * n + j] = matrix[j * n + i] = Number(capacity);
    }
    const mean = matrix.reduce((total, x) => total + x, 0) / (n * (n - 1));
    const centred = matrix.map((x, cell) => (cell % (n + 1) === 0 ? 0 : x - mean));
    // X(t) = X₀(I − tX₀)⁻¹ blows up along the leading eigenvector: its signs are the camps.
    const { values, vectors } = symmetricEigen(n, centred);
    const hi = (i: number) =>
      (vectors[(n - 1) * n + i] as number) * (vectors[(n - 1) * n] as number) > 0;
    const misplaced = factions.filter((row, i) => (row.faction === "Mr. Hi") !== hi(i));
    expect((values[n - 1] as number).toFixed(4)).toBe("17.5275");
    expect(misplaced.map((row) => row.node)).toEqual(["9"]);
  });
});
