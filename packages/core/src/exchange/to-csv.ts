import type { Network } from "../network/network.ts";
import type { Column, TableRow } from "../network/network-table.ts";
import { tabulateNetwork } from "../network/tabulate-network.ts";
import { commentLines, csvText } from "./networks/csv-text.ts";

export interface ToCsvOptions {
  /** Whether title, date and recipe stand above the header as `# name: text`; default true. */
  readonly comments?: boolean;
}

/** Writes the actors of a network as a CSV table: id, label, kind, weight and what else is known. */
export function toNodeCsv(network: Network, { comments = true }: ToCsvOptions = {}): string {
  const { facts, nodes, nodeColumns } = tabulateNetwork(network);
  return (comments ? commentLines(facts) : "") + table(nodeColumns, nodes);
}

/**
 * Writes the ties of a network as a CSV table: source, target, signed weight, absolute weight, sign,
 * baseline, its range, the change by each mechanism, and the ids of the evidence.
 */
export function toEdgeCsv(network: Network, { comments = true }: ToCsvOptions = {}): string {
  const { facts, edges, edgeColumns } = tabulateNetwork(network);
  return (comments ? commentLines(facts) : "") + table(edgeColumns, edges);
}

function table(columns: readonly Column[], rows: readonly TableRow[]): string {
  const names = columns.map((column) => column.name);
  return csvText(
    names,
    rows.map(({ cells }) => names.map((name) => cells.get(name))),
  );
}
