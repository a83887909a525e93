import { existsSync, readFileSync } from "node:fs";
import { fromGexf, toGexf } from "@entente/core";
import { describe, expect, test } from "vitest";
import { smallNetwork } from "../support/small-network.ts";

const real = new URL("../../../shared/data/real/econ/trade_ntwrkX_2014.gexf", import.meta.url);
const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/exchange/${name}`, import.meta.url), "utf8");

const gexf = (graph: string, version = "1.3"): string =>
  `<gexf version="${version}"><graph defaultedgetype="undirected">${graph}</graph></gexf>`;
const twoNodes = '<nodes><node id="A" label="A"/><node id="B" label="B"/></nodes>';

describe("writing GEXF", () => {
  const text = toGexf(smallNetwork);

  test("says title, date and recipe in the keywords, for machines", () => {
    expect(text).toContain(
      "entente:title=A%20small%20network%2C%2050%20%25%20neutral, entente:date=2024-04-09",
    );
    expect(text).toContain(`entente:hash=${smallNetwork.recipe?.hash}`);
  });

  test("says them in words in the description, and what the weight of an edge means", () => {
    const description = /<description>(.*)<\/description>/.exec(text)?.[1] ?? "";
    expect(description).toContain("world &quot;small&quot; (edition 2)");
    expect(description).toContain("absolute alignment");
  });

  test("gives an edge its absolute weight, its signed one as an attribute, and a colour by sign", () => {
    const edge = text.split("\n").find((line) => line.includes('source="AAA" target="BBB"')) ?? "";
    expect(edge).toContain('weight="0.4"');
    expect(edge).toContain(
      '<attvalue for="signed" value="-0.4"/><attvalue for="sign" value="-1"/>',
    );
    expect(edge).toContain('<attvalue for="change:balance" value="0.15"/>');
    expect(edge).toContain('<attvalue for="evidence" value="S01;S02"/>');
    expect(edge).toContain('<viz:color r="213" g="94" b="0"/>');
    expect(toGexf(smallNetwork, { colors: false })).not.toContain("viz:color");
  });

  test("places the actors that have a position, and no others", () => {
    const placed = toGexf(smallNetwork, { positions: [{ id: "AAA", x: -0.5, y: 0.25 }] });
    expect(placed.match(/viz:position/g)).toHaveLength(1);
    expect(placed).toContain('<viz:position x="-0.5" y="0.25" z="0"/></node>');
    expect(fromGexf(placed)).toMatchObject({ ok: true, value: smallNetwork });
  });

  test("replaces what XML cannot hold by U+FFFD", () => {
    const [first, ...others] = smallNetwork.actors;
    const odd = { ...smallNetwork, actors: [{ ...first!, name: "a\u0000b\uD800c" }, ...others] };
    const reading = fromGexf(toGexf(odd));
    expect(reading.ok && reading.value.actors[0]?.name).toBe("a\uFFFDb\uFFFDc");
  });
});

describe("reading GEXF", () => {
  test("a file in Gephi's manner: weights of 1 left out, defaults, positions, no size", () => {
    expect(fromGexf(fixture("gephi-like.gexf"))).toEqual({
      ok: true,
      value: {
        title: "Alliances",
        date: "2023-11-16",
        actors: [
          { id: "FRA", name: "France", kind: "state", weight: 1 / 3 },
          { id: "GBR", name: "United Kingdom", kind: "state", weight: 1 / 3 },
          { id: "NATO", name: "NATO", kind: "organisation", weight: 1 / 3 },
        ],
        ties: {
          first: Int32Array.of(0, 0, 1),
          second: Int32Array.of(1, 2, 2),
          weight: Float64Array.of(1, 0, 0.5),
        },
      },
      issues: expect.arrayContaining([
        expect.objectContaining({ severity: "warning", got: "1 pair without an edge" }),
        expect.objectContaining({ severity: "warning", where: "nodes", got: "no weights" }),
      ]),
    });
  });

  test.each(["1.1", "1.1draft", "1.2", "1.2draft", "1.3"])("version %s is read", (version) => {
    expect(fromGexf(gexf(`${twoNodes}<edges/>`, version)).ok).toBe(true);
  });

  test.each(["1.0", "1.4", "2.0", "draft", ""])("version %j is refused with a cure", (version) => {
    expect(fromGexf(gexf(`${twoNodes}<edges/>`, version))).toMatchObject({
      ok: false,
      issues: [
        { where: "line 1", expected: "1.1, 1.2 or 1.3", cure: expect.stringContaining("Gephi") },
      ],
    });
  });

  test("a graph that changes in time, and a second graph, are refused", () => {
    const text = `<gexf version="1.3"><graph mode="dynamic">${twoNodes}</graph><graph>${twoNodes}</graph></gexf>`;
    expect(fromGexf(text)).toMatchObject({
      ok: false,
      issues: [{ got: "a graph that changes in time" }, { got: "a second graph" }],
    });
  });

  test("nodes inside nodes are read flat, with a warning", () => {
    const nested =
      '<nodes><node id="A" label="A"><nodes><node id="B" label="B"/></nodes></node></nodes><edges/>';
    const reading = fromGexf(gexf(nested), { date: "2024-01-01" });
    expect(reading.ok && reading.value.actors.map((actor) => actor.id)).toEqual(["A", "B"]);
    expect(reading.issues.map((issue) => issue.got)).toContain("nodes inside nodes");
  });

  test("a prefix on our own elements is understood, another tool's elements are not taken for ours", () => {
    const text =
      '<g:gexf version="1.3" xmlns:g="http://gexf.net/1.3"><g:graph><g:nodes><g:node id="A" label="A"/><x:node id="Z"/></g:nodes><g:edges/></g:graph></g:gexf>';
    const reading = fromGexf(text);
    expect(reading.ok && reading.value.actors.map((actor) => actor.id)).toEqual(["A"]);
  });

  test("our attribute `signed` goes before the weight, whatever happened to the weight", () => {
    const text = toGexf(smallNetwork).replace('weight="0.4"', 'weight="7"');
    expect(fromGexf(text)).toMatchObject({ ok: true, value: smallNetwork });
  });

  test("damaged keywords cost the recipe, not the network", () => {
    const text = toGexf(smallNetwork).replace("entente:world=small", "entente:world=%E0%A4%A");
    const reading = fromGexf(text);
    expect(reading.ok && reading.value.recipe).toBe(undefined);
    expect(reading.issues.map((issue) => issue.where)).toEqual(["meta, keywords", "recipe"]);
  });
});

describe.skipIf(!existsSync(real))(
  `a real directed trade network of 2014${existsSync(real) ? "" : " (skipped: the shared data folder is not here)"}`,
  () => {
    const text = existsSync(real) ? readFileSync(real, "utf8") : "";

    test("is refused for its weights in dollars, with one issue that names the cure", () => {
      const reading = fromGexf(text);
      const errors = reading.issues.filter((issue) => issue.severity === "error");
      expect(reading.ok).toBe(false);
      expect(errors).toHaveLength(1);
      expect(errors[0]?.where).toMatch(/^line \d+, weight$/);
      expect(errors[0]?.cure).toContain('{ scale: "max" }');
    });

    test("reads with scale max: 261 actors, every pair, the largest tie 1, direction warned about", () => {
      const reading = fromGexf(text, {
        scale: "max",
        date: "2014-12-31",
        columns: { id: "countryId3", label: "countryName", kind: "continent", size: "exports" },
      });
      if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
      const { actors, ties } = reading.value;
      expect(actors).toHaveLength(261);
      expect(actors[0]).toMatchObject({ id: "ago", name: "angola", kind: "af" });
      expect(ties.weight).toHaveLength((261 * 260) / 2);
      // 23,965 arcs: 7,808 pairs in both directions and 8,349 in one (7,808 · 2 + 8,349 = 23,965).
      expect(reading.issues.map((issue) => issue.got)).toEqual(
        expect.arrayContaining([
          "directed edges, 7808 pairs in both directions, 8349 in one",
          "17773 pairs without an edge",
        ]),
      );
      expect(ties.weight.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
    });
  },
);
