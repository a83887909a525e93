import { mostActors } from "../../network/read-actors.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";

/** What the head of a DL file says, and the words after it. */
export interface Dl {
  /** Number of actors. */
  n: number;
  matrices: number;
  format: string;
  /** Labels stand among the values. */
  embedded: boolean;
  /** Whether a matrix says what actors are to themselves. */
  diagonal: boolean;
  readonly labels: string[];
  readonly matrixLabels: string[];
  readonly data: DlToken[];
}

/** A word or a quoted text, and where it stands. */
export interface DlToken {
  readonly text: string;
  readonly line: number;
}

/** Reads a UCINET DL file up to its values; what it asks for in vain is in the issues. */
export function readDl(text: string, issues: IssueList): Dl {
  const dl: Dl = {
    n: 0,
    matrices: 1,
    format: "fullmatrix",
    embedded: false,
    diagonal: true,
    labels: [],
    matrixLabels: [],
    data: [],
  };
  const tokens: DlToken[] = [];
  for (const [at, raw] of text.split(/\r\n?|\n/).entries()) {
    for (const [, string, word] of raw.matchAll(/"([^"]*)"|([^\s,"=]+|=)/g))
      tokens.push({ text: string ?? word ?? "", line: at + 1 });
  }
  if (tokens[0]?.text.toLowerCase() !== "dl") {
    issues.error("line 1", quoted(tokens[0]?.text ?? ""), "DL", "Begin the file with DL.");
    return dl;
  }
  let at = 1;
  const next = (): DlToken | undefined => tokens[at++];
  const valueAfter = (): DlToken => {
    if (tokens[at]?.text === "=") at++;
    return next() ?? { text: "", line: 0 };
  };
  while (at < tokens.length) {
    const { text: word, line } = next() as DlToken;
    const said = word.toLowerCase();
    if (said === "data:" || said === "data") break;
    if (said === "n" || said === "nr" || said === "nc") {
      const size = readCount(valueAfter(), mostActors, issues);
      if (dl.n > 0 && dl.n !== size) {
        const got = `${dl.n} and ${size} rows and columns`;
        const cure = "Give it a row and a column for each actor: two kinds of actors make no ties.";
        issues.error(`line ${line}`, got, "as many of both", cure);
      }
      dl.n = size;
    } else if (said === "nm") dl.matrices = readCount(valueAfter(), 1000, issues);
    else if (said === "format") dl.format = valueAfter().text.toLowerCase();
    else if (said === "diagonal") dl.diagonal = !/absent/i.test(valueAfter().text);
    else if (said === "labels" && tokens[at]?.text.toLowerCase().startsWith("embedded")) {
      dl.embedded = true;
      at++;
    } else if (
      said === "labels:" ||
      said === "row" ||
      said === "column" ||
      said === "matrix" ||
      said === "labels" ||
      said === "col"
    ) {
      if (/^labels:?$/i.test(tokens[at]?.text ?? "")) at++;
      if (/^embedded/i.test(tokens[at]?.text ?? "")) {
        dl.embedded = true;
        at++;
        continue;
      }
      const into = said === "matrix" ? dl.matrixLabels : dl.labels;
      const most = said === "matrix" ? dl.matrices : dl.n;
      const found: string[] = [];
      while (
        at < tokens.length &&
        found.length < most &&
        !/^(data|labels|row|column|col|matrix|format):?$/i.test(tokens[at]?.text ?? "")
      ) {
        found.push((next() as DlToken).text);
      }
      if (into.length === 0) into.push(...found);
    } else if (/^(n|nm|nr|nc|format)=/i.test(word))
      tokens.splice(at, 0, ...word.split("=").map((part) => ({ text: part, line })));
    else if (word !== "=" && said !== "embedded")
      issues.warn(
        `line ${line}`,
        quoted(word),
        "N, NM, format, labels or data",
        "It is passed over.",
      );
  }
  if (dl.n === 0)
    issues.error("file", "no number of actors", "N=…", "Say how many actors there are.");
  for (; at < tokens.length; at++) dl.data.push(tokens[at] as DlToken);
  if (
    !/^(fullmatrix|fm|upperhalf|uh|lowerhalf|lh|edgelist1?|el1|nodelist1?|nl1)$/.test(dl.format)
  ) {
    issues.error(
      "format",
      quoted(dl.format),
      "fullmatrix, upperhalf, lowerhalf, edgelist1 or nodelist1",
      "Save the file in one of these.",
    );
  }
  dl.format =
    { fm: "fullmatrix", uh: "upperhalf", lh: "lowerhalf", el1: "edgelist1", nl1: "nodelist1" }[
      dl.format
    ] ?? dl.format;
  return dl;
}

function readCount({ text, line }: DlToken, most: number, issues: IssueList): number {
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > most)
    issues.error(`line ${line}`, quoted(text), `a number from 1 to ${most}`, "Mend the number.");
  return count;
}
