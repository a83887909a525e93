import type { IssueList } from "../../vocabulary/issue-list.ts";
import type { ImportSession, TableKind } from "../kinds/import-kind.ts";
import type { RowProblems } from "../kinds/row-problems.ts";
import type { ImportOptions } from "./import-result.ts";
import { type LayoutMatch, matchLayout } from "./match-layout.ts";
import { recordStream } from "./record-stream.ts";
import { rowsOfGexf } from "./rows-of-gexf.ts";
import { rowsOfJson } from "./rows-of-json.ts";
import { wholeText } from "./whole-text.ts";

/** A table to be read: what it is taken for, and its text piece by piece. */
export interface TableText {
  readonly file: string;
  readonly kind: TableKind;
  /** Absent for GEXF, whose edges are a table without a header. */
  readonly match: LayoutMatch | undefined;
  readonly columns: NonNullable<ImportOptions["columns"]>;
  readonly text: AsyncGenerator<string>;
  readonly problems: RowProblems;
}

/** Rows that were read, and those of them that were of use. */
export interface RowCount {
  readonly rows: number;
  readonly used: number;
}

/**
 * Hands the rows of a table to its kind: record by record as the text comes, or whole where its form
 * allows no less (JSON, GEXF). Nothing comes back where it was cancelled or is no table; issues say so.
 */
export async function readTableRows(
  table: TableText,
  session: ImportSession,
  issues: IssueList,
  {
    progress,
    cancelled,
  }: { readonly progress: (rows: number) => void; readonly cancelled: () => boolean },
): Promise<RowCount | undefined> {
  const { match } = table;
  return match === undefined || match.head.records[0]?.line === 0
    ? readWhole(table, session, issues, cancelled)
    : readStream({ ...table, match }, session, issues, progress, cancelled);
}

async function readWhole(
  { file, kind, match, columns, text, problems }: TableText,
  session: ImportSession,
  issues: IssueList,
  cancelled: () => boolean,
): Promise<RowCount | undefined> {
  const all = await wholeText(text, issues, file, cancelled);
  if (all === undefined) return undefined;
  const table = match === undefined ? rowsOfGexf(all, columns, issues) : rowsOfJson(all);
  const format = { delimiter: ",", quotes: true };
  const records = table?.map((cells, k) => ({ line: k, cells })) ?? [];
  const again = table && matchLayout(kind, [{ format, records }], columns);
  if (!table || !again) {
    if (!issues.failed())
      issues.error(file, "no table", `${kind.title}`, "The file is damaged or cut short.");
    return undefined;
  }
  let [rows, used] = [0, 0];
  const take = session.open({ ...again, file, problems });
  for (const [k, cells] of table.entries()) {
    if (k <= again.headerLine && again.header.length > 0) continue;
    rows++;
    if (take(cells, k)) used++;
  }
  return { rows, used };
}

async function readStream(
  { file, match, text, problems }: TableText & { readonly match: LayoutMatch },
  session: ImportSession,
  issues: IssueList,
  progress: (rows: number) => void,
  cancelled: () => boolean,
): Promise<RowCount | undefined> {
  let [rows, used] = [0, 0];
  const stream = recordStream(match.head.format);
  const take = session.open({ ...match, file, problems });
  const feed = (records: ReturnType<typeof stream.push>): void => {
    for (const { cells, line } of records) {
      if (line <= match.headerLine || cells.every((cell) => cell.trim() === "")) continue;
      rows++;
      if (take(cells, line)) used++;
    }
  };
  for await (const piece of text) {
    if (cancelled()) return undefined;
    feed(stream.push(piece));
    progress(rows);
  }
  feed(stream.end());
  if (stream.commas() > 0) {
    issues.warn(
      file,
      `rows with decimal commas: ${stream.commas()}`,
      "decimal points",
      "They are read as points, as semicolons part the cells.",
    );
  }
  const broken = stream.brokenAt();
  if (broken !== undefined) {
    issues.error(
      `${file}, line ${broken}`,
      "a quoted cell that does not end",
      "quotation marks in pairs",
      "The file is cut short, or a mark is missing there. Rows above it are fine.",
    );
  }
  return { rows, used };
}
