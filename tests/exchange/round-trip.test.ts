import { readFileSync } from "node:fs";
import {
  fromEdgeCsv,
  fromGexf,
  fromGraphml,
  type Network,
  toEdgeCsv,
  toGexf,
  toGraphml,
  toNodeCsv,
} from "@entente/core";
import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { randomNetwork } from "../support/random-network.ts";
import { smallNetwork } from "../support/small-network.ts";

const seed = 20240409;
const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/exchange/${name}`, import.meta.url), "utf8");

const formats: readonly [
  string,
  (network: Network) => readonly string[],
  (texts: readonly string[]) => unknown,
][] = [
  ["GEXF", (network) => [toGexf(network)], ([text = ""]) => fromGexf(text)],
  ["GraphML", (network) => [toGraphml(network)], ([text = ""]) => fromGraphml(text)],
  [
    "CSV",
    (network) => [toEdgeCsv(network), toNodeCsv(network)],
    ([edges = "", nodes]) => fromEdgeCsv(edges, nodes),
  ],
];

describe.each(formats)("%s", (name, write, read) => {
  test("gives back the network that was written, recipe and all, whatever its labels", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        expect(read(write(network))).toEqual({ ok: true, value: network, issues: [] });
      }),
      { seed, numRuns: 300 },
    );
  });

  test("writes the same bytes for the same network, with LF alone as line end", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const texts = write(network);
        expect(write(structuredClone(network))).toEqual(texts);
        if (name !== "CSV") expect(texts.join("")).not.toContain("\r");
      }),
      { seed, numRuns: 50 },
    );
  });

  test("leaves the network untouched", () => {
    const before = structuredClone(smallNetwork);
    write(smallNetwork);
    expect(smallNetwork).toEqual(before);
  });
});

describe("another parser (fast-xml-parser) finds in our XML what we wrote", () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
    isArray: (name, _path, _leaf, isAttribute) =>
      !isAttribute && ["node", "edge", "attvalue", "data", "key"].includes(name),
  });

  test("GEXF is well-formed, with every id, label and signed weight", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const text = toGexf(network);
        expect(XMLValidator.validate(text)).toBe(true);
        const { graph } = parser.parse(text).gexf;
        const nodes = graph.nodes.node as { id: string; label: string }[];
        expect(nodes.map(({ id, label }) => [id, label])).toEqual(
          network.actors.map(({ id, name }) => [id, name]),
        );
        const edges = (graph.edges.edge ?? []) as {
          weight: string;
          attvalues: { attvalue: { for: string; value: string }[] };
        }[];
        expect(edges.map((edge) => Number(edge.weight))).toEqual(
          [...network.ties.weight].map(Math.abs),
        );
        const signed = edges.map((edge) =>
          edge.attvalues.attvalue.find((each) => each.for === "signed"),
        );
        expect(signed.map((each) => Number(each?.value))).toEqual([...network.ties.weight]);
      }),
      { seed, numRuns: 100 },
    );
  });

  test("GraphML is well-formed, and data name keys that are declared for their element", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const text = toGraphml(network);
        expect(XMLValidator.validate(text)).toBe(true);
        const { key, graph } = parser.parse(text).graphml;
        const keys = new Map(
          (key as { id: string; for: string; "attr.name": string }[]).map((each) => [
            each.id,
            each,
          ]),
        );
        const nodes = graph.node as { id: string; data: { key: string; "#text": string }[] }[];
        expect(nodes.map((node) => node.id)).toEqual(network.actors.map((actor) => actor.id));
        for (const node of nodes) {
          for (const datum of node.data) expect(keys.get(datum.key)?.for).toBe("node");
        }
        const labels = nodes.map(
          (node) =>
            node.data.find((datum) => keys.get(datum.key)?.["attr.name"] === "label")?.["#text"],
        );
        expect(labels).toEqual(network.actors.map((actor) => actor.name));
      }),
      { seed, numRuns: 100 },
    );
  });
});

describe("files that went through other tools", () => {
  test("GraphML written by NetworkX is the network we exported", () => {
    expect(fromGraphml(fixture("networkx.graphml"))).toMatchObject({
      ok: true,
      value: smallNetwork,
    });
  });

  test("GraphML written by igraph is the network we exported, ids included", () => {
    const reading = fromGraphml(fixture("igraph.graphml"));
    expect(reading).toEqual({ ok: true, value: smallNetwork, issues: [] });
  });

  test("GEXF written by NetworkX keeps actors and ties; it drops title, date and recipe", () => {
    const reading = fromGexf(fixture("networkx.gexf"));
    const { recipe: _, ...left } = smallNetwork;
    expect(reading).toMatchObject({
      ok: true,
      value: { ...left, title: "Imported network", date: "2024-05-01" },
    });
    expect(reading.issues.map((issue) => issue.where)).toEqual(["meta"]);
  });
});
