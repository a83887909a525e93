/** Where a sentence lies in the text, as offsets into the original string: `text.slice(start, end)`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const terminators = new Set(".!?…");
/** Closing marks that belong to the sentence they follow. */
const closers = "\"'”’»)]}›";
/** What may open the next sentence before its first letter. */
const opening = /^["'“‘„«‹([{]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** Words whose full stop ends no sentence. Lower case, without that stop. */
const abbreviations = new Set(
  "mr mrs ms dr prof st sr jr gen col lt maj capt sgt adm sen rep gov amb hon rev vs etc vol pp e.g i.e cf approx jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/**
 * Splits a text into paragraphs of sentences, by fixed rules and without the locale machinery, so
 * that a locator finds the same sentence on every engine.
 *
 * A paragraph is a line that is not blank (LF, CRLF or CR; a byte order mark is skipped). A sentence
 * ends at `.`, `!`, `?` or `…` and any closing quotes or brackets, if white space and then a capital,
 * a letter without case, or a digit follows. No sentence ends inside round brackets, after an
 * abbreviation on the list, or after an initial (`J.`, `U.S.`): two sentences taken for one is the
 * safer mistake.
 */
export function splitSentences(text: string): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const sentences = sentencesOfLine(line[0], line.index);
    if (sentences.length > 0) paragraphs.push(sentences);
  }
  return paragraphs;
}

function sentencesOfLine(line: string, offset: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number): void => {
    const piece = line.slice(start, end);
    const body = piece.trim();
    if (body !== "") {
      const from = offset + start + piece.indexOf(body);
      sentences.push({ start: from, end: from + body.length });
    }
    start = end;
  };
  const lastClosing = line.lastIndexOf(")");
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] as string;
    if (mark === "(" && at < lastClosing) depth++;
    else if (mark === ")") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    // A bracket that closes on a finished sentence finishes the one around it.
    const last = mark === ")" ? at - 1 : at;
    if (!terminators.has(line[last] ?? "")) continue;
    let end = at + 1;
    while (end < line.length && closers.includes(line[end] as string)) end++;
    const rest = line.slice(end, end + 200);
    const gap = rest.length - rest.trimStart().length;
    if (gap === 0 || !opening.test(rest.trimStart())) continue;
    if (line[last] === "." && keepsGoing(line.slice(Math.max(start, last - 30), last))) continue;
    add(end);
    at = end - 1;
  }
  add(line.length);
  return sentences;
}

/** Whether the full stop after this text belongs to an abbreviation or an initial. */
function keepsGoing(before: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? "";
  return abbreviations.has(word.toLowerCase()) || /^(?:\p{L}\.)*\p{Lu}$/u.test(word);
}
