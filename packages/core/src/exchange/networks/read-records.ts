/// <reference path="./papaparse.d.ts" />
import Papa from "papaparse/papaparse.js";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { withPoints } from "./decimal-comma.ts";
import { largestFile } from "./largest-file.ts";
import { splitBlanks } from "./split-blanks.ts";
import { withCorner } from "./with-corner.ts";

/** One record of a delimited text, its cells trimmed, and the line it begins on. */
export interface TextRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const delimiters = [",", ";", "\t", "|"];

/**
 * Reads the records of a delimited text without saying what they mean.
 *
 * Comma, semicolon, tab or bar, whichever splits the first record furthest, else blanks; LF, CRLF or
 * CR; a byte order mark, blank lines, a spreadsheet's `sep=` and lines of # or % above the first record are passed over.
 * Between semicolons a decimal comma is read as a point, and said. A header that lacks the cell above the
 * names of rows, as R leaves it, gets it.
 */
export function readRecords(text: string, issues: IssueList): readonly TextRecord[] {
  if (text.length > largestFile) {
    const cure = "Cut the table down before it is read.";
    issues.error("table", `${text.length} characters`, `at most ${largestFile}`, cure);
    return [];
  }
  const clean = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const above = endOfComments(clean);
  const body = clean.slice(above);
  const [first = ""] = body.split("\n", 1);
  const width = (delimiter: string) => parse(first, delimiter).data[0]?.length ?? 0;
  const delimiter = delimiters.reduce((best, each) => (width(each) > width(best) ? each : best));
  const blanks = width(delimiter) < 2 && /\S\s+\S/.test(first);
  const { data, errors } = blanks
    ? { data: body.split("\n").map(splitBlanks), errors: [] }
    : parse(body, delimiter);

  let line = clean.slice(0, above).split("\n").length;
  const lines: number[] = [];
  const records: TextRecord[] = [];
  let commas = 0;
  for (const written of data) {
    const cells = delimiter === ";" && !blanks ? withPoints(written) : written;
    if (cells !== written) commas++;
    lines.push(line);
    if (cells.some((cell) => cell.trim() !== "")) {
      records.push({ line, cells: cells.map((cell) => cell.trim()) });
    }
    line += 1 + written.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
  }
  for (const { type, row = 0 } of errors) {
    if (type !== "Quotes") continue;
    const cure = "The file is cut short or a quotation mark is missing there.";
    const got = "a quoted cell that does not end well";
    issues.error(`line ${lines[row] ?? line}`, got, "quotes in pairs", cure);
  }
  if (commas > 0) {
    const cure = "They are read as points, as semicolons part the cells.";
    issues.warn("table", `rows with decimal commas: ${commas}`, "decimal points", cure);
  }
  const [header, ...rows] = records;
  const named =
    header &&
    withCorner(
      header.cells,
      rows.map(({ cells }) => cells),
    );
  return header && named ? [{ ...header, cells: named }, ...rows] : records;
}

/** Where the first line begins that is neither blank nor a comment. */
function endOfComments(text: string): number {
  const line = /[ \t]*("?[#%][^\n]*|"?sep=.?"?)?(\n|$)/y;
  let at = 0;
  while (at < text.length) {
    line.lastIndex = at;
    const found = line.exec(text);
    if (!found) break;
    at += found[0].length;
  }
  return at;
}

function parse(text: string, delimiter: string) {
  return Papa.parse(text, { delimiter, newline: "\n", skipEmptyLines: false });
}
