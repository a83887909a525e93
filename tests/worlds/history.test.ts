import { describe, expect, test } from "vitest";
import { frustration } from "../../packages/core/src/analysis/balance/frustration.ts";
import { signedGraph } from "../../packages/core/src/analysis/balance/signed-graph.ts";
import {
  closedTriads,
  triadCensus,
} from "../../packages/core/src/analysis/balance/triad-census.ts";
import { weakFrustration } from "../../packages/core/src/analysis/balance/weak-frustration.ts";
import { baselineTies } from "../../packages/core/src/evidence/baseline-ties.ts";
import { shippedWorld } from "../support/shipped.ts";

/** The signed graph of where a world's ties start. */
function graphOf(id: string) {
  const world = shippedWorld(id);
  const ids = world.actors.map((actor) => actor.id);
  const ties = baselineTies(ids, world).filter((tie) => tie.evidence.length > 0);
  return signedGraph(
    ids,
    ties.map(({ a, b, value }) => ({ a, b, weight: value })),
  );
}

/** Coded ties, closed triads, unbalanced ones among them, frustration. */
function counts(id: string) {
  const graph = graphOf(id);
  const world = shippedWorld(id);
  const table = world.tables?.[0];
  return [
    table?.form === "pairs" ? table.pairs.length : Number.NaN,
    triadCensus(graph).triads,
    closedTriads(graph).filter((triad) => triad.strained).length,
    frustration(graph).upper,
  ];
}

describe("Europe before 1914 has the counts of its lesson", () => {
  // The answer key of lesson 6: coded ties, closed triads, unbalanced, frustration.
  test.each([
    ["europe-1872", [8, 1, 0, 1]],
    ["europe-1882", [9, 3, 1, 1]],
    ["europe-1890", [9, 3, 0, 0]],
    ["europe-1894", [10, 5, 0, 0]],
    ["europe-1904", [11, 7, 3, 2]],
    ["europe-1907", [13, 13, 2, 1]],
    ["europe-1915", [15, 20, 0, 0]],
  ])("%s", (id, expected) => {
    expect(counts(id)).toEqual(expected);
  });

  test("the cheapest repairs are those the notes tell of", () => {
    const repairs = (id: string) =>
      frustration(graphOf(id)).splits.map(({ repair }) =>
        repair.map(({ a, b }) => [a, b].sort().join("-")).sort(),
      );
    expect(repairs("europe-1872")).toContainEqual(["DEU-FRA"]);
    expect(repairs("europe-1882")).toContainEqual(["DEU-RUS"]);
    expect(repairs("europe-1904")).toContainEqual(["FRA-ITA", "GBR-RUS"]);
    expect(repairs("europe-1907")).toContainEqual(["FRA-ITA"]);
  });
});

// Dittmer's patterns: marriage and ménage à trois are balanced, the romantic triangle and the unit veto are not.
test.each([
  ["triangle-1950s", "+--", 1],
  ["triangle-1960s", "---", 0],
  ["triangle-1970s", "++-", 0],
  ["triangle-1970s-cold", "+--", 1],
  ["triangle-1990s", "+++", 1],
  ["triangle-2020s", "+--", 1],
] as const)("%s is %s", (id, kind, balanced) => {
  const census = triadCensus(graphOf(id));
  expect([census.triads, census.count[kind], census.index]).toEqual([1, 1, balanced]);
});

test("highland tribes: 58 ties, 29 hostile, 68 triangles of which 59 balanced; 7 misfits in two camps, 2 in three", () => {
  // Read 1954, Hage & Harary 1983; frustration 7 is published (Aref & Wilson 2018).
  const graph = graphOf("highland-tribes");
  const { count } = triadCensus(graph);
  expect([count["+++"], count["++-"], count["+--"], count["---"]]).toEqual([19, 2, 40, 7]);
  expect(counts("highland-tribes")).toEqual([58, 68, 9, 7]);
  const weak = weakFrustration(graph);
  expect([weak.upper, weak.partitions[0]?.camps.length]).toEqual([2, 3]);
});

test("a coded tie starts at ±0.8, strong with room to move", () => {
  const world = shippedWorld("europe-1907");
  const ids = world.actors.map((actor) => actor.id);
  const values = new Set(baselineTies(ids, world).map((tie) => Number(tie.value.toFixed(12))));
  expect([...values].sort((p, q) => p - q)).toEqual([-0.8, 0, 0.8]);
});
