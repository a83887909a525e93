import { existsSync, readFileSync } from "node:fs";
import { fromEdgeCsv, listTies, type Network, toEdgeCsv, toNodeCsv } from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomNetwork } from "../support/random-network.ts";
import { smallNetwork } from "../support/small-network.ts";

/** A CSV reader of its own, character by character after RFC 4180, to check ours against. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const character = csv[i] as string;
    const row = rows.at(-1) as string[];
    const add = (text: string) => row.push((row.pop() ?? "") + text);
    if (quoted && character === '"' && csv[i + 1] === '"') {
      add('"');
      i++;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ",") row.push("");
    else if (!quoted && character === "\n") rows.push([""]);
    else add(character);
  }
  return rows.filter((row) => row.length > 1 || row[0] !== "");
}

const data = (csv: string): string => csv.replace(/^(#[^\n]*\n)*/, "");
const real = (path: string): URL => new URL(`../../../shared/data/real/${path}`, import.meta.url);

describe("writing CSV", () => {
  test("the edge table of the small network, line by line", () => {
    expect(toEdgeCsv(smallNetwork)).toBe(`# title: A small network%2C 50 %25 neutral
# date: 2024-04-09
# world: small
# edition: 2
# scenario: no-levers
# scenarioTitle: No levers
# engine: 0.1.0
# hash: 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff
# recipeDate: 2024-04-09
source,target,weight,absWeight,sign,baseline,low,high,change:anchor,change:balance,evidence
AAA,BBB,-0.4,0.4,-1,-0.5,-0.7,-0.3,-0.05,0.15,S01;S02
AAA,C.1,0,0,0,0,-0.2,0.2,0,0,[]
BBB,C.1,0.75,0.75,1,0.5,0.4,0.6,-0.05,0.3,C-1
`);
  });

  test("the node table of the small network, without comments", () => {
    expect(toNodeCsv(smallNetwork, { comments: false })).toBe(`id,label,kind,weight,within,lat,lon
AAA,Aland,state,0.5,,60.1,19.9
BBB,"Bland & ""sons"" <i>",state,0.25,C.1,,
C.1,'=Club,grouping,0.25,,,
`);
  });

  test("no cell of text can start a formula, numbers keep their sign, another reader sees the same cells", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const [header = [], ...rows] = cellsOf(data(toEdgeCsv(network)));
        const at = (name: string) => header.indexOf(name);
        for (const cells of [header, ...rows]) {
          for (const [c, cell] of cells.entries()) {
            const isNumber =
              /^(weight|absWeight|sign|baseline|low|high|change:)/.test(header[c] ?? "") &&
              cells !== header;
            if (isNumber && cell !== "") expect(Number(cell)).not.toBeNaN();
            else expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
          }
        }
        expect(rows.map((cells) => Number(cells[at("weight")]))).toEqual([...network.ties.weight]);
        const bare = (cell = "") => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, "");
        expect(rows.map((cells) => bare(cells[at("source")]))).toEqual(
          listTies(network).map((tie) => tie.a),
        );
      }),
      { seed: 20240409, numRuns: 100 },
    );
  });

  test("a formula in a title cannot get out of its comment line", () => {
    const sly: Network = { ...smallNetwork, title: 'a,=HYPERLINK("x");=1\t=2\n=3' };
    const text = toEdgeCsv(sly);
    expect(text.split("\n")[0]).toBe("# title: a%2C=HYPERLINK(%22x%22)%3B=1%09=2%0A=3");
    const reading = fromEdgeCsv(text, toNodeCsv(sly));
    expect(reading.ok && reading.value.title).toBe(sly.title);
  });
});

