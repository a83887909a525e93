import { signFactor, weightForm } from "../../network/edge-sign.ts";
import type { NetworkTable } from "../../network/network-table.ts";
import { textCell } from "../../network/read-cell.ts";
import { countryResolver } from "../../states/country-resolver.ts";
import { type IssueList, issueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import { dayNumber } from "../../vocabulary/time.ts";
import type { ReadFileOptions } from "../networks/file-columns.ts";
import { fromDl } from "../networks/from-dl.ts";
import { gexfTable } from "../networks/from-gexf.ts";
import { fromGml } from "../networks/from-gml.ts";
import { graphmlTable } from "../networks/from-graphml.ts";
import { fromNodeLink } from "../networks/from-node-link.ts";
import { fromPajek } from "../networks/from-pajek.ts";
import type { NetworkFile } from "../networks/network-file.ts";
import { readWeight } from "../networks/read-weight.ts";
import type { SignedNetwork } from "../networks/signed-network.ts";
import type { NetworkKind } from "./import-kind.ts";

const common = {
  form: "network",
  meaning:
    "The weight is the alignment; beyond ±1 all are divided by the largest. Two directions give their mean; of a file without weights each edge is +1.",
  licence: "As the file says.",
  citation: { text: "The file’s own source." },
} as const;

const stage = { id: "stage", title: "Relation", values: [], standard: "" };

/** Formats of other network tools, each read whole by the reader that `exchange` has for it. */
export const networkKinds: readonly NetworkKind[] = [
  {
    ...common,
    id: "gexf",
    title: "GEXF",
    about: "Gephi, NetworkX: GEXF 1.1 to 1.3, static.",
    source: "A GEXF file",
    recognise: (start) => (/<gexf[\s>]/.test(start) ? "a <gexf> element" : undefined),
    read: (text, { columns }) => ofMarkup(gexfTable, text, columns),
  },
  {
    ...common,
    id: "graphml",
    title: "GraphML",
    about: "igraph, NetworkX, yEd.",
    source: "A GraphML file",
    recognise: (start) => (/<graphml[\s>]/.test(start) ? "a <graphml> element" : undefined),
    read: (text, { columns }) => ofMarkup(graphmlTable, text, columns),
  },
  {
    ...common,
    id: "gml",
    title: "GML",
    about: "Graph Modelling Language, as NetworkX and Gephi write it.",
    source: "A GML file",
    recognise: (start) => (/^\s*graph\s*\[/im.test(start) ? "graph [ … ]" : undefined),
    read: (text) => ofSigned(fromGml(text)),
  },
  {
    ...common,
    id: "pajek",
    title: "Pajek",
    about:
      'Pajek .net with one relation or several (*Edges :46 "46-49"); of several the last is read unless one is named.',
    source: "A Pajek file",
    settings: [stage],
    recognise: (start) => (/^\s*\*(vertices|network)\b/im.test(start) ? "*Vertices" : undefined),
    read: (text, { stage: wanted }) => {
      const relations = [
        ...text.matchAll(/^\s*\*(?:edges|arcs)(?:list)?\s+:(\d+)(?:\s+"([^"]*)")?/gim),
      ].map(([, number = "", name]) => name || number);
      const last = relations.at(-1);
      const chosen = wanted || last;
      const reading = fromPajek(text, chosen === undefined ? {} : { relation: chosen });
      const several = new Set(relations).size;
      return ofSigned(
        reading,
        several > 1 ? [`Of ${several} relations “${chosen}” was read.`] : [],
      );
    },
  },
  {
    ...common,
    id: "ucinet",
    title: "UCINET DL",
    about:
      "UCINET's text format: fullmatrix, edgelist1, nodelist1, halves; labels listed or embedded.",
    source: "A UCINET DL file",
    settings: [stage],
    recognise: (start) => (/^\s*dl\b/i.test(start) ? "DL at the beginning" : undefined),
    read: (text, { stage: matrix }) => ofSigned(fromDl(text, matrix ? { matrix } : {})),
  },
  {
    ...common,
    id: "node-link",
    title: "Node-link JSON",
    about: "NetworkX's and d3's JSON: nodes, and links or edges.",
    source: "A node-link JSON file",
    recognise: (start) =>
      /^\s*\{/.test(start) && /"nodes"\s*:/.test(start) && !/"recipe"\s*:/.test(start)
        ? "nodes and links"
        : undefined,
    read: (text) => fromNodeLink(text),
  },
];

function ofSigned(
  reading: Reading<SignedNetwork>,
  notes: readonly string[] = [],
): Reading<NetworkFile> {
  if (!reading.ok) return reading;
  const { ids, ties } = reading.value;
  return { ...reading, value: { nodes: ids.map((id) => ({ id, label: id })), ties, notes } };
}

type ReadTable = (
  text: string,
  options: ReadFileOptions,
  issues: IssueList,
) => { readonly table: NetworkTable; readonly nodeValues: readonly string[] };

/** Reads GEXF or GraphML; where labels name no states but a value of the nodes does, by that. */
function ofMarkup(
  read: ReadTable,
  text: string,
  columns: Readonly<Record<string, string>>,
): Reading<NetworkFile> {
  const issues = issueList();
  const first = read(text, { columns }, issues);
  if (issues.failed()) return issues.reading(() => nothing);
  const plain = networkOf(first.table, issues);
  if (columns.id !== undefined || namesStates(plain) > 0.5) return issues.reading(() => plain);
  for (const value of first.nodeValues
    .filter((name) => /iso|code|country|name|label|state|id\b|id\d/i.test(name))
    .slice(0, 6)) {
    const again = issueList();
    const named = networkOf(read(text, { columns: { ...columns, id: value } }, again).table, again);
    if (again.failed() || named.nodes.length !== plain.nodes.length || namesStates(named) <= 0.5)
      continue;
    return issues.reading(() => ({
      ...named,
      notes: [...named.notes, `Nodes go by their ${value}.`],
    }));
  }
  return issues.reading(() => plain);
}

const nothing: NetworkFile = { nodes: [], ties: [], notes: [] };
const resolve = countryResolver();

function namesStates({ nodes }: NetworkFile): number {
  const places = nodes.filter(({ label }) =>
    ["state", "former", "territory"].includes(resolve(label).kind),
  );
  return nodes.length === 0 ? 0 : places.length / nodes.length;
}

function networkOf(table: NetworkTable, issues: IssueList): NetworkFile {
  const nodes = (table.nodes ?? []).map((row) => {
    const id = textCell(row, "id") ?? "";
    const label = textCell(row, "label") ?? id;
    const size = Number(textCell(row, "weight") ?? Number.NaN);
    // NetworkX numbers its nodes and repeats the number as label: then the id has the name.
    return { id, label: /^\d+$/.test(label) ? id : label, ...(size > 0 ? { size } : {}) };
  });
  const known = new Set(nodes.map(({ id }) => id));
  const form = weightForm(table);
  let [loops, unread] = [0, 0];
  const ties = table.edges.flatMap((row) => {
    const [a, b] = [textCell(row, "source") ?? "", textCell(row, "target") ?? ""];
    const said = textCell(row, "signed") ?? textCell(row, form === "sign" ? "sign" : "weight");
    const factor = form === "size and sign" ? signFactor(textCell(row, "sign")) : 1;
    const weight = form === "none" ? 1 : readWeight(said ?? "") * factor;
    for (const end of [a, b]) {
      if (!known.has(end))
        issues.error(row.where, `unknown node ${quoted(end)}`, "the id of a node", "Add the node.");
    }
    if (Number.isNaN(weight)) {
      issues.warn(
        row.where,
        said === undefined ? "no weight" : quoted(said),
        "a finite number",
        "The edge is left out.",
      );
      unread++;
      return [];
    }
    if (a === b) loops++;
    return a === b ? [] : [{ a, b, weight }];
  });
  const notes = [
    ...(loops > 0 ? [`${loops} edges from an actor to itself are left out.`] : []),
    ...(form === "none" ? ["No edge has a weight; each counts as +1."] : []),
  ];
  const date = table.facts.get("date");
  const dated = date !== undefined && dayNumber(date) !== undefined;
  return { nodes, ties, notes, unread, ...(dated ? { date } : {}) };
}
