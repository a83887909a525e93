import { writeFile } from "node:fs/promises";
import type { Io } from "./io.ts";
import { systemReason } from "./system-reason.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** Writes data to standard output, or to a file when one is named (`-` is standard output). */
export async function writeData(text: string, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined || file === "-") {
    io.stdout.write(text);
    return;
  }
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new WrongUsage(`Cannot write "${file}": ${systemReason(error)}.`);
  }
  io.stderr.write(`Wrote ${file}.\n`);
}
