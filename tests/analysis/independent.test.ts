import {
  algebraicConflict,
  communities,
  frustration,
  kCamps,
  landscape,
  pathDown,
  sampleLandscape,
  signedGraph,
  similarity,
  tension,
  twoPathPressure,
  walkBalance,
  weakFrustration,
} from "@entente/core";
import { describe, expect, test } from "vitest";

// Every expected number of this file was worked out without our code, from the formulas as the literature has them:
// NumPy 2.4 (eigvalsh), SciPy 1.17 (expm) and every split, partition or way down tried one by one in Python.

const ids = [..."ABCDEFGHI"];
const ties =
  "AB.9 AC.4 AD-.7 AF.2 BC-.3 BD-.8 BE.1 CE.6 CF-.5 DE.7 DG.3 EF-.4 EG-.6 FG.8 FH.5 GH-.2 GI.6 HI.9"
    .split(" ")
    .map((tie) => ({
      a: tie.charAt(0),
      b: tie.charAt(1),
      weight: Number(tie.slice(2)),
    }));
const graph = signedGraph(ids, ties);

describe.each([
  {
    weighted: false,
    walks: 0.40796274747986194,
    local: [
      0.394397394232, 0.350072142545, 0.354714866296, 0.404583962358, 0.380793703003,
      0.459927147807, 0.415147650522, 0.442753307193, 0.617601327223,
    ],
    conflict: 1.1678935259179675,
    one: 7,
    camps: 4,
    answers: 2,
    modularity: { 0.5: 0.33207070707070696, 1: 0.2766955266955267, 2: 0.22005772005772004 },
    constant: { "-0.2": 11.2, 0: 7, 0.2: 4 },
  },
  {
    weighted: true,
    walks: 0.9024239663701001,
    local: [
      0.909878996354, 0.912903786984, 0.884797781221, 0.897180566044, 0.882834982138,
      0.924979222984, 0.861035718581, 0.908485471938, 0.946733018389,
    ],
    conflict: 0.3611118111304869,
    one: 3.5,
    camps: 1,
    answers: 1,
    modularity: { 0.5: 0.4512969924812031, 1: 0.3973308270676692, 2: 0.3472431077694235 },
    constant: { "-0.2": 9.7, 0: 5, 0.2: 2.8 },
  },
])("nine actors, eighteen ties, weighted: $weighted", ({ weighted, ...expected }) => {
  test("walk balance of the whole and of each actor: e^A over e^|A|", () => {
    const { whole, local } = walkBalance(graph, { weighted });
    expect(whole).toBeCloseTo(expected.walks, 11);
    for (const [k, value] of expected.local.entries()) expect(local[k]).toBeCloseTo(value, 10);
  });

  test("algebraic conflict: the least eigenvalue of D − A", () => {
    expect(algebraicConflict(graph, { weighted })).toBeCloseTo(expected.conflict, 11);
  });

  test("camps: one, two, three and as many as there are actors", () => {
    expect(kCamps(graph, 1, { weighted }).cost).toBeCloseTo(expected.one, 12);
    for (const k of [2, 3, 4, 9]) {
      const { cost, proved } = kCamps(graph, k, { weighted });
      expect([cost, proved]).toEqual([expect.closeTo(expected.camps, 12), true]);
    }
    expect(frustration(graph, { weighted })).toMatchObject({
      upper: expect.closeTo(expected.camps, 12),
      count: expected.answers,
    });
    expect(weakFrustration(graph, { weighted }).upper).toBeCloseTo(expected.camps, 12);
  });

  test("signed modularity and the constant Potts model, by resolution", () => {
    for (const quality of ["modularity", "constant"] as const)
      for (const [resolution, best] of Object.entries(expected[quality])) {
        const found = communities(graph, { quality, weighted, resolution: Number(resolution) });
        expect(found.quality, `${quality} ${resolution}`).toBeCloseTo(best, 11);
        expect(found.proved).toBe(true);
      }
  });
});

test("two-path pressure is the square of the matrix, on pairs without a tie too", () => {
  const found = twoPathPressure(graph).map(({ a, b, total }) => [a + b, total] as const);
  const square = { AB: 0.44, AE: -0.24, AG: -0.05, DF: -0.18, HI: -0.12 };
  for (const [pair, value] of Object.entries(square))
    expect(new Map(found).get(pair), pair).toBeCloseTo(value, 12);
});

test("tension is the unbalanced share of the strength of triads", () => {
  const x = Float64Array.from(
    ids.flatMap((a, i) =>
      ids.slice(i + 1).map((b) => ties.find((tie) => tie.a === a && tie.b === b)?.weight ?? 0),
    ),
  );
  expect(tension(9, x)).toBeCloseTo(0.3964497041420118, 12);
  expect(tension(9, x.map(Math.sign))).toBeCloseTo(0.7, 12);
});

test("κ and π of weighted portfolios, squared distances: by a table of both, not by pairs of entries", () => {
  const [x, y] = [
    [3, 1, 0, 0, 2],
    [3, 0, 1, 1, 0],
  ] as const;
  const rows = x.map((p, k) => [p, y[k] as number]);
  const table = { actors: ["A", "B"], items: [..."abcde"], rows, weights: [2, 1, 1, 1, 5] };
  expect(similarity(table, "kappa")[0]?.value).toBeCloseTo(0.2767295597484276, 12);
  expect(similarity(table, "pi")[0]?.value).toBeCloseTo(0.1711711711711713, 12);
});

test("a landscape of six with sizes: both minima, what runs down to each, and a way there", () => {
  const input = {
    ids: [..."ABCDEF"],
    sizes: [5, 3, 8, 2, 4, 7],
    propensity: [
      [0, -2, -3, 5, -4, -2],
      [-2, 0, 2, 4, -5, -1],
      [-3, 2, 0, -1, -5, -4],
      [5, 4, -1, 0, 4, -3],
      [-4, -5, -5, 4, 0, 3],
      [-2, -1, -4, -3, 3, 0],
    ].flat(),
  };
  const found = landscape(input);
  expect(found.minima.map(({ energy, split, basin }) => [energy, split, basin])).toEqual([
    [-1250, 24, 24],
    [-1214, 3, 8],
  ]);
  expect(found.energy.reduce((sum, energy) => sum + energy, 0)).toBe(-18_720);
  expect(pathDown(found, 21)).toEqual([21, 29, 28, 24]);
  // Beyond twenty actors minima are sampled: here all there are, the deepest first.
  expect(sampleLandscape(input, { starts: 60 }).map(({ energy }) => energy)).toEqual([
    -1250, -1214,
  ]);
});
