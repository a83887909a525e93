import { listTies } from "./list-ties.ts";
import type { Network, NetworkTie } from "./network.ts";
import { networkFacts } from "./network-facts.ts";
import type { Cell, Column, NetworkTable, TableRow } from "./network-table.ts";

/** A network's tables with their columns in the order to write them; columns that hold nothing are left out. */
export interface TabulatedNetwork extends NetworkTable {
  readonly nodes: readonly TableRow[];
  readonly nodeColumns: readonly Column[];
  readonly edgeColumns: readonly Column[];
}

/** A network with its ties one by one, as documents have them. */
export interface ListedNetwork extends Omit<Network, "ties"> {
  readonly ties: readonly NetworkTie[];
}

/** Lays a network out as tables, one row per actor and one per tie, in its own order. */
export function tabulateNetwork(network: Network): TabulatedNetwork {
  return tabulateListed({ ...network, ties: listTies(network) });
}

/** The same for ties as a document lists them, which may name actors that are not there. */
export function tabulateListed(network: ListedNetwork): TabulatedNetwork {
  const nodes = network.actors.map((actor) =>
    row(actor.id, [
      ["id", actor.id],
      ["label", actor.name],
      ["kind", actor.kind],
      ["weight", actor.weight],
      ["within", actor.within],
      ["lat", actor.place?.lat],
      ["lon", actor.place?.lon],
    ]),
  );
  const mechanisms = [...new Set(network.ties.flatMap((tie) => Object.keys(tie.changes ?? {})))];
  const edges = network.ties.map((tie) =>
    row(`${tie.a}–${tie.b}`, [
      ["source", tie.a],
      ["target", tie.b],
      ["weight", tie.weight],
      ["absWeight", Math.abs(tie.weight)],
      ["sign", Math.sign(tie.weight)],
      ["baseline", tie.baseline],
      ["low", tie.low],
      ["high", tie.high],
      ...Object.entries(tie.changes ?? {}).map(
        ([mechanism, change]) => [`change:${mechanism}`, change] as const,
      ),
      ["evidence", tie.evidence],
    ]),
  );
  return {
    facts: networkFacts(network),
    directed: false,
    nodes,
    edges,
    nodeColumns: filled(nodes, [
      { name: "id", kind: "text" },
      { name: "label", kind: "text" },
      { name: "kind", kind: "text" },
      { name: "weight", kind: "number" },
      { name: "within", kind: "list" },
      { name: "lat", kind: "number" },
      { name: "lon", kind: "number" },
    ]),
    edgeColumns: filled(edges, [
      { name: "source", kind: "text" },
      { name: "target", kind: "text" },
      { name: "weight", kind: "number" },
      { name: "absWeight", kind: "number" },
      { name: "sign", kind: "integer" },
      { name: "baseline", kind: "number" },
      { name: "low", kind: "number" },
      { name: "high", kind: "number" },
      ...mechanisms.map((mechanism): Column => ({ name: `change:${mechanism}`, kind: "number" })),
      { name: "evidence", kind: "list" },
    ]),
  };
}

function row(where: string, cells: readonly (readonly [string, Cell | undefined])[]): TableRow {
  return {
    where,
    cells: new Map(cells.filter((cell): cell is [string, Cell] => cell[1] !== undefined)),
  };
}

/** Columns that some row fills, and those that every table has. */
function filled(rows: readonly TableRow[], columns: readonly Column[]): Column[] {
  const always = new Set([
    "id",
    "label",
    "kind",
    "source",
    "target",
    "weight",
    "absWeight",
    "sign",
  ]);
  return columns.filter(
    ({ name }) => always.has(name) || rows.some(({ cells }) => cells.has(name)),
  );
}
