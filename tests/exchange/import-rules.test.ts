import { fromEdgeCsv, listTies, type ReadCsvOptions } from "@entente/core";
import { describe, expect, test } from "vitest";

/** Reads `A B -0.5` lines as edges between the nodes named. */
function read(nodes: string, edges: string, options: ReadCsvOptions = {}) {
  const table = (header: string, lines: string) =>
    `${header}\n${lines.trim().replaceAll(" ", "")}\n`.replaceAll("\n\n", "\n");
  return fromEdgeCsv(
    table("source,target,weight", edges),
    table("id,label,kind,weight,within,lat,lon", nodes),
    { date: "2024-01-01", ...options },
  );
}
const three = "A,A,state,1,,,\nB,B,state,1,,,\nC,C,state,2,,,";
const weights = (reading: ReturnType<typeof read>) => reading.ok && [...reading.value.ties.weight];
const gots = (reading: ReturnType<typeof read>) => reading.issues.map((issue) => issue.got);

describe("what a file may say of ties, and what becomes of it", () => {
  test("weights of actors become shares of the whole, with a warning", () => {
    const reading = read(three, "A,B,0.5");
    expect(reading.ok && reading.value.actors.map((actor) => actor.weight)).toEqual([
      0.25, 0.25, 0.5,
    ]);
    expect(gots(reading)).toContain("weights that sum to 4");
  });

  test("pairs without an edge are neutral ties, said once with their number", () => {
    const reading = read(three, "B,A,0.5");
    expect(reading.ok && listTies(reading.value)).toEqual([
      { a: "A", b: "B", weight: 0.5 },
      { a: "A", b: "C", weight: 0 },
      { a: "B", b: "C", weight: 0 },
    ]);
    expect(gots(reading)).toContain("2 pairs without an edge");
  });

  test("both directions of a pair give their mean, with a warning that names the first", () => {
    const reading = read(three, "A,B,0.5\nB,A,0.1\nA,C,1\nC,A,-1");
    expect(weights(reading)).toEqual([0.3, 0, 0]);
    expect(reading.issues).toContainEqual(
      expect.objectContaining({ where: "edge table, row 2", got: "2 pairs listed from both ends" }),
    );
  });

  test("in a directed file a lone direction stands for both", () => {
    const reading = read(three, "A,B,0.5\nB,A,0.1\nA,C,0.8", { directed: true });
    expect(weights(reading)).toEqual([0.3, 0.8, 0]);
    expect(gots(reading)).toContain("directed edges, 1 pair in both directions, 1 in one");
  });

  test("an edge repeated with the same weight is one tie; with another weight it is refused", () => {
    expect(weights(read(three, "A,B,0.1\nA,B,0.1\nA,B,0.1"))).toEqual([0.1, 0, 0]);
    const reading = read(three, "A,B,0.1\nA,B,0.3");
    expect(reading.ok).toBe(false);
    expect(reading.issues).toContainEqual(
      expect.objectContaining({
        where: "edge table, row 3",
        got: "another weight for the pair of edge table, row 2",
        cure: expect.stringContaining('{ parallel: "mean" }'),
      }),
    );
    expect(weights(read(three, "A,B,0.1\nA,B,0.3", { parallel: "mean" }))).toEqual([0.2, 0, 0]);
  });

  test("an edge from an actor to itself is left out with a warning", () => {
    const reading = read(three, "A,A,1\nA,B,0.5");
    expect(weights(reading)).toEqual([0.5, 0, 0]);
    expect(gots(reading)).toContain("1 edge from an actor to itself");
  });

  test("weights beyond ±1 are one issue per column that names the largest and the cure", () => {
    const reading = read(three, "A,B,-40\nB,C,20\nA,C,0.5");
    expect(reading.ok).toBe(false);
    expect(reading.issues.filter((issue) => issue.severity === "error")).toEqual([
      {
        severity: "error",
        where: "edge table, row 2, weight",
        got: "2 numbers outside, the largest -40",
        expected: "numbers from −1 to 1",
        cure: 'Alignments lie in −1 to 1: rescale the file, or read with { scale: "max" }.',
      },
    ]);
    expect(weights(read(three, "A,B,-40\nB,C,20\nA,C,0.5", { scale: "max" }))).toEqual([
      -1, 0.0125, 0.5,
    ]);
  });

  test.each(["NaN", "Infinity", "1e999", "0x10", "--1", "1.2.3", "½", "0,5"])(
    "the weight %j is refused where it stands",
    (weight) => {
      const reading = read(three, `A,B,"${weight}"`);
      expect(reading.ok).toBe(false);
      expect(reading.issues).toContainEqual(
        expect.objectContaining({
          where: "edge table, row 2, weight",
          got: `"${weight}"`,
          expected: "a finite number",
        }),
      );
    },
  );

  test("a weight that is blank is refused; a file without any weight counts each edge as +1", () => {
    expect(gots(read(three, "A,B,0.5\nA,C,"))).toContain("no weight");
    const reading = fromEdgeCsv("source,target\nA,B\n");
    expect(reading.ok && listTies(reading.value)).toEqual([{ a: "A", b: "B", weight: 1 }]);
    expect(gots(reading)).toContain("no weights");
  });

  test("an edge to an unknown node is refused with the nearest known name", () => {
    const nodes = "FRA,France,state,1,,,\nDEU,Germany,state,1,,,";
    const reading = read(nodes, "FRB,DEU,0.5\nFRA,,0.5");
    expect(reading.issues.filter((issue) => issue.severity === "error")).toMatchObject([
      {
        where: "edge table, row 2, source",
        got: 'unknown node "FRB"',
        cure: 'Did you mean "FRA"?',
      },
      { where: "edge table, row 3, target", got: "no node" },
    ]);
  });
});

