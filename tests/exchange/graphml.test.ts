import { readFileSync } from "node:fs";
import { fromGraphml, toGraphml } from "@entente/core";
import { describe, expect, test } from "vitest";
import { smallNetwork } from "../support/small-network.ts";

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/exchange/${name}`, import.meta.url), "utf8");
const graphml = (content: string): string => `<graphml>${content}</graphml>`;

describe("GraphML", () => {
  test("types its keys by the names that NetworkX and igraph know", () => {
    const keys = [
      ...toGraphml(smallNetwork).matchAll(/for="(\w+)" attr.name="([^"]+)" attr.type="(\w+)"/g),
    ];
    expect(keys.map(([, part, name, type]) => `${part} ${name} ${type}`)).toEqual([
      ...[
        "title",
        "date",
        "world",
        "edition",
        "scenario",
        "scenarioTitle",
        "engine",
        "hash",
        "recipeDate",
      ].map((name) => `graph ${name} string`),
      "node label string",
      "node kind string",
      "node weight double",
      "node within string",
      "node lat double",
      "node lon double",
      "edge weight double",
      "edge absWeight double",
      "edge sign int",
      "edge baseline double",
      "edge low double",
      "edge high double",
      "edge change:anchor double",
      "edge change:balance double",
      "edge evidence string",
    ]);
  });

  test("a file in yEd's manner: defaults, CDATA, and data in a prefix of its own left aside", () => {
    const reading = fromGraphml(fixture("yed-like.graphml"), {
      title: "From yEd",
      date: "2024-01-01",
    });
    expect(reading).toMatchObject({
      ok: true,
      value: {
        title: "From yEd",
        date: "2024-01-01",
        actors: [
          { id: "n0", name: "North & <South>", kind: "actor", weight: 0.5 },
          { id: "n1", name: "East", kind: "actor", weight: 0.5 },
        ],
        ties: { weight: Float64Array.of(-0.25) },
      },
    });
    expect(reading.issues.map((issue) => issue.got)).toContain(
      "directed edges, 0 pairs in both directions, 1 in one",
    );
  });

  test("nested graphs, hyperedges and a second graph are refused together, each with its line", () => {
    const text = graphml(
      '<graph><node id="A"><graph/></node>\n<hyperedge/></graph>\n<graph><node id="B"/></graph>',
    );
    expect(fromGraphml(text)).toMatchObject({
      ok: false,
      issues: [
        { where: "line 1", got: "a graph inside a node" },
        { where: "line 2", got: "a hyperedge" },
        { where: "line 3", got: "a second graph" },
      ],
    });
  });

  test("data of a key that is not declared are left out with a warning", () => {
    const text = graphml('<graph><node id="A"><data key="nope">x</data></node></graph>');
    expect(fromGraphml(text).issues[0]).toMatchObject({
      severity: "warning",
      got: 'data of an unknown key "nope"',
    });
  });

  test("a recipe that lacks a part is left out with a warning", () => {
    const text = toGraphml(smallNetwork).replace(/<data key="g6">[^<]*<\/data>/, "");
    const reading = fromGraphml(text);
    expect(reading.ok && reading.value.recipe).toBe(undefined);
    expect(reading.issues[0]).toMatchObject({ severity: "warning", where: "recipe" });
  });
});
