import type { IssueList } from "../vocabulary/issue-list.ts";
import { quoted } from "../vocabulary/quoted.ts";
import { readListText } from "./list-text.ts";
import type { Cell, TableRow } from "./network-table.ts";

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** The text of a cell; nothing if the cell is absent or blank. */
export function textCell({ cells }: TableRow, column: string): string | undefined {
  const cell = cells.get(column);
  const text = cell === undefined ? "" : typeof cell === "object" ? cell.join(";") : String(cell);
  return text.trim() === "" ? undefined : text;
}

/**
 * The number of a cell; nothing if it is absent or blank. Whatever is there and is no finite decimal
 * number is an issue and gives NaN, so that a caller can tell it from a cell that says nothing.
 */
export function numberCell(row: TableRow, column: string, issues: IssueList): number | undefined {
  const cell = row.cells.get(column);
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const text = textCell(row, column)?.trim();
  if (text === undefined) return undefined;
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  const comma = /^[+-]?\d+,\d+$/.test(text);
  issues.error(
    `${row.where}, ${column}`,
    quoted(text),
    "a finite number",
    comma
      ? "Write the decimals after a point, not a comma."
      : "Mend the number, or take the row out.",
  );
  return Number.NaN;
}

/** The list of a cell; nothing if it is absent or blank. */
export function listCell({ cells }: TableRow, column: string): readonly string[] | undefined {
  const cell: Cell | undefined = cells.get(column);
  if (typeof cell === "object") return cell;
  const text = cell === undefined ? "" : String(cell);
  return text.trim() === "" ? undefined : readListText(text);
}
