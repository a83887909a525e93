import { open } from "node:fs/promises";
import type { Io } from "./io.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** Longest input in bytes; a world of 400 actors with all its evidence stays below a fifth of it. */
const most = 64 * 1024 * 1024;

/**
 * Reads a whole file, or standard input when the name is `-`, as UTF-8 text.
 *
 * Reading stops at the limit, so an endless stream or device costs no more than that.
 */
export async function readText(name: string, io: Io): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const source = name === "-" ? "standard input" : `"${name}"`;
  for await (const chunk of name === "-" ? io.stdin : fileChunks(name)) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) {
      throw new WrongUsage(`${source} is longer than ${most / 1024 / 1024} MB. Split the document.`);
    }
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new WrongUsage(`${source} is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}

async function* fileChunks(name: string): AsyncIterable<Uint8Array> {
  try {
    const file = await open(name);
    yield* file.createReadStream();
  } catch (error) {
    throw new WrongUsage(`Cannot read "${name}": ${reason(error)}.`);
  }
}

/** What the system says of a file that cannot be used, in words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file or folder",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of the path is not a folder",
    EACCES: "no permission",
    EPERM: "no permission",
    ENOSPC: "the disk is full",
    EROFS: "the disk cannot be written to",
    ENAMETOOLONG: "the name is too long",
  };
  return words[code] ?? (code || "it failed");
}
