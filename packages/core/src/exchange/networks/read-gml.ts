import type { IssueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import { largestFile } from "./largest-file.ts";

/** A record of a GML file: its keys with values in order, and the line it begins on. */
export interface GmlRecord {
  readonly line: number;
  readonly entries: readonly (readonly [key: string, value: GmlValue])[];
}

export type GmlValue = string | number | GmlRecord;

/** Deeper nesting than this is no network. */
const deepest = 100;

const token = /\s+|#[^\n]*|"([^"]*)"|([[\]])|([^\s[\]"#]+)|"/gy;

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Reads the nested lists of a GML file: Himsolt 1996, GML, a portable graph file format.
 *
 * Tolerant in what many writers do: strings in UTF-8, over several lines, ids in quotes. Entities are
 * read. A key without value, a bracket too many or too few, and a lone quotation mark are errors.
 */
export function readGml(text: string, issues: IssueList): GmlRecord {
  const root = { line: 1, entries: [] as [string, GmlValue][] };
  if (text.length > largestFile) {
    const cure = "Cut the file down before it is read.";
    issues.error("file", `${text.length} characters`, `at most ${largestFile}`, cure);
    return root;
  }
  const open = [root];
  let key: string | undefined;
  let line = 1;
  const fail = (got: string, expected: string, cure: string) =>
    issues.error(`line ${line}`, got, expected, cure);
  token.lastIndex = text.startsWith("\uFEFF") ? 1 : 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [whole, string, bracket, word] = found;
    const inside = open.at(-1) as typeof root;
    if (bracket === "]") {
      if (key !== undefined) fail(`key ${quoted(key)} without value`, "a value", "Give it one.");
      key = undefined;
      if (open.length > 1) open.pop();
      else fail("] without [", "brackets in pairs", "Take it out.");
    } else if (bracket === "[") {
      if (key === undefined) fail("[ without a key", "a key before it", "Name the list.");
      if (open.length > deepest) {
        fail(`lists ${deepest} deep`, "a flat graph", "Flatten the file.");
        return root;
      }
      const record = { line, entries: [] };
      inside.entries.push([key ?? "", record]);
      open.push(record);
      key = undefined;
    } else if (string !== undefined || word !== undefined) {
      if (key !== undefined) {
        inside.entries.push([key, string === undefined ? plain(word ?? "") : unescaped(string)]);
        key = undefined;
      } else if (word !== undefined && /^[A-Za-z_]\w*$/.test(word)) key = word;
      else fail(quoted(string ?? word ?? ""), "a key", "A key is a word without quotes.");
    } else if (whole === '"') {
      fail("a string that does not end", "quotes in pairs", "A quotation mark is missing.");
      return root;
    }
    line += breaksIn(whole);
    if (issues.full()) return root;
  }
  if (key !== undefined) fail(`key ${quoted(key)} without value`, "a value", "Give it one.");
  if (open.length > 1) {
    const cure = "The file is cut short, or a ] is missing.";
    fail(`the end inside the list of line ${open.at(-1)?.line}`, "brackets in pairs", cure);
  }
  return root;
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** A word as a number where it is one, else as it stands. */
function plain(word: string): string | number {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(word) ? Number(word) : word;
}

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#\d{1,7}|#x[\da-fA-F]{1,6}|\w{2,6});/g, (whole, name: string) => {
    if (!name.startsWith("#"))
      return Object.hasOwn(entities, name) ? (entities[name] as string) : whole;
    const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
