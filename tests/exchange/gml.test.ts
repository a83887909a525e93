import { existsSync, readFileSync } from "node:fs";
import { fromGml, signedGraph, triadCensus } from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const real = new URL("../../../shared/data/real/signed/un_all_2015.gml", import.meta.url);
const figures = new URL(
  "../../../shared/data/facts/derived/reference_figures.json",
  import.meta.url,
);
const there = existsSync(real) && existsSync(figures);

const said = (text: string) => {
  const reading = fromGml(text);
  if (!reading.ok) return reading.issues.map(({ where, got }) => `${where}: ${got}`);
  return reading.value.ties.map(({ a, b, weight }) => `${a} ${b} ${weight}`);
};
const graph = (nodes: string, edges: string) => `graph [\n${nodes}\n${edges}\n]\n`;
const two = 'node [ id "A" ]\nnode [ id "B" ]';

describe("GML", () => {
  test("numbered nodes go by their labels, text ids stay, entities are read", () => {
    const numbered = 'node [ id 0 label "R &amp; D" ] node [ id 1 label "&#196;&quot;" ]';
    expect(said(graph(numbered, "edge [ source 0 target 1 weight -2.5 ]"))).toEqual([
      'R & D Ä" -2.5',
    ]);
    expect(said(graph(two, 'edge [ source "B" target "A" sign - ]'))).toEqual(["B A -1"]);
    const alike = 'node [ id 0 label "X" ] node [ id 1 label "X" ]';
    expect(said(graph(alike, "edge [ source 0 target 1 value 3 ]"))).toEqual(["0 1 3"]);
  });

  test("comments, nested lists and keys of other tools are passed over", () => {
    const text = `# written by hand\nCreator "me"\ngraph [ directed 0\n node [ id "A" graphics [ x 1.5 fill "#ff0000" ] ]\n node [ id "B" ]\n edge [ source "A" target "B" weight 1 graphics [ width 2 ] ] ]`;
    expect(said(text)).toEqual(["A B 1"]);
  });

  test.each([
    ["", ["file: 0 graphs"]],
    ["graph [ ] graph [ ]", ["file: 2 graphs"]],
    ["graph [ ]", ["actors: 0 actors"]],
    ["graph [", ["line 1: the end inside the list of line 1"]],
    ["graph [ ] ]", ["line 1: ] without ["]],
    ["graph [\nnode [ id ]\n]", ['line 2: key "id" without value']],
    ['graph [\nnode [ id "A ]', ["line 2: a string that does not end"]],
    [
      graph("node [ label 1 ]\nnode [ id 2 ] node [ id 2 ]", ""),
      ["line 2: a node without id", 'line 3: node "2" again'],
    ],
    [graph(two, 'edge [ source "A" target "B" ]'), ["edges: no weights"]],
    [
      graph(two, 'edge [ source "A" target "a" weight x ]\nedge [ target "B" weight 1 ]'),
      ['line 4, weight: "x"', 'line 4, target: unknown node "a"', "line 5, source: no node"],
    ],
  ])("%j is refused with its places", (text, issues) => expect(said(text)).toEqual(issues));

  test("lists of any depth and broken texts are answered, never thrown at", () => {
    expect(said("a [ ".repeat(100_000))[0]).toMatch(/lists 100 deep/);
    const piece = fc.constantFrom(
      "graph [",
      "node [",
      "edge [",
      "]",
      " id 1 ",
      '"',
      "&#x41;",
      " 1e9 ",
      "\n",
      "#",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (all) => {
        const reading = fromGml(all.join(""));
        expect(reading.ok || reading.issues.length > 0).toBe(true);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test.skipIf(!there)(
    `the agreement network of 2015 gives the reference figures${there ? "" : " (skipped: ../shared/data is absent)"}`,
    () => {
      const expected = JSON.parse(readFileSync(figures, "utf8"))["signed/un_all_2015.gml"];
      const reading = fromGml(readFileSync(real, "utf8"));
      if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
      const { ids, ties } = reading.value;
      const weights = ties.map((tie) => tie.weight);
      const { count } = triadCensus(signedGraph(ids, ties));
      expect([ids.length, ties.length, Math.min(...weights), Math.max(...weights)]).toEqual([
        expected.nodes,
        expected.edges,
        expected.min,
        expected.max,
      ]);
      expect(weights.filter((weight) => weight < 0)).toHaveLength(expected.negative);
      expect(weights.filter((weight) => weight === 0)).toHaveLength(expected.zero);
      const { balanced_share: _, ...triads } = expected.triads;
      expect(count).toEqual(triads);
      const of = (a: string, b: string) =>
        ties.find((tie) => [tie.a, tie.b].sort().join() === [a, b].sort().join())?.weight;
      expect([of("US", "RU"), of("US", "CN"), of("RU", "CN"), of("US", "IL")]).toEqual([
        expected.US_RU,
        expected.US_CN,
        expected.RU_CN,
        expected.US_IL,
      ]);
    },
  );
});
