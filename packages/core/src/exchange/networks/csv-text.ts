/// <reference path="./papaparse.d.ts" />
import Papa from "papaparse/papaparse.js";
import { listText } from "../../network/list-text.ts";
import type { Cell } from "../../network/network-table.ts";

/** What spreadsheets take for the start of a formula, after any number of our own marks. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Marks text that a spreadsheet would run as a formula with an apostrophe in front; numbers are
 * never marked. `unguarded` takes the mark off again, so that nothing is lost.
 */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

export function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

/** Characters that would end a comment line's cell when a spreadsheet splits it. */
const unsafe = /[%,;|"\t\r\n]/g;

/** Writes named texts as comment lines, one `# name: text` each; `readCsv` reads them back. */
export function commentLines(facts: ReadonlyMap<string, string>): string {
  return [...facts]
    .map(([name, text]) => `# ${name}: ${text.replace(unsafe, encodeURIComponent)}\n`)
    .join("");
}

/** Writes a table as CSV: commas, LF, a header row, quotes only where needed, numbers in shortest form. */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly (Cell | undefined)[])[],
): string {
  const cellText = (cell: Cell | undefined): string => {
    if (cell === undefined) return "";
    return typeof cell === "number"
      ? String(cell)
      : guarded(typeof cell === "string" ? cell : listText(cell));
  };
  return `${Papa.unparse([header.map(guarded), ...rows.map((row) => row.map(cellText))], { newline: "\n" })}\n`;
}
