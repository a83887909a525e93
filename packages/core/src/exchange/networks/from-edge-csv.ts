import { emptyNetwork } from "../../network/empty-network.ts";
import type { Network } from "../../network/network.ts";
import { readNetworkTable } from "../../network/read-network-table.ts";
import { issueList } from "../../vocabulary/issue-list.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import type { ReadFileOptions } from "./file-columns.ts";
import { readCsv } from "./read-csv.ts";

export interface ReadCsvOptions extends ReadFileOptions {
  /** Whether rows are arcs, one for each direction; default false. */
  readonly directed?: boolean;
}

/**
 * Reads a network from a table of edges and, if there is one, a table of nodes. Without it the
 * actors are those that edges name, in the order of their first mention.
 */
export function fromEdgeCsv(
  edges: string,
  nodes?: string,
  options: ReadCsvOptions = {},
): Reading<Network> {
  const issues = issueList();
  const chosen = options.columns ?? {};
  const edgeTable = readCsv("edge", edges, chosen, issues);
  const nodeTable = nodes === undefined ? undefined : readCsv("node", nodes, chosen, issues);
  if (issues.failed()) return issues.reading(() => emptyNetwork);
  const table = {
    facts: new Map([...(nodeTable?.facts ?? []), ...edgeTable.facts]),
    directed: options.directed ?? false,
    edges: edgeTable.rows,
    ...(nodeTable ? { nodes: nodeTable.rows } : {}),
  };
  return readNetworkTable(table, options, issues);
}
