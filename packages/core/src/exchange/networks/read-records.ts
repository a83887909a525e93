/// <reference path="./papaparse.d.ts" />
import Papa from "papaparse/papaparse.js";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { largestFile } from "./largest-file.ts";

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
 * CR; a byte order mark, blank lines, and lines of # or % above the first record are passed over.
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
    ? { data: body.split("\n").map((line) => line.trim().split(/\s+/)), errors: [] }
    : parse(body, delimiter);

  let line = clean.slice(0, above).split("\n").length;
  const lines: number[] = [];
  const records: TextRecord[] = [];
  for (const cells of data) {
    lines.push(line);
    if (cells.some((cell) => cell.trim() !== "")) {
      records.push({ line, cells: cells.map((cell) => cell.trim()) });
    }
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
  }
  for (const { type, row = 0 } of errors) {
    if (type !== "Quotes") continue;
    const cure = "The file is cut short or a quotation mark is missing there.";
    const got = "a quoted cell that does not end well";
    issues.error(`line ${lines[row] ?? line}`, got, "quotes in pairs", cure);
  }
  return records;
}

/** Where the first line begins that is neither blank nor a comment. */
function endOfComments(text: string): number {
  const line = /[ \t]*("?[#%][^\n]*)?(\n|$)/y;
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
