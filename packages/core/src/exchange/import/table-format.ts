import { withCorner } from "../networks/with-corner.ts";
import { recordStream, type StreamedRecord, type TableFormat } from "./record-stream.ts";

/** The beginning of a file as a table: how it is cut, and its first records. */
export interface TableHead {
  readonly format: TableFormat;
  readonly records: readonly StreamedRecord[];
}

/** Rows of the beginning that are looked at. */
const rows = 400;

/**
 * The ways in which the beginning of a text may be a table, likeliest first: comma, semicolon, tab,
 * bar, blanks. Likelier is what gives many rows of the same width.
 */
export function tableHeads(text: string): TableHead[] {
  const cut = text.lastIndexOf("\n") > 0 || text.lastIndexOf("\r") > 0;
  const heads = [",", ";", "\t", "|"].map((delimiter): TableHead => {
    const quotes = delimiter !== "\t" || /(^|\t)"[^"\n\t]*"(\t|\r?\n|\r|$)/.test(text);
    return head({ delimiter, quotes });
  });
  const tables = heads
    .filter(({ records }) => records.some(({ cells }) => cells.length > 1))
    .sort((a, b) => evenness(b.records) - evenness(a.records));
  return tables.length > 0
    ? tables
    : [head({ delimiter: " ", quotes: /(^|\s)"[^"\n]*"(\s|$)/.test(text) })];

  function head(format: TableFormat): TableHead {
    const stream = recordStream(format);
    const found = stream.push(text);
    // The last record is cut through unless the text is all there is.
    const all = cut && found.length > 0 ? found : [...found, ...stream.end()];
    const [first, ...others] = all.slice(0, rows);
    const named =
      first &&
      withCorner(
        first.cells,
        others.map(({ cells }) => cells),
      );
    return { format, records: first && named ? [{ ...first, cells: named }, ...others] : [] };
  }
}

/** Share of rows with the commonest width times that width, wider being better up to a point. */
function evenness(records: readonly StreamedRecord[]): number {
  const widths = new Map<number, number>();
  for (const { cells } of records) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [width = 1, count = 0] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [];
  return width === 1 ? 0 : (count / records.length) * Math.min(width, 6);
}
