import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folder of real data sets beside the checkout; they are read in place and never copied. */
export const realFolder = fileURLToPath(new URL("../../../shared/data/real/", import.meta.url));

/** Whether it is there; tests that need it are skipped otherwise, saying so. */
export const realThere = existsSync(realFolder);

/** The reason to print with a skipped test. */
export const realReason = realThere ? "" : " (skipped: ../shared/data/real is absent)";

export const realBytes = (name: string): Uint8Array => readFileSync(realFolder + name);

/** Rows of a CSV table by column, read by a plain reader that shares no code with what it tests. */
export function realRows(name: string): Record<string, string>[] {
  const text = readFileSync(realFolder + name, "utf8").replace(/^\uFEFF/, "");
  const [header = [], ...records] = cellsOf(text.replace(/\r\n?/g, "\n"));
  return records.map((cells) =>
    Object.fromEntries(header.map((column, k) => [column, cells[k] ?? ""])),
  );
}

function cellsOf(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    record.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    if (record.length > 1 || record[0] !== "") records.push(record);
    record = [];
  }
  return records;
}
