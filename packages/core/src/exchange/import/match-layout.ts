import { foldName } from "../../states/fold-name.ts";
import type { ColumnPlaces, TableKind, TableLayout } from "../kinds/import-kind.ts";
import type { StreamedRecord } from "./record-stream.ts";
import type { TableHead } from "./table-format.ts";

/** A layout found in the beginning of a table. */
export interface LayoutMatch {
  readonly layout: TableLayout;
  readonly head: TableHead;
  readonly at: ColumnPlaces;
  readonly header: readonly string[];
  /** Rows above the header. */
  readonly preamble: readonly (readonly string[])[];
  readonly sample: readonly (readonly string[])[];
  /** Line of the header; 0 where there is none. */
  readonly headerLine: number;
  readonly rank: number;
}

/** A header stands in the first rows or not at all. */
const deepest = 40;

/** A column's name as it is compared: lower-case letters and digits. */
export function columnKey(name: string): string {
  return foldName(name.replace(/%/g, "percent")).replace(/ /g, "");
}

/**
 * Finds the layout of a kind that fits the beginning of a table best. `chosen` names columns by hand:
 * what the kind calls them, to what the file calls them.
 */
export function matchLayout(
  { layouts }: Pick<TableKind, "layouts">,
  heads: readonly TableHead[],
  chosen: Readonly<Record<string, string>> = {},
): LayoutMatch | undefined {
  let best: LayoutMatch | undefined;
  for (const head of heads) {
    for (const layout of layouts) {
      const match = matchHeader(layout, head, chosen) ?? matchRows(layout, head);
      if (match && match.rank > (best?.rank ?? 0)) best = match;
    }
  }
  return best;
}

function matchHeader(
  layout: TableLayout,
  head: TableHead,
  chosen: Readonly<Record<string, string>>,
): LayoutMatch | undefined {
  for (const [k, record] of head.records.slice(0, deepest).entries()) {
    const header = record.cells.map((cell) => cell.trim().replace(/;+$/, ""));
    if (header.length < 2) continue;
    const rows = head.records.slice(k + 1).map(({ cells }) => cells);
    const at = placesOf(layout, header, rows, chosen);
    if (at) return matchOf(layout, head, at, header, k, record.line);
  }
  return undefined;
}

/** Where a layout's columns stand under a header; nothing where one that is needed is missing. */
export function placesOf(
  { columns, oneOf = [], find }: TableLayout,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  chosen: Readonly<Record<string, string>> = {},
): ColumnPlaces | undefined {
  const keys = header.map(columnKey);
  const at: Record<string, number> = {};
  for (const { id, names } of columns) {
    // A column mapped by hand is of one file; the others of an import go by their own names.
    const wanted = keys.indexOf(columnKey(chosen[id] ?? ""));
    const place =
      chosen[id] !== undefined && wanted >= 0
        ? wanted
        : names.map((name) => keys.indexOf(name)).find((k) => k >= 0);
    if (place !== undefined) at[id] = place;
  }
  const missing = columns.some(({ id, required }) => required && at[id] === undefined);
  const none = oneOf.some((group) => group.every((id) => at[id] === undefined));
  if (missing || none) return undefined;
  return find ? find(header, at, rows) : at;
}

function matchRows(layout: TableLayout, head: TableHead): LayoutMatch | undefined {
  // Comments above the first row, as collections of networks have them.
  const found = head.records.findIndex(({ cells }) => !/^\s*[#%]/.test(cells[0] ?? ""));
  const above = Math.max(0, found);
  const rows = head.records.slice(above, above + deepest).map(({ cells }) => cells);
  const at = layout.headless?.(rows);
  return at && matchOf(layout, head, at, [], above - 1, head.records[above - 1]?.line ?? 0);
}

function matchOf(
  layout: TableLayout,
  head: TableHead,
  at: ColumnPlaces,
  header: readonly string[],
  k: number,
  headerLine: number,
): LayoutMatch {
  const { columns, oneOf = [] } = layout;
  const cellsOf = (records: readonly StreamedRecord[]) => records.map(({ cells }) => cells);
  return {
    layout,
    head,
    at,
    header,
    headerLine,
    preamble: cellsOf(head.records.slice(0, Math.max(0, k))),
    sample: cellsOf(head.records.slice(k + 1)),
    rank: layout.rank ?? columns.filter(({ required }) => required).length + oneOf.length,
  };
}
