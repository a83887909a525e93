import type { IssueList } from "../vocabulary/issue-list.ts";
import type { Reading } from "../vocabulary/reading.ts";
import { emptyNetwork } from "./empty-network.ts";
import type { Network } from "./network.ts";
import { type FactDefaults, readNetworkFacts } from "./network-facts.ts";
import type { NetworkTable, TableRow } from "./network-table.ts";
import { readActors } from "./read-actors.ts";
import { textCell } from "./read-cell.ts";
import { readTies, type TieOptions } from "./read-ties.ts";
import { tieColumns } from "./tie-columns.ts";

/** More edges than these are not read: it is both directions of every pair of the most actors. */
export const mostEdges = 1_000_000;

export interface ReadNetworkOptions extends FactDefaults, TieOptions {}

/** Makes a network of its tables, checking everything; `issues` may hold what the format found already. */
export function readNetworkTable(
  table: NetworkTable,
  options: ReadNetworkOptions,
  issues: IssueList,
): Reading<Network> {
  if (table.edges.length > mostEdges) {
    issues.error(
      "edges",
      `${table.edges.length} edges`,
      `at most ${mostEdges}`,
      "Cut the network down to the ties that matter.",
    );
    return issues.reading(() => emptyNetwork);
  }
  const facts = readNetworkFacts(table.facts, options, issues);
  const actors = readActors(table.nodes ?? nodesOfEdges(table.edges), issues);
  const ids = actors.map((actor) => actor.id);
  const ties = actors.length === 0 ? [] : readTies(table, ids, options, issues);
  return issues.reading(() => ({ ...facts, actors, ties: tieColumns(actors, ties) }));
}

function nodesOfEdges(edges: readonly TableRow[]): TableRow[] {
  const nodes = new Map<string, TableRow>();
  for (const row of edges) {
    for (const end of ["source", "target"]) {
      const id = textCell(row, end);
      if (id === undefined || nodes.has(id)) continue;
      nodes.set(id, { where: `${row.where}, ${end}`, cells: new Map([["id", id]]) });
    }
  }
  return [...nodes.values()];
}
