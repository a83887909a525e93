import { fromGraph, toGraph } from "@entente/core";
import fc from "fast-check";
import { MultiDirectedGraph, UndirectedGraph } from "graphology";
import { describe, expect, test } from "vitest";
import { randomNetwork } from "../support/random-network.ts";
import { smallNetwork } from "../support/small-network.ts";

describe("a network as a graphology graph", () => {
  const graph = toGraph(smallNetwork);

  test("is undirected, with a node per actor and an edge per pair, neutral ones too", () => {
    expect([graph.type, graph.multi, graph.order, graph.size]).toEqual(["undirected", false, 3, 3]);
  });

  test("nodes carry label, kind, weight, nesting and place", () => {
    expect(graph.getNodeAttributes("AAA")).toEqual({
      label: "Aland",
      kind: "state",
      weight: 0.5,
      lat: 60.1,
      lon: 19.9,
    });
    expect(graph.getNodeAttribute("BBB", "within")).toEqual(["C.1"]);
  });

  test("edges carry the signed and the absolute weight, sign, baseline and range, changes and evidence", () => {
    expect(graph.getEdgeAttributes("BBB", "AAA")).toEqual({
      weight: -0.4,
      absWeight: 0.4,
      sign: -1,
      baseline: -0.5,
      low: -0.7,
      high: -0.3,
      "change:anchor": -0.05,
      "change:balance": 0.15,
      evidence: ["S01", "S02"],
    });
  });

  test("the graph carries title, date and recipe", () => {
    expect(graph.getAttributes()).toMatchObject({
      title: smallNetwork.title,
      date: "2024-04-09",
      world: "small",
      edition: "2",
      hash: smallNetwork.recipe?.hash,
    });
  });

  test("a threshold leaves out weaker ties, not their actors", () => {
    const strong = toGraph(smallNetwork, { threshold: 0.5 });
    expect(strong.edges().map((edge) => strong.extremities(edge))).toEqual([["BBB", "C.1"]]);
    expect(strong.order).toBe(3);
  });

  test("and back is the network that went in", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        expect(fromGraph(toGraph(network))).toEqual({ ok: true, value: network, issues: [] });
      }),
      { seed: 20240409, numRuns: 200 },
    );
  });
});

describe("a graph from elsewhere", () => {
  test("directed, multiple and looping edges become ties, with warnings", () => {
    const graph = new MultiDirectedGraph();
    for (const id of ["A", "B", "C"]) graph.addNode(id);
    graph.addEdgeWithKey("1", "A", "B", { weight: 1 });
    graph.addEdgeWithKey("2", "B", "A", { weight: 0.5 });
    graph.addEdgeWithKey("3", "C", "C", { weight: 0.5 });
    const reading = fromGraph(graph, { title: "T", date: "2024-01-01" });
    expect(reading).toMatchObject({
      ok: true,
      value: {
        title: "T",
        date: "2024-01-01",
        ties: { weight: Float64Array.of(0.75, 0, 0) },
      },
    });
    expect(reading.issues.map((issue) => issue.got)).toEqual([
      "no weights",
      "1 edge from an actor to itself",
      "directed edges, 1 pair in both directions, 0 in one",
      "2 pairs without an edge",
    ]);
  });

  test("attributes that are no numbers or texts are left aside, weights that are none are refused by name", () => {
    const graph = new UndirectedGraph();
    graph.addNode("A", { label: { deep: true }, weight: 1 });
    graph.addNode("B", { x: 3, weight: 1 });
    graph.addEdgeWithKey("e1", "A", "B", { weight: Number.NaN });
    const reading = fromGraph(graph, { date: "2024-01-01" });
    expect(reading.ok).toBe(false);
    expect(reading.issues).toContainEqual(
      expect.objectContaining({
        where: 'edge "e1", weight',
        got: '"NaN"',
        expected: "a finite number",
      }),
    );
  });
});
