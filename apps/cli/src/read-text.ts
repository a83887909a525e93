import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { nearestName } from "@entente/core";
import type { Io } from "./io.ts";
import { shippedFiles, shippedLessons, shippedText } from "./shipped.ts";
import { systemReason } from "./system-reason.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** Longest input in bytes; core refuses longer texts too, but only once they are in memory. */
const most = 64_000_000;

const drained = new WeakSet<object>();

/**
 * Reads the document that an argument names, as UTF-8 text: the id of a shipped world,
 * scenario or lesson, `-` for standard input, or a file.
 *
 * Reading stops at the limit, so an endless stream or device costs no more than that.
 */
export async function readText(name: string, io: Io): Promise<string> {
  const shipped = shippedFiles().get(name);
  if (shipped !== undefined) return shippedText(`worlds/${shipped}`);
  const lesson = shippedLessons().find(({ id }) => id === name);
  if (lesson) return shippedText(`lessons/${lesson.file}`);
  const source = name === "-" ? "Standard input" : `"${name}"`;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of name === "-" ? standardInput(io) : fileChunks(name)) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) {
      throw new WrongUsage(`${source} is longer than ${most / 1e6} MB. Split the document.`);
    }
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new WrongUsage(`${source} is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}

function standardInput(io: Io): Io["stdin"] {
  if (drained.has(io.stdin)) {
    throw new WrongUsage(
      "Standard input can be read only once. Give the other document as a file.",
    );
  }
  drained.add(io.stdin);
  return io.stdin;
}

async function* fileChunks(name: string): AsyncIterable<Uint8Array> {
  if (!existsSync(name)) throw new WrongUsage(nothingCalled(name));
  try {
    const file = await open(name);
    yield* file.createReadStream();
  } catch (error) {
    throw new WrongUsage(`Cannot read "${name}": ${systemReason(error)}.`);
  }
}

function nothingCalled(name: string): string {
  const ids = [...shippedFiles().keys(), ...shippedLessons().map(({ id }) => id)];
  const known = new Map(
    ids.flatMap(
      (id) =>
        [
          [id, id],
          [id.replace(/^.*\//, ""), id],
        ] as const,
    ),
  );
  const near = known.get(nearestName(name, [...known.keys()]) ?? "");
  const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
  return `No file and no shipped world or scenario is called "${name}".${hint} "entente worlds" lists what is shipped.`;
}
