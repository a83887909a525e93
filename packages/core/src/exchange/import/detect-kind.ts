import type { ImportKind, TableKind } from "../kinds/import-kind.ts";
import { byteText } from "./byte-text.ts";
import { containerOf } from "./container.ts";
import { importKinds } from "./import-kinds.ts";
import { type LayoutMatch, matchLayout } from "./match-layout.ts";
import { rowsOfJson } from "./rows-of-json.ts";
import { type TableHead, tableHeads } from "./table-format.ts";

/** A kind that a file may be of, and why. */
export interface DetectedKind {
  readonly kind: ImportKind;
  readonly reason: string;
  readonly match?: LayoutMatch;
}

/** Bytes of a file's beginning that are enough to tell it by. */
export const headBytes = 262_144;

/** The kinds that a file may be of, likeliest first, by its beginning: never by its name alone. */
export function detectKinds(bytes: Uint8Array, name: string): DetectedKind[] {
  if (containerOf(bytes) !== "text") return [];
  const decoder = byteText();
  const start = decoder.push(bytes.subarray(0, headBytes));
  return detectInText(bytes.length <= headBytes ? start + decoder.end() : start, name);
}

export function detectInText(start: string, name: string): DetectedKind[] {
  const networks = importKinds.flatMap((kind) => {
    const reason = kind.form === "network" ? kind.recognise(start, name) : undefined;
    return reason === undefined ? [] : [{ kind, reason, rank: 10 }];
  });
  const heads = headsOf(start);
  const tables = importKinds.flatMap((kind) => {
    if (kind.form === "network") return [];
    const match = matchLayout(kind, heads);
    return match ? [{ kind, reason: reasonOf(kind, match), match, rank: match.rank }] : [];
  });
  const markup = /^\s*[<]/.test(start);
  return [...networks, ...(markup ? [] : tables)]
    .sort((a, b) => b.rank - a.rank)
    .map(({ rank: _, ...detected }) => detected);
}

/** The beginning of a text as tables; lists of names in JSON are tables too. */
export function headsOf(start: string): readonly TableHead[] {
  const rows = rowsOfJson(start);
  if (rows === undefined) return tableHeads(start);
  const records = rows.map((cells, k) => ({ line: k, cells }));
  return [{ format: { delimiter: ",", quotes: true }, records }];
}

function reasonOf({ title }: TableKind, { layout, at, header }: LayoutMatch): string {
  const columns = [...new Set(Object.values(at))]
    .slice(0, 6)
    .map((k) => header[k] ?? `column ${k + 1}`);
  return columns.length === 0 || header.length === 0
    ? `${title}: ${layout.title.toLowerCase()}`
    : `${layout.title}: ${columns.filter((column) => column.trim() !== "").join(", ")}`;
}
