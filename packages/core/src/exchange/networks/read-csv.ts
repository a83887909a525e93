/// <reference path="./papaparse.d.ts" />
import Papa from "papaparse/papaparse.js";
import type { TableRow } from "../../network/network-table.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import { unguarded } from "./csv-text.ts";
import { withPoints } from "./decimal-comma.ts";
import { type ChosenColumns, fileColumns } from "./file-columns.ts";
import { largestFile } from "./largest-file.ts";

const delimiters = [",", ";", "\t", "|"];

export interface CsvTable {
  readonly facts: ReadonlyMap<string, string>;
  readonly rows: readonly TableRow[];
}

/**
 * Reads a CSV table of nodes or edges with a header row.
 *
 * Comma, semicolon, tab or bar, whichever splits the header into the columns needed; LF, CRLF or CR;
 * a byte order mark is passed over. Lines that begin with # above the header are comments. Between semicolons a decimal
 * comma is read as a point, and said.
 */
export function readCsv(
  part: "node" | "edge",
  text: string,
  chosen: ChosenColumns,
  issues: IssueList,
): CsvTable {
  const nothing: CsvTable = { facts: new Map(), rows: [] };
  if (text.length > largestFile) {
    issues.error(
      `${part} table`,
      `${text.length} characters`,
      `at most ${largestFile}`,
      "Cut the table down before it is read.",
    );
    return nothing;
  }
  const { comments, body } = splitComments(text.startsWith("\uFEFF") ? text.slice(1) : text);
  const end = endOfRecord(body);
  const newline = body.startsWith("\r\n", end) ? "\r\n" : body[end] === "\r" ? "\r" : "\n";
  const needed =
    part === "node" ? [chosen.id ?? "id"] : [chosen.source ?? "source", chosen.target ?? "target"];
  const splitHeader = (delimiter: string) =>
    parse(body.slice(0, end), delimiter, newline).data[0] ?? [];
  const has = (header: readonly string[]) =>
    needed.every((name) =>
      header.some((each) => each.trim().toLowerCase() === name.trim().toLowerCase()),
    );
  const delimiter = delimiters.find((each) => has(splitHeader(each)));
  if (delimiter === undefined) {
    const got = `columns ${splitHeader(",").slice(0, 30).map(quoted).join(", ")}`;
    const cure = "Name the columns in a header row, or say with { columns } what they are called.";
    issues.error(`${part} table, row 1`, got, `columns ${needed.join(", ")}`, cure);
    return nothing;
  }

  const { data, errors } = parse(body, delimiter, newline);
  for (const error of errors) {
    if (error.type !== "Quotes") continue;
    const cure = "The file is cut short or a quotation mark is missing there.";
    issues.error(
      `${part} table, row ${(error.row ?? 0) + 1}`,
      "a quoted cell that does not end well",
      "quotes in pairs",
      cure,
    );
  }
  const [names = [], ...records] = data;
  const header = names.map(unguarded);
  const columns = fileColumns(part, header, chosen, issues);
  const ours = [...header.entries()].flatMap(([c, name]) => {
    const column = columns.get(name);
    return column === undefined ? [] : [[c, column] as const];
  });
  const texts = new Set(["id", "label", "kind", "within", "source", "target", "evidence"]);
  let commas = 0;
  const rows = records.map((written, r): TableRow => {
    const record = delimiter === ";" ? withPoints(written) : written;
    if (record !== written) commas++;
    const where = `${part} table, row ${r + 2}`;
    if (record.length < header.length || record.slice(header.length).some((cell) => cell !== "")) {
      issues.error(
        where,
        `${record.length} cells`,
        `${header.length}, as in the header`,
        "Mend the row: a delimiter is missing or too many.",
      );
    }
    const cells = new Map<string, string>();
    for (const [c, column] of ours) {
      const cell = record[c];
      if (cell === undefined) break;
      cells.set(column, texts.has(column) ? unguarded(cell) : cell);
    }
    return { where, cells };
  });
  if (commas > 0) {
    const cure = "They are read as points, as semicolons part the cells.";
    issues.warn(`${part} table`, `rows with decimal commas: ${commas}`, "decimal points", cure);
  }
  return { facts: readFacts(comments, part, issues), rows };
}

function parse(text: string, delimiter: string, newline: "\n" | "\r" | "\r\n") {
  return Papa.parse(text, { delimiter, newline, skipEmptyLines: true });
}

/** Takes off the lines above the header that are comments or blank, as far as delimiters go. */
function splitComments(text: string): {
  readonly comments: readonly string[];
  readonly body: string;
} {
  const line = /"?#[^\r\n]*|[,;\t|]*(?=[\r\n])/y;
  const comments: string[] = [];
  let at = 0;
  for (;;) {
    line.lastIndex = at;
    const found = at < text.length ? line.exec(text) : null;
    if (!found) return { comments, body: text.slice(at) };
    comments.push(found[0]);
    at += found[0].length;
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
}

/** Where the first record ends: at the first line end outside quotes, or at the end. */
function endOfRecord(text: string): number {
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') inside = !inside;
    if (!inside && (character === "\n" || character === "\r")) return i;
  }
  return text.length;
}

/** What a spreadsheet adds at the end of a comment line when it saves the table. */
const added = ',;\t|"';

/** Reads comment lines as named texts. */
function readFacts(
  comments: readonly string[],
  part: string,
  issues: IssueList,
): Map<string, string> {
  const facts = new Map<string, string>();
  for (const line of comments) {
    const [start, name] = /^"?# ?(\w{1,40}): ?/.exec(line) ?? [];
    if (start === undefined || name === undefined) continue;
    let end = line.length;
    while (end > start.length && added.includes(line[end - 1] as string)) end--;
    const value = line.slice(start.length, end);
    try {
      facts.set(name, decodeURIComponent(value));
    } catch {
      issues.warn(
        `${part} table, comments`,
        quoted(value),
        "percent-encoded text",
        `The ${name} is left out.`,
      );
    }
  }
  return facts;
}
