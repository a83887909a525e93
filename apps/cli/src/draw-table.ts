import Table from "cli-table3";
import { plainText } from "./plain-text.ts";

export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
}

const bare = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  right: "",
  "right-mid": "",
  mid: "",
  "mid-mid": "",
  middle: "  ",
};

/** Draws a table without rules or colours, columns two spaces apart, one line per row. */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const table = new Table({
    chars: bare,
    head: columns.map((column) => column.title),
    colAligns: columns.map((column) => column.align ?? "left"),
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  table.push(...rows.map((row) => row.map((cell) => plainText(cell).replaceAll("\n", " "))));
  return `${table.toString().replace(/[ ]+$/gm, "")}\n`;
}
