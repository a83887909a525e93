import { listText } from "../network/list-text.ts";
import type { Network } from "../network/network.ts";
import type { Cell, Column, TableRow } from "../network/network-table.ts";
import { tabulateNetwork } from "../network/tabulate-network.ts";
import { engineVersion } from "../vocabulary/engine-version.ts";
import { factWords } from "./fact-words.ts";
import { legalText, xmlElement, xmlText } from "./xml-text.ts";

export interface ToGexfOptions {
  /** Where actors stand, in any unit, y upward; default none, so that Gephi lays them out itself. */
  readonly positions?: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** Whether ties carry a colour by sign; default true, for the width that Gephi draws has no sign. */
  readonly colors?: boolean;
}

/** Blue and vermilion of a palette that colour-blind readers tell apart (Okabe and Ito 2008); grey for 0. */
const friendly = { r: 0, g: 114, b: 178 };
const hostile = { r: 213, g: 94, b: 0 };
const neutral = { r: 170, g: 170, b: 170 };

const aboutWeights =
  'The weight of an edge is its absolute alignment; the signed one, from -1 (hostile) to +1 (allied), is the attribute "signed".';

const types = { text: "string", list: "string", number: "double", integer: "integer" } as const;

/**
 * Writes a network as GEXF 1.3 for Gephi: the same network gives the same bytes.
 *
 * An edge's `weight` is the absolute alignment, as Gephi's layouts and statistics take no negative
 * ones; the signed alignment is the attribute `signed`. Title, date and recipe stand in the
 * keywords, as `entente:name=value` with percent-encoded values, and in words in the description.
 */
export function toGexf(
  network: Network,
  { positions = [], colors = true }: ToGexfOptions = {},
): string {
  const { facts, nodes, edges, nodeColumns, edgeColumns } = tabulateNetwork(network);
  const ofNodes = nodeColumns.filter(({ name }) => name !== "id" && name !== "label");
  const own = new Set(["source", "target", "absWeight"]);
  const ofEdges = edgeColumns.filter(({ name }) => !own.has(name));
  const places = new Map(positions.map((each) => [each.id, each]));
  const keywords = [...facts].map(
    ([name, value]) => `entente:${name}=${encodeURIComponent(legalText(value))}`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    "  <meta>",
    `    <creator>Entente ${engineVersion}</creator>`,
    `    <keywords>${xmlText(keywords.join(", "))}</keywords>`,
    `    <description>${xmlText(`${factWords(network)} ${aboutWeights}`)}</description>`,
    "  </meta>",
    '  <graph defaultedgetype="undirected" mode="static">',
    ...declaration("node", ofNodes),
    ...declaration("edge", ofEdges),
    "    <nodes>",
    ...nodes.map((row) => {
      const place = places.get(text(row, "id"));
      const position = place ? xmlElement("viz:position", { x: place.x, y: place.y, z: 0 }) : "";
      return `      ${xmlElement("node", { id: text(row, "id"), label: text(row, "label") }, values(row, ofNodes) + position)}`;
    }),
    "    </nodes>",
    "    <edges>",
    ...edges.map((row, k) => {
      const ends = { id: k, source: text(row, "source"), target: text(row, "target") };
      const color = colors ? xmlElement("viz:color", colorOf(row.cells.get("sign"))) : "";
      const content = values(row, ofEdges) + color;
      return `      ${xmlElement("edge", { ...ends, weight: text(row, "absWeight") }, content)}`;
    }),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}

const title = (name: string): string => (name === "weight" ? "signed" : name);

function declaration(part: "node" | "edge", columns: readonly Column[]): string[] {
  return [
    `    <attributes class="${part}" mode="static">`,
    ...columns.map(({ name, kind }) => {
      const id = part === "edge" ? title(name) : name;
      return `      ${xmlElement("attribute", { id, title: id, type: types[kind] })}`;
    }),
    "    </attributes>",
  ];
}

function values(row: TableRow, columns: readonly Column[]): string {
  const written = columns
    .filter(({ name }) => row.cells.has(name))
    .map(({ name }) => {
      const id = row.cells.has("source") ? title(name) : name;
      return xmlElement("attvalue", { for: id, value: text(row, name) });
    });
  return xmlElement("attvalues", {}, written.join(""));
}

function text(row: TableRow, column: string): string {
  const cell = row.cells.get(column) ?? "";
  return typeof cell === "object" ? listText(cell) : String(cell);
}

function colorOf(sign: Cell | undefined): Readonly<Record<string, number>> {
  return sign === 1 ? friendly : sign === -1 ? hostile : neutral;
}
