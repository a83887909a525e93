import type { FilePreview } from "@entente/core";

/** Columns of the tables of ties that open at once, without questions, when they are small: ours. */
const ends = ["source", "target"];
/** Kinds that plain text is told to be; anything else in a .txt is an article. */
const sure = new Set(["ucinet", "pajek", "gml", "icews", "gdelt"]);

/** Endings of data files that are worth a dialog even where nothing in them is recognised. */
const endings = new Set("tab tsv dat net paj gml dl xlsx xls dta rds rdata gz zip".split(" "));

export interface Looked {
  readonly file: File;
  readonly preview: FilePreview;
}

/** Whether a name may be that of a data file, so that it is worth a look inside. */
export function mayBeData({ name }: File): boolean {
  return !/\.(ya?ml|md)$/i.test(name);
}

/** Whether a file goes through the import dialog rather than being opened as a document or network. */
export function isData({ file, preview }: Looked, most: number): boolean {
  const ending = file.name.toLowerCase().split(".").pop() ?? "";
  const { kind, refusal, header } = preview;
  if (ending === "json") return kind !== undefined && file.size <= most;
  if (/^(txt|text)$/.test(ending)) return kind !== undefined && sure.has(kind);
  if (/^(gexf|graphml|xml)$/.test(ending)) return file.size > most && kind !== undefined;
  if (ending === "csv") {
    if (file.size > most) return true;
    if (kind === undefined) return refusal === undefined;
    const columns = header.map((name) => name.trim().toLowerCase());
    return kind !== "ties" || !ends.every((name) => columns.includes(name));
  }
  return kind !== undefined || endings.has(ending);
}
