import { codePrefix } from "./to-answer-code.ts";

/** A line of pasted text that may hold a code, and the ways to read it, the likeliest first. */
export interface FoundCode {
  readonly text: string;
  /** Empty when the line holds no code. */
  readonly readings: readonly string[];
}

const name = codePrefix.slice(0, -1);
/** Where a code begins within a line; a mistyped version is a code as well, so that it can be told. */
const start = `${name}[0-9A-Z](?:[\\s-]|[0-9A-Z]{12})`;
const begins = new RegExp(`(?=\\b${start})`, "i");
const starts = new RegExp(`^${start}`, "i");
const groups = /^[0-9A-Z]+(?:-[0-9A-Z]{1,4})*/i;
const onlyGroups = /^[\s>]*[0-9A-Z]{1,4}(?:-[0-9A-Z]{1,4})*-?\s*$/i;

/**
 * Finds codes in text that was pasted: one a line or several, with names, bullets or quotes around
 * them. A code that a mail program broke over lines is put together again. Lines without a code are
 * given as well, so that nobody's answer is lost without a word; empty lines are not.
 */
export function findCodes(text: string): readonly FoundCode[] {
  const found: FoundCode[] = [];
  /** The code of the line above and what seems to go on with it. */
  let growing = "";
  for (const line of text.split(/\r?\n/)) {
    const codes = line.split(begins).filter((part) => starts.test(part));
    if (codes.length > 0) {
      for (const code of codes) {
        const tight = groups.exec(code)?.[0] ?? "";
        const loose = (/^[0-9A-Z\s-]+/i.exec(code)?.[0] ?? "").trim();
        growing = tight;
        found.push({ text: code.trim(), readings: loose === tight ? [tight] : [tight, loose] });
      }
      continue;
    }
    const last = found.at(-1);
    if (growing !== "" && last && onlyGroups.test(line)) {
      growing += `-${line.replace(/[\s>]/g, "")}`;
      found[found.length - 1] = { ...last, readings: [...last.readings, growing] };
    } else if (line.trim() !== "") {
      growing = "";
      found.push({ text: line.trim(), readings: [] });
    }
  }
  return found;
}
