import {
  closeSync,
  createReadStream,
  existsSync,
  ftruncateSync,
  openSync,
  statSync,
  writeSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { systemReason } from "./system-reason.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** A table of runs that grows on disk: what it holds already is not run again. */
export interface RowsFile {
  /** Numbers of the rows that were there, row by row: the last cells of each line. */
  readonly known: readonly Float64Array[];
  readonly append: (lines: readonly string[]) => void;
  readonly close: () => void;
}

export interface RowsOptions {
  /** The lines before the first row; a file that begins otherwise belongs to another study and is left alone. */
  readonly header: readonly string[];
  /** Lines that make a row, and cells at the end of each line that hold its numbers. */
  readonly linesPerRow: number;
  readonly numbersPerLine: number;
}

/**
 * Opens a table of runs, or begins it. A row that is not whole, as an interrupted run leaves behind, is cut off. A file
 * that holds anything else is refused and stays as it is.
 */
export async function openRows(file: string, options: RowsOptions): Promise<RowsFile> {
  const { header } = options;
  try {
    const begun = existsSync(file) && statSync(file).size > 0;
    const { known, bytes } = begun ? await readRows(file, options) : { known: [], bytes: 0 };
    const handle = openSync(file, begun ? "r+" : "w");
    ftruncateSync(handle, bytes);
    let at = bytes;
    const append = (lines: readonly string[]): void => {
      if (lines.length > 0) at += writeSync(handle, `${lines.join("\n")}\n`, at);
    };
    if (bytes === 0) append(header);
    return { known, append, close: () => closeSync(handle) };
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    throw new WrongUsage(`Cannot keep rows in "${file}": ${systemReason(error)}.`);
  }
}

async function readRows(file: string, { header, linesPerRow, numbersPerLine }: RowsOptions) {
  const known: Float64Array[] = [];
  let row = new Float64Array(linesPerRow * numbersPerLine);
  let line = 0;
  let offset = 0;
  let bytes = 0;
  for await (const { text, size } of wholeLines(file)) {
    offset += size;
    if (line < header.length) {
      if (text !== header[line]) {
        throw new WrongUsage(
          `"${file}" holds something else (line ${line + 1}). Name another file, or remove it.`,
        );
      }
      if (line === header.length - 1) bytes = offset;
    } else {
      const place = (line - header.length) % linesPerRow;
      const cells = text.split(",").slice(-numbersPerLine);
      for (const [c, cell] of cells.entries()) row[place * numbersPerLine + c] = readNumber(cell);
      if (place === linesPerRow - 1) {
        known.push(row);
        row = new Float64Array(linesPerRow * numbersPerLine);
        bytes = offset;
      }
    }
    line++;
  }
  if (line < header.length) await refuseUnlessBegun(file, `${header.join("\n")}\n`);
  return { known, bytes };
}

/** A file shorter than the header is ours only if it is the header's own beginning. */
async function refuseUnlessBegun(file: string, header: string): Promise<void> {
  if (header.startsWith(await readFile(file, "utf8"))) return;
  throw new WrongUsage(`"${file}" holds something else. Name another file, or remove it.`);
}

/** Lines that end in a line feed, with their length in bytes; a last line without one is not whole. */
async function* wholeLines(file: string): AsyncIterable<{ text: string; size: number }> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    const all = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = all.indexOf(10); end >= 0; end = all.indexOf(10, from)) {
      yield { text: all.toString("utf8", from, end), size: end + 1 - from };
      from = end + 1;
    }
    rest = all.subarray(from);
  }
}

/** A run that diverged leaves its cells empty. */
function readNumber(cell: string): number {
  return cell === "" ? Number.NaN : Number(cell);
}

/** Writes a number with every digit, and nothing for one that is none. */
export function cellOf(value: number): string {
  return Number.isNaN(value) ? "" : String(value);
}
