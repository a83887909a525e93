import { csvText } from "../networks/csv-text.ts";
import { detectInText } from "./detect-kind.ts";
import { type Sheet, sheetsOfXlsx } from "./sheets-of-xlsx.ts";

/** Packed files larger than this are not unpacked. */
export const largestArchive = 30_000_000;

/** A spreadsheet as CSV: of several sheets the one that is of a known kind, else the one with most rows. */
export function textOfArchive(
  bytes: Uint8Array,
  name: string,
): { readonly text: string; readonly sheet: string } | undefined {
  const sheets = (sheetsOfXlsx(bytes) ?? []).filter(({ rows }) =>
    rows.some((cells) => cells.length > 1),
  );
  if (sheets.length === 0) return undefined;
  const told = sheets.map((sheet) => ({ sheet, text: textOf(sheet) }));
  const [most] = [...told].sort((a, b) => b.sheet.rows.length - a.sheet.rows.length);
  const known = told.find(({ text }) => detectInText(text.slice(0, 100_000), name).length > 0);
  const chosen = known ?? most;
  return chosen && { text: chosen.text, sheet: chosen.sheet.name };
}

function textOf({ rows }: Sheet): string {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 1);
  const [first = [], ...others] = rows.map((cells) =>
    Array.from({ length: width }, (_, k) => cells[k] ?? ""),
  );
  return csvText(first, others);
}
