import type { ImportColumn } from "../kinds/import-kind.ts";
import { byteText } from "./byte-text.ts";
import { containerCures, containerOf } from "./container.ts";
import { detectInText, headBytes, headsOf } from "./detect-kind.ts";
import { importKind } from "./import-kinds.ts";
import { matchLayout } from "./match-layout.ts";
import { textOfArchive } from "./text-of-archive.ts";

/** What a file looks like before it is imported. */
export interface FilePreview {
  /** Kinds it may be of, likeliest first, each with the reason. */
  readonly kinds: readonly {
    readonly id: string;
    readonly title: string;
    readonly reason: string;
  }[];
  /** The kind that is shown: the one asked for, or the likeliest. */
  readonly kind?: string;
  readonly layout?: string;
  /** Columns of the kind, with the file's column that each is taken from. */
  readonly columns: readonly { readonly column: ImportColumn; readonly from?: string }[];
  /** Names of the file's columns. */
  readonly header: readonly string[];
  /** The first rows below the header, with their lines. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Why it cannot be read at all, and what to do. */
  readonly refusal?: string;
}

export interface PreviewOptions {
  readonly kind?: string;
  readonly columns?: Readonly<Record<string, string>>;
}

const shown = 8;
const widest = 60;

/** Looks at the beginning of a file: what it may be, its columns, and its first rows. */
export function previewFile(
  bytes: Uint8Array,
  name: string,
  { kind: wanted, columns = {} }: PreviewOptions = {},
): FilePreview {
  const nothing = { kinds: [], columns: [], header: [], rows: [] };
  const container = containerOf(bytes);
  const sheet = container === "zip" ? textOfArchive(bytes, name) : undefined;
  if (container !== "text" && !sheet) return { ...nothing, refusal: containerCures[container] };
  const decoder = byteText();
  const start =
    sheet?.text.slice(0, headBytes) ??
    decoder.push(bytes.subarray(0, headBytes)) + (bytes.length <= headBytes ? decoder.end() : "");
  const detected = detectInText(start, name);
  const kinds = detected.map(({ kind, reason }) => ({ id: kind.id, title: kind.title, reason }));
  const kind = wanted === undefined ? detected[0]?.kind : importKind(wanted);
  const heads = headsOf(start);
  const match = kind?.form === "table" ? matchLayout(kind, heads, columns) : undefined;
  const head = match?.head ?? heads[0];
  const clip = (cells: readonly string[]) =>
    cells.slice(0, widest).map((cell) => (cell.length > 200 ? `${cell.slice(0, 199)}…` : cell));
  const records = head?.records ?? [];
  const first = match
    ? records.filter(({ line }) => match.headerLine === 0 || line > match.headerLine)
    : records;
  const header = match ? match.header : (records[0]?.cells ?? []).map((cell) => cell.trim());
  const layout = match?.layout ?? (kind?.form === "table" ? kind.layouts[0] : undefined);
  return {
    kinds,
    ...(kind ? { kind: kind.id } : {}),
    ...(match ? { layout: match.layout.title } : {}),
    columns: (layout?.columns ?? []).map((column) => {
      const at = match?.at[column.id];
      const from = at === undefined ? undefined : header[at];
      return { column, ...(from === undefined ? {} : { from }) };
    }),
    header: clip(header),
    rows: first.slice(0, shown).map(({ line, cells }) => ({ line, cells: clip(cells) })),
  };
}
