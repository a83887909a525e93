import { fromEdgeCsv, readSignedGraph } from "@entente/core";
import { describe, expect, test } from "vitest";
import { importText, worldOf } from "../support/import-text.ts";

/** The network that every file below holds, as other tools write it. */
const ties = { "DEU FRA": 0.8, "FRA GRC": 0.6, "FRA TUR": -0.25, "GRC TUR": -0.5 };

const idOf: Readonly<Record<string, string>> = {
  Türkiye: "TUR",
  Greece: "GRC",
  France: "FRA",
  Germany: "DEU",
};

const pairOf = (a: string, b: string): string => [idOf[a] ?? a, idOf[b] ?? b].sort().join(" ");
const sorted = (found: readonly (readonly [string, number])[]) =>
  Object.fromEntries(
    found.filter(([, weight]) => weight !== 0).sort(([p], [q]) => (p < q ? -1 : 1)),
  );

/** The ties as the analysis has them. */
function analysed(text: string): Record<string, number> {
  const reading = readSignedGraph(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { ids, edges } = reading.value.graph;
  return sorted(
    edges.map(({ a, b, weight }) => [pairOf(ids[a] as string, ids[b] as string), weight] as const),
  );
}

/** The ties as a world has them: a table's values, which the world's shrinkage of 0.01 to 100 brings back. */
async function imported(file: string | Uint8Array): Promise<Record<string, number>> {
  const world = worldOf(await importText({ file }));
  const [table] = (world.tables ?? []).filter((each) => each.form === "pairs");
  if (table?.form !== "pairs") throw new Error("no table of pairs");
  return sorted(
    table.pairs.map(([a, b, value]) => [pairOf(a, b), Math.round((value / 1.0001) * 1e9) / 1e9]),
  );
}

const rows = [
  ["Türkiye", "Greece", -0.5],
  ["Greece", "France", 0.6],
  ["France", "Türkiye", -0.25],
  ["France", "Germany", 0.8],
] as const;
const names = ["Türkiye", "Greece", "France", "Germany"];
const cell = (a: string, b: string) =>
  rows.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? 0;
/** As R and spreadsheets write it where decimals stand after a comma; small ones with an exponent. */
const comma = (value: number) =>
  (Math.abs(value) === 0.25 ? value.toExponential(1) : String(value)).replace(".", ",");
const lines = (...all: readonly string[]) => `${all.join("\n")}\n`;

const files: Readonly<Record<string, string>> = {
  "Excel where the comma is taken by the decimals: semicolons, a byte order mark, CRLF": `\uFEFF${lines(
    "source;target;weight",
    ...rows.map(([a, b, w]) => `${a};${b};${comma(w)}`),
  ).replaceAll("\n", "\r\n")}`,
  "Excel with its own line on top": `\uFEFF${lines(
    "sep=;",
    "source;target;weight",
    ...rows.map(([a, b, w]) => `${a};${b};${w}`),
  )}`,
  "R, write.table: quotes, blanks, names before the rows and nothing above them": lines(
    '"source" "target" "weight"',
    ...rows.map(([a, b, w], k) => `"${k + 1}" "${a}" "${b}" ${w}`),
  ),
  "R, write.csv of a data frame: a column of row numbers": lines(
    '"","source","target","weight"',
    ...rows.map(([a, b, w], k) => `"${k + 1}","${a}","${b}",${w}`),
  ),
  "R, write.csv2": lines(
    '"source";"target";"weight"',
    ...rows.map(([a, b, w]) => `"${a}";"${b}";${comma(w)}`),
  ),
  "R, write.table of a matrix": lines(
    names.map((name) => `"${name}"`).join(" "),
    ...names.map((a) => [`"${a}"`, ...names.map((b) => cell(a, b))].join(" ")),
  ),
  "R, write.csv2 of a matrix": lines(
    ["", ...names].map((name) => `"${name}"`).join(";"),
    ...names.map((a) => [`"${a}"`, ...names.map((b) => comma(cell(a, b)))].join(";")),
  ),
  "Gephi, its table of edges": lines(
    "Source,Target,Type,Id,Label,timeset,Weight",
    ...rows.map(([a, b, w], k) => `${a},${b},Undirected,${k},,,${w}`),
  ),
  "Gephi, its matrix": lines(
    ["", ...names].join(";"),
    ...names.map((a) => [a, ...names.map((b) => cell(a, b))].join(";")),
  ),
  "Gephi, DL": lines(
    "DL N = 4",
    "FORMAT = EDGELIST1",
    "LABELS:",
    names.join(", "),
    "DATA:",
    ...rows.map(([a, b, w]) => `${names.indexOf(a) + 1} ${names.indexOf(b) + 1} ${w}`),
  ),
  "UCINET, DL with labels in the matrix": lines(
    "dl n = 4, format = fullmatrix",
    "labels embedded",
    "data:",
    names.join(" "),
    ...names.map((a) => [a, ...names.map((b) => cell(a, b))].join(" ")),
  ),
  "sna, DL with a matrix label": lines(
    "DL n = 4, nm = 1, format = edgelist1",
    "labels:",
    names.join(","),
    "matrix labels:",
    "1",
    "data:",
    ...rows.map(([a, b, w]) => `${names.indexOf(a) + 1} ${names.indexOf(b) + 1} ${w} `),
  ),
  "Pajek, a project with a partition beside the network": lines(
    "*Network four.net",
    "*Vertices 4",
    ...names.map((name, k) => `${k + 1} "${name}" 0.1 0.2 0.5`),
    "*Edges",
    ...rows.map(([a, b, w]) => `${names.indexOf(a) + 1} ${names.indexOf(b) + 1} ${w} c Blue`),
    "*Partition camps.clu",
    "*Vertices 4",
    "1",
    "1",
    "2",
    "2",
  ),
  "a collection's list of edges, with comments above": lines(
    "# Directed graph: signed",
    "# FromNodeId\tToNodeId\tWeight",
    ...rows.map(([a, b, w]) => `${a}\t${b}\t${w}`),
  ),
  "GEXF with a size as weight and the sign beside it": markup("gexf", (w) => ({
    weight: Math.abs(w),
    sign: Math.sign(w),
  })),
  "GraphML with a size as weight and the sign beside it": markup("graphml", (w) => ({
    weight: Math.abs(w),
    sign: Math.sign(w),
  })),
};

/** The network in an XML format, its edges with the values given. */
function markup(format: "gexf" | "graphml", valuesOf: (weight: number) => Record<string, number>) {
  const nodes = names.map((name) => [`n${names.indexOf(name)}`, name] as const);
  const ends = ([a, b]: readonly [string, string, number]) =>
    `source="n${names.indexOf(a)}" target="n${names.indexOf(b)}"`;
  if (format === "graphml") {
    const keys = Object.keys(valuesOf(1)).map(
      (key) => `<key id="${key}" for="edge" attr.name="${key}" attr.type="double"/>`,
    );
    return `<graphml>${keys.join("")}<key id="l" for="node" attr.name="label" attr.type="string"/><graph edgedefault="undirected">${nodes
      .map(([id, label]) => `<node id="${id}"><data key="l">${label}</data></node>`)
      .join("")}${rows
      .map(
        (row) =>
          `<edge ${ends(row)}>${Object.entries(valuesOf(row[2]))
            .map(([key, value]) => `<data key="${key}">${value}</data>`)
            .join("")}</edge>`,
      )
      .join("")}</graph></graphml>`;
  }
  return `<gexf version="1.3"><graph defaultedgetype="undirected"><attributes class="edge"><attribute id="0" title="sign" type="integer"/></attributes><nodes>${nodes
    .map(([id, label]) => `<node id="${id}" label="${label}"/>`)
    .join("")}</nodes><edges>${rows
    .map((row) => {
      const { weight, sign } = valuesOf(row[2]);
      return `<edge ${ends(row)}${weight === undefined ? "" : ` weight="${weight}"`}><attvalues><attvalue for="0" value="${sign}"/></attvalues></edge>`;
    })
    .join("")}</edges></graph></gexf>`;
}

/** GEXF and GraphML go by their nodes' ids in the analysis. */
const byIds = (text: string) =>
  text.replace(/"n([0-3])"/g, (_, k: string) => `"${names[Number(k)]}"`);

describe.each(Object.entries(files))("%s", (_, text) => {
  test("is read to the same ties by the analysis and by the importer", async () => {
    expect(analysed(byIds(text))).toEqual(ties);
    expect(await imported(text)).toEqual(ties);
  });
});

const said = (text: string): string => {
  const reading = readSignedGraph(text);
  return reading.issues.map(({ got, cure }) => `${got}. ${cure}`).join("\n");
};

describe("signs alone", () => {
  test.each(["gexf", "graphml"] as const)("of %s are the weights", async (format) => {
    const text = markup(format, (w) => ({ sign: Math.sign(w) }));
    const signs = { "DEU FRA": 1, "FRA GRC": 1, "FRA TUR": -1, "GRC TUR": -1 };
    expect(analysed(byIds(text))).toEqual(signs);
    const world = worldOf(await importText({ file: text }));
    const [table] = (world.tables ?? []).filter((each) => each.form === "pairs");
    expect(table?.form === "pairs" && table.pairs.filter(([, , value]) => value < 0)).toHaveLength(
      2,
    );
  });

  test("of our own files are not read: somebody may have edited the weight", () => {
    const header = "# engine: 0.1.0\nsource,target,weight,absWeight,sign\n";
    expect(analysed(`${header}Greece,France,0.6,0.6,-1\n`)).toEqual({ "FRA GRC": 0.6 });
  });
});

test("our table of edges, saved anew by a spreadsheet that writes decimal commas, is the same network", () => {
  const saved = lines(
    "source;target;weight;absWeight;sign",
    ...rows.map(([a, b, w]) => `${a};${b};${comma(w)};${comma(Math.abs(w))};${Math.sign(w)}`),
  );
  const reading = fromEdgeCsv(saved, undefined, { date: "2024-04-09" });
  expect(reading.ok && Array.from(reading.value.ties.weight)).toEqual([
    -0.5, -0.25, 0, 0.6, 0, 0.8,
  ]);
  expect(reading.issues.map(({ got }) => got)).toContain("rows with decimal commas: 4");
});

describe("what cannot be told is refused with its cure", () => {
  test.each(["0,1,-1\n1,0,1\n-1,1,0\n", "0 1 -1 0\n1 0 1 -1\n-1 1 0 1\n0 -1 1 0\n"])(
    "a matrix without names (%#), whose numbers would be taken for actors",
    async (text) => {
      expect(said(text)).toContain("Write the actors’ names above the columns");
      expect((await importText({ file: text })).ok).toBe(false);
    },
  );

  test("three ties of numbered actors are no matrix", async () => {
    const text = "% sym signed\n1 2 1\n2 3 -1\n1 3 -1\n";
    expect(analysed(text)).toEqual({ "1 2": 1, "1 3": -1, "2 3": -1 });
    const result = await importText({ file: text });
    expect(result.ok && result.files[0]?.kind).toBe("ties");
  });

  test("ties without a header that begin as a square table does", () => {
    expect(analysed("A,B,1\nB,C,-1\n")).toEqual({ "A B": 1, "B C": -1 });
  });

  test("decimal commas where they may be thousands: between tabs", () => {
    expect(said("source\ttarget\tweight\nA\tB\t1,234\n")).toContain("after a point");
  });

  test("a DL matrix of two kinds of actors", async () => {
    const text = lines("dl nr=3 nc=2 format=fullmatrix", "data:", "1 0", "0 1", "1 1");
    expect(said(text)).toContain("two kinds of actors make no ties");
    expect((await importText({ file: text })).ok).toBe(false);
  });

  test("node-link JSON in the analysis", () => {
    expect(said('{"nodes":[{"id":"A"}],"links":[]}')).toContain("Import it as node-link first");
  });

  test("a network whose weights are mostly no numbers", async () => {
    const edge = (to: string, weight: string) => `edge [ source 0 target ${to} weight ${weight} ]`;
    const gml = `graph [ node [ id 0 ] node [ id 1 ] node [ id 2 ] ${edge("1", "NAN")} ${edge("2", "+INF")} ]`;
    expect((await importText({ gml })).ok).toBe(false);
    const graphml = markup("graphml", () => ({ weight: Number.NaN }));
    const result = await importText({ graphml });
    expect(result.ok).toBe(false);
    expect(result.issues.at(-1)?.got).toContain("4 of 4 edges");
  });
});

describe("what is odd is said", () => {
  test("nodes of one label stay apart", async () => {
    const text = markup("graphml", (weight) => ({ weight })).replace(/>Germany</, ">France<");
    const result = await importText({ file: text });
    const world = worldOf(result);
    expect(world.actors.map(({ name }) => name).sort()).toEqual([
      "France",
      "France (n3)",
      "Greece",
      "Türkiye",
    ]);
    expect(result.issues.some(({ got }) => got.includes("whose label another has too"))).toBe(true);
  });

  test("edges of one pair that differ give their mean, with a word", async () => {
    const once = markup("graphml", (weight) => ({ weight }));
    const twice = once.replace(
      "</graph>",
      '<edge source="n0" target="n1"><data key="weight">0.1</data></edge></graph>',
    );
    const result = await importText({ file: twice });
    expect(result.issues.some(({ cure }) => cure === "A tie takes the mean of all.")).toBe(true);
    expect((await imported(twice))["GRC TUR"]).toBe(-0.2);
  });

  test("the day a GEXF file was changed is the world's date, as it says", async () => {
    const text = markup("gexf", (weight) => ({ weight, sign: 1 })).replace(
      "<graph",
      '<meta lastmodifieddate="2024-05-02"/><graph',
    );
    const result = await importText({ file: text });
    expect(worldOf(result).asOf).toBe("2024-05-02");
    expect(result.issues.map(({ got }) => got)).not.toContain("no year in the files");
  });
});
