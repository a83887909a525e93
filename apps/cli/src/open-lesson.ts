import { type Lesson, parseDocument, readLesson } from "@entente/core";
import { BrokenDocument } from "./broken-document.ts";
import type { Io } from "./io.ts";
import { readText } from "./read-text.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** Opens a lesson by file or shipped id. Its shape must be right; whether its keys hold is for `check`. */
export async function openLesson(name: string, io: Io): Promise<Lesson> {
  const text = await readText(name, io);
  const parsed = parseDocument(text);
  if (!parsed.ok) throw new BrokenDocument(name, parsed.issues);
  const document = parsed.value;
  const isLesson =
    typeof document === "object" &&
    document !== null &&
    (Object.hasOwn(document, "steps") || Object.hasOwn(document, "keys"));
  if (!isLesson)
    throw new WrongUsage(`"${name}" is no lesson. "entente lessons" lists what is shipped.`);
  const reading = readLesson(document);
  if (!reading.ok) throw new BrokenDocument(name, reading.issues);
  return reading.value;
}