describe("what a file may say of actors", () => {
  test("an id that comes twice, and one that is missing, are refused", () => {
    const reading = read("A,A,state,1,,,\nA,B,state,1,,,\n,C,state,1,,,", "");
    expect(reading.issues.filter((issue) => issue.severity === "error")).toMatchObject([
      {
        where: "node table, row 3",
        got: 'node "A" again',
        expected: "it once (node table, row 2)",
      },
      { where: "node table, row 4", got: "a node without id" },
    ]);
  });

  test("an actor without a name has its id for one, without a kind it is an actor, without a weight it weighs 0", () => {
    const reading = read("A,,,,,,\nB,B,state,3,,,", "");
    expect(reading.ok && reading.value.actors).toEqual([
      { id: "A", name: "A", kind: "actor", weight: 0 },
      { id: "B", name: "B", kind: "state", weight: 1 },
    ]);
    expect(gots(reading)).toContain("1 without weight");
  });

  test("negative weights are refused", () => {
    const reading = read("A,A,state,-1,,,\nB,B,state,2,,,", "");
    expect(reading.issues).toContainEqual(
      expect.objectContaining({ severity: "error", where: "node table, row 2, weight", got: "-1" }),
    );
  });

  test("nesting in a circle is refused; a container that is not shown is left out", () => {
    const circle = read("A,A,state,1,B,,\nB,B,state,1,C,,\nC,C,state,1,A,,", "");
    expect(circle.ok).toBe(false);
    expect(gots(circle).some((got) => got.endsWith("inside itself"))).toBe(true);
    const unknown = read("A,A,state,1,B;Z,,\nB,B,state,1,,,", "");
    expect(unknown.ok && unknown.value.actors[0]?.within).toEqual(["B"]);
    expect(gots(unknown)).toContain('"Z"');
  });

  test("a place off the globe is left out with a warning", () => {
    const reading = read("A,A,state,1,,91,0\nB,B,state,1,,48.9,2.3", "");
    expect(reading.ok && reading.value.actors.map((actor) => actor.place)).toEqual([
      undefined,
      { lat: 48.9, lon: 2.3 },
    ]);
    expect(gots(reading)).toContain("place 91, 0");
  });

  test("an empty network, and one of more than a thousand actors, are refused", () => {
    expect(gots(read("", ""))).toContain("0 nodes");
    const many = Array.from({ length: 1001 }, (_, k) => `A${k},A,state,1,,,`).join("\n");
    expect(gots(read(many, ""))).toContain("1001 nodes");
  });
});

describe("issues", () => {
  test("all are listed up to two hundred, and the rest are counted", () => {
    const edges = Array.from({ length: 300 }, () => "X,A,0.5").join("\n");
    const { issues, ok } = read(three, edges);
    expect(ok).toBe(false);
    expect(issues).toHaveLength(201);
    expect(issues.at(-1)?.got).toMatch(/^\d+ more issues/);
  });

  test("a file without a date takes the one given, or 1970-01-01 with a warning", () => {
    expect(read(three, "").ok && read(three, "")).toMatchObject({ value: { date: "2024-01-01" } });
    const reading = fromEdgeCsv("source,target,weight\nA,B,1\n");
    expect(reading).toMatchObject({
      ok: true,
      value: { date: "1970-01-01", title: "Imported network" },
    });
    expect(reading.issues).toContainEqual(
      expect.objectContaining({ severity: "warning", where: "date" }),
    );
  });
});
