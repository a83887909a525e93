import { describe, expect, test } from "vitest";
import { compareNetworks } from "../../packages/core/src/analysis/balance/compare-networks.ts";
import {
  signedGraph,
  signedGraphOf,
} from "../../packages/core/src/analysis/balance/signed-graph.ts";
import { triangleCourse } from "../../packages/core/src/analysis/strategic-triangle.ts";
import type { Run } from "../../packages/core/src/engine/run/run.ts";
import type { Network } from "../../packages/core/src/network/network.ts";
import { UsageError } from "../../packages/core/src/vocabulary/errors.ts";
import { networkOf } from "../support/network-of.ts";

const network = (weights: Record<string, number>, ties: Record<string, number>): Network =>
  networkOf({
    title: "test",
    date: "2024-01-01",
    actors: Object.entries(weights).map(([id, weight]) => ({
      id,
      name: id,
      kind: "state",
      weight,
    })),
    ties: Object.entries(ties).map(([pair, weight]) => {
      const [a, b] = pair.split(" ") as [string, string];
      return { a, b, weight };
    }),
  });

describe("comparing two networks", () => {
  const before = network(
    { A: 0.4, B: 0.3, C: 0.2, D: 0.1 },
    { "A B": 0.6, "A C": -0.5, "B C": -0.4, "C D": 0.5, "A D": -0.3 },
  );
  const after = network(
    { A: 0.4, B: 0.3, C: 0.2, E: 0.1 },
    { "A B": -0.2, "A C": -0.9, "B C": 0.3, "C E": 0.01 },
  );
  const found = compareNetworks(before, after);

  test("sign flips first, then size times weight", () => {
    expect(found.ties.map(({ a, b, flipped }) => `${a}${b}${flipped ? "!" : ""}`)).toEqual([
      "AB!",
      "BC!",
      "AC",
      "CD",
      "AD",
      "CE",
    ]);
    expect(found.ties[0]?.change).toBeCloseTo(-0.8, 12);
  });

  test("actors, camps and measures of both sides", () => {
    expect([found.actorsGained, found.actorsLost]).toEqual([["E"], ["D"]]);
    expect(found.camps.before.map((camp) => camp.members)).toEqual([
      ["A", "B"],
      ["C", "D"],
    ]);
    expect(found.camps.after).toEqual([
      { number: 0, members: ["A"] },
      { number: 1, members: ["B", "C"] },
    ]);
    expect(found.campChanges).toEqual([{ actor: "B", from: 0, to: 1 }]);
    expect([found.campsGained, found.campsLost]).toEqual([[], []]);
    expect(found.measures.before.frustration.upper).toBe(0);
  });

  test("a network does not differ from itself", () => {
    expect(compareNetworks(before, before)).toMatchObject({
      ties: [],
      campChanges: [],
      campsGained: [],
    });
  });
});

describe("signed graphs", () => {
  test("neutral ties go, actors stay", () => {
    const graph = signedGraphOf(
      network({ A: 0.5, B: 0.3, C: 0.2 }, { "B A": 0.5, "A C": 0.04, "B C": 0 }),
    );
    expect(graph).toEqual({ ids: ["A", "B", "C"], n: 3, edges: [{ a: 0, b: 1, weight: 0.5 }] });
    const all = network({ A: 0.5, B: 0.5 }, { "A B": 0.001 });
    expect(signedGraphOf(all, { neutral: 0 }).edges).toHaveLength(1);
  });

  test.each([
    [["A", "A"], [], "same id"],
    [["A"], [{ a: "A", b: "X", weight: 1 }], 'Unknown actor "X"'],
    [["A"], [{ a: "A", b: "A", weight: 1 }], "itself"],
    [
      ["A", "B"],
      [
        { a: "A", b: "B", weight: 1 },
        { a: "B", b: "A", weight: 1 },
      ],
      "twice",
    ],
    [["A", "B"], [{ a: "A", b: "B", weight: Number.NaN }], "finite"],
  ])("%j %j is refused", (ids, ties, why) => {
    expect(() => signedGraph(ids, ties)).toThrow(UsageError);
    expect(() => signedGraph(ids, ties)).toThrow(why);
  });
});

describe("a strategic triangle along a run", () => {
  // Three actors, four frames: A–B warms through neutral from hostile to friendly.
  const run = {
    trajectory: {
      actors: ["A", "B", "C"],
      times: Float64Array.of(0, 1, 2, 3),
      x: Float64Array.of(-0.5, 0.6, -0.4, -0.2, 0.6, -0.4, 0, 0.6, -0.4, 0.3, 0.6, -0.4),
    },
  } as unknown as Run;

  test("is told in spells", () => {
    expect(triangleCourse(run, ["A", "B", "C"])).toEqual([
      {
        from: 0,
        to: 1,
        triangle: { pattern: "stable marriage", partners: ["A", "C"], pariah: "B" },
      },
      { from: 2, to: 2, triangle: { pattern: "open", neutral: [["A", "B"]] } },
      { from: 3, to: 3, triangle: { pattern: "romantic triangle", pivot: "A", wings: ["B", "C"] } },
    ]);
    expect(() => triangleCourse(run, ["A", "B", "X"])).toThrow(UsageError);
    expect(() => triangleCourse(run, ["A", "B", "B"])).toThrow(UsageError);
  });
});