describe("reading CSV", () => {
  const edges = toEdgeCsv(smallNetwork);
  const nodes = toNodeCsv(smallNetwork);
  const whole = { ok: true, value: smallNetwork, issues: [] };

  test.each([
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR alone", (text: string) => text.replaceAll("\n", "\r")],
    ["blank lines", (text: string) => text.replaceAll("\n", "\n\n")],
    ["no last line end", (text: string) => text.trimEnd()],
    [
      "capitals in our column names",
      (text: string) =>
        text
          .replace("source,target,weight", "Source,TARGET,Weight")
          .replace("id,label", "Id,Label"),
    ],
    [
      "commas that a spreadsheet put after comments",
      (text: string) => text.replace(/^#.*$/gm, "$&,,,,,"),
    ],
  ])("%s makes no difference", (_, change) => {
    expect(fromEdgeCsv(change(edges), change(nodes))).toEqual(whole);
  });

  test.each([";", "\t", "|"])("the delimiter %j is found by the header", (delimiter) => {
    const text = `source,target,weight\nA,B,-0.5\nB,C,1`.replaceAll(",", delimiter);
    const reading = fromEdgeCsv(text, undefined, { date: "2024-01-01" });
    expect(reading.ok && listTies(reading.value)).toEqual([
      { a: "A", b: "B", weight: -0.5 },
      { a: "A", b: "C", weight: 0 },
      { a: "B", b: "C", weight: 1 },
    ]);
  });

  test("without comments only title, date and recipe are lost", () => {
    const bare = { comments: false };
    const reading = fromEdgeCsv(toEdgeCsv(smallNetwork, bare), toNodeCsv(smallNetwork, bare), {
      title: "T",
      date: "2024-02-29",
    });
    const { recipe: _, ...left } = smallNetwork;
    expect(reading).toEqual({
      ok: true,
      value: { ...left, title: "T", date: "2024-02-29" },
      issues: [],
    });
  });

  test("columns of another tool are taken by the names given", () => {
    const table = "exporter,importer,value\nFRA,DEU,80\nDEU,FRA,40\nDEU,DEU,1000\n";
    const reading = fromEdgeCsv(table, undefined, {
      scale: "max",
      directed: true,
      columns: { source: "exporter", target: "importer", weight: "value" },
    });
    // The domestic flow is left out before scaling: (80/80 + 40/80) / 2.
    expect(reading.ok && listTies(reading.value)).toEqual([{ a: "FRA", b: "DEU", weight: 0.75 }]);
  });

  test("a column that is not there is refused with the nearest that is", () => {
    const columns = { weight: "valeu" };
    expect(fromEdgeCsv("source,target,value\nA,B,1\n", undefined, { columns })).toMatchObject({
      ok: false,
      issues: [{ where: "edge columns", got: 'no column "valeu"', cure: 'Did you mean "value"?' }],
    });
  });

  test("a table without header says which columns it looked for", () => {
    expect(fromEdgeCsv("A,B,1\nA,C,1\n")).toMatchObject({
      ok: false,
      issues: [
        {
          where: "edge table, row 1",
          got: 'columns "A", "B", "1"',
          expected: "columns source, target",
        },
      ],
    });
  });

  test("rows cut short, rows too long and open quotes are refused together, each with its row", () => {
    const table = 'source,target,weight\nA,B\nA,C,1,2\nB,C,1,,\nA,"D,1\n';
    const { issues, ok } = fromEdgeCsv(table);
    expect(ok).toBe(false);
    expect(issues.map((issue) => issue.where)).toEqual([
      "edge table, row 5",
      "edge table, row 2",
      "edge table, row 3",
      "edge table, row 5",
    ]);
  });

  test("whatever is cut off a table, the rest is read or refused, never a crash", () => {
    fc.assert(
      fc.property(fc.nat(edges.length), fc.nat(nodes.length), (edgeEnd, nodeEnd) => {
        const reading = fromEdgeCsv(edges.slice(0, edgeEnd), nodes.slice(0, nodeEnd));
        expect(reading.ok || reading.issues.length > 0).toBe(true);
      }),
      { seed: 20240409, numRuns: 200 },
    );
  });

  // Looked through again from every delimiter, they would outlast the test.
  test("long runs of delimiters after a comment are read", () => {
    const line = `# title: x${",".repeat(500_000)}y${",".repeat(500_000)}\n`;
    expect(fromEdgeCsv(`${line}source,target,weight\nA,B,1\n`).ok).toBe(true);
  });
});

const trade = real("econ/imf_dots_2015_DiGraph_All.csv");

describe.skipIf(!existsSync(trade))(
  `a real directed trade table of 2015${existsSync(trade) ? "" : " (skipped: the shared data folder is not here)"}`,
  () => {
    test("reads with its own column for the weight, every pair once", () => {
      const reading = fromEdgeCsv(readFileSync(trade, "utf8"), undefined, {
        scale: "max",
        directed: true,
        date: "2015-12-31",
        columns: { weight: "edgewidth" },
      });
      if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
      const { actors, ties } = reading.value;
      expect(ties.weight).toHaveLength((actors.length * (actors.length - 1)) / 2);
      // 27,473 rows, as the data's own description counts them.
      expect(reading.issues.map((issue) => issue.got)).toContain(
        "directed edges, 11422 pairs in both directions, 4629 in one",
      );
      expect(11422 * 2 + 4629).toBe(27473);
    });
  },
);
