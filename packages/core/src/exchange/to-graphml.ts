import { listText } from "../network/list-text.ts";
import type { Network } from "../network/network.ts";
import type { Column, TableRow } from "../network/network-table.ts";
import { tabulateNetwork } from "../network/tabulate-network.ts";
import { factWords } from "./fact-words.ts";
import { xmlElement, xmlText } from "./xml-text.ts";

const types = { text: "string", list: "string", number: "double", integer: "int" } as const;

/**
 * Writes a network as GraphML for igraph, NetworkX and others: the same network gives the same bytes.
 *
 * The edge key `weight` is the signed alignment and `absWeight` the absolute one. Title, date and
 * recipe are data of the graph.
 */
export function toGraphml(network: Network): string {
  const { facts, nodes, edges, nodeColumns, edgeColumns } = tabulateNetwork(network);
  const ofNodes = keyed(
    "n",
    nodeColumns.filter(({ name }) => name !== "id"),
  );
  const ofEdges = keyed(
    "e",
    edgeColumns.filter(({ name }) => name !== "source" && name !== "target"),
  );
  const ofGraph = keyed(
    "g",
    [...facts.keys()].map((name): Column => ({ name, kind: "text" })),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${xmlText(factWords(network))}</desc>`,
    ...ofGraph.map((column) => keyOf("graph", column)),
    ...ofNodes.map((column) => keyOf("node", column)),
    ...ofEdges.map((column) => keyOf("edge", column)),
    '  <graph id="alignments" edgedefault="undirected">',
    ...ofGraph.map(
      ({ key, name }) => `    ${xmlElement("data", { key }, xmlText(facts.get(name) ?? ""))}`,
    ),
    ...nodes.map((row) => `    ${xmlElement("node", { id: text(row, "id") }, data(row, ofNodes))}`),
    ...edges.map((row) => {
      const ends = { source: text(row, "source"), target: text(row, "target") };
      return `    ${xmlElement("edge", ends, data(row, ofEdges))}`;
    }),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

interface KeyedColumn extends Column {
  readonly key: string;
}

const keyed = (letter: string, columns: readonly Column[]): KeyedColumn[] =>
  columns.map((column, i) => ({ ...column, key: `${letter}${i}` }));

function keyOf(part: "graph" | "node" | "edge", { key, name, kind }: KeyedColumn): string {
  return `  ${xmlElement("key", { id: key, for: part, "attr.name": name, "attr.type": types[kind] })}`;
}

function data(row: TableRow, columns: readonly KeyedColumn[]): string {
  return columns
    .filter(({ name }) => row.cells.has(name))
    .map(({ key, name }) => xmlElement("data", { key }, xmlText(text(row, name))))
    .join("");
}

function text({ cells }: TableRow, column: string): string {
  const cell = cells.get(column) ?? "";
  return typeof cell === "object" ? listText(cell) : String(cell);
}
