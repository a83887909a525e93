import { existsSync, readFileSync } from "node:fs";
import { fromPajek, fromSignedEdges, signedGraph, triadCensus } from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const shared = new URL("../../../shared/data/", import.meta.url);
const file = (path: string) => readFileSync(new URL(path, shared), "utf8");
const there = existsSync(new URL("real/signed/Cow.net", shared));
const reason = there ? "" : " (skipped: ../shared/data/real is absent)";

const said = (text: string, relation?: string) => {
  const reading = fromPajek(text, relation === undefined ? {} : { relation });
  if (!reading.ok) return reading.issues.map(({ where, got }) => `${where}: ${got}`);
  return reading.value.ties.map(({ a, b, weight }) => `${a} ${b} ${weight}`);
};
const three = '*Vertices 3\n1 "A a" 0.1 0.5\n2 B\n3 "C"\n';

describe("Pajek", () => {
  test("edges, arcs, lists and a matrix; no value is 1; case and comments do not matter", () => {
    expect(said(`% made by hand\n*Network x\n${three}*Edges\n1 2 -1 c Blue\n2 3\n`)).toEqual([
      "A a B -1",
      "B C 1",
    ]);
    expect(said(`${three}*arcs\r\n1 2 4\r\n2 1 2\r\n`)).toEqual(["A a B 3"]);
    expect(said(`${three}*Edgeslist\n1 2 3\n`)).toEqual(["A a B 1", "A a C 1"]);
    expect(said(`${three}*Matrix\n0 -2 1\n-2 0 0\n1 0 0\n`)).toEqual([
      "A a B -2",
      "A a C 1",
      "B C 0",
    ]);
  });

  test("one of several relations is read, by number or name, with the actors tied in it", () => {
    const text = `${three}*Edges :1 "46-49"\n1 2 1\n*Edges :2 "47-50"\n2 3 -1\n`;
    expect(said(text, "2")).toEqual(["B C -1"]);
    expect(said(text, "47-50")).toEqual(["B C -1"]);
    const reading = fromPajek(text, { relation: "1" });
    expect(reading.ok && reading.value).toMatchObject({ ids: ["A a", "B"], stage: "46-49" });
    expect(said(text)).toEqual(["stage: 2 stages and none chosen"]);
    expect(said(text, "48")).toEqual(['stage: "48"']);
  });

  test.each([
    ["", ["file: no *Vertices"]],
    ["*Vertices 2 1\n", ['line 1: "2 1"']],
    ["*Vertices x\n", ['line 1: "x"']],
    ["*Vertices 999999999\n", ["actors: 999999999 actors"]],
    ["*Vertices 2\n1 A\n1 B\n3 C\n", ["line 3: vertex 1 again", 'line 4: "3"']],
    [`${three}*Edges\n1 4 1\n0 2 1\n1 2 x\n`, ['line 6: "4"', 'line 7: "0"', 'line 8: "x"']],
    [`${three}*Matrix\n0 1\n1 0 0\n`, ["*Matrix: 2 rows", "line 6: 2 values"]],
  ])("%j is refused with its places", (text, issues) => expect(said(text)).toEqual(issues));

  test("any text is answered, never thrown at", () => {
    const piece = fc.constantFrom(
      "*Vertices 3\n",
      "*Edges\n",
      "*Matrix :1 ",
      '"',
      "1 2 -1\n",
      "%",
      "*",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (all) => {
        const reading = fromPajek(all.join(""));
        expect(reading.ok || reading.issues.length > 0).toBe(true);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test.skipIf(!there)(`N46.net gives the reference figures${reason}`, () => {
    const expected = JSON.parse(file("facts/derived/reference_figures.json"))["signed/N46.net"];
    const reading = fromPajek(file("real/signed/N46.net"));
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    const { ids, ties } = reading.value;
    const { balanced_share: _, ...triads } = expected.triads;
    expect([ids.length, ties.length]).toEqual([expected.vertices, expected.edges]);
    expect(ties.filter((tie) => tie.weight < 0)).toHaveLength(expected.negative);
    expect(triadCensus(signedGraph(ids, ties)).count).toEqual(triads);
  });

  test.skipIf(!there)(
    `Cow.net has 51 relations, each equal to its window in the table of ties${reason}`,
    () => {
      const text = file("real/signed/Cow.net");
      const table = file("validation/cow_signed_1946_1999.csv");
      const [header = "", ...rows] = table.split("\n");
      const cut = (stage: string) =>
        [header, ...rows.filter((row) => row.startsWith(stage))].join("\n");
      const expected = JSON.parse(file("facts/derived/reference_figures.json"))["signed/Cow.net"];
      let [edges, relations] = [0, 0];
      for (let year = 46; year <= 96; year++) {
        const reading = fromPajek(text, { relation: String(year) });
        const stage = `19${year}-19${year + 3}`;
        // The first is picked out of the whole table by the reader, the others are handed to it alone.
        const window = fromSignedEdges(year === 46 ? table : cut(stage), { stage });
        if (!reading.ok || !window.ok) throw new Error(JSON.stringify(reading.issues));
        const asText = ({ a, b, weight }: { a: string; b: string; weight: number }) =>
          `${[a, b].sort().join(" ")} ${weight}`;
        expect(reading.value.ties.map(asText).sort()).toEqual(window.value.ties.map(asText).sort());
        const { ties } = reading.value;
        const figures = expected.per_relation[year];
        const positive = ties.filter((tie) => tie.weight > 0).length;
        if (figures) expect([ties.length, positive, ties.length - positive]).toEqual(figures);
        edges += ties.length;
        relations++;
      }
      expect([edges, relations]).toEqual([expected.edges, expected.relations]);
    },
    60_000,
  );
});
