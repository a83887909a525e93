import { type IssueList, issueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import { type FileEdge, gatherTies } from "./gather-ties.ts";
import { largestFile } from "./largest-file.ts";
import { type Dl, type DlToken, readDl } from "./read-dl.ts";
import { readWeight } from "./read-weight.ts";
import { noSignedNetwork, type SignedNetwork } from "./signed-network.ts";

export interface ReadDlOptions {
  /** Number or label of the matrix to read of a file that holds several; default the first. */
  readonly matrix?: string;
}

/**
 * Reads a signed network from a UCINET DL file: Borgatti, Everett & Freeman, UCINET 6, guide to data
 * formats. Formats fullmatrix, upperhalf, lowerhalf, edgelist1 and nodelist1; labels listed or
 * embedded; of several matrices one.
 */
export function fromDl(text: string, { matrix }: ReadDlOptions = {}): Reading<SignedNetwork> {
  const issues = issueList();
  if (text.length > largestFile) {
    issues.error(
      "file",
      `${text.length} characters`,
      `at most ${largestFile}`,
      "Cut the file down.",
    );
    return issues.reading(() => noSignedNetwork);
  }
  const dl = readDl(text.replace(/^\uFEFF/, ""), issues);
  if (issues.failed()) return issues.reading(() => noSignedNetwork);
  const list = /^(edge|node)list1?$/.test(dl.format);
  const names = list ? labelsOfList(dl, issues) : labelsOfMatrix(dl, issues);
  const number = matrix === undefined ? 0 : chosen(matrix, dl, issues);
  if (issues.failed()) return issues.reading(() => noSignedNetwork);
  const edges = list ? readList(dl, names, issues) : readMatrix(dl, names, number, issues);
  if (issues.failed()) return issues.reading(() => noSignedNetwork);
  const ids = [...names];
  const ties = gatherTies(ids, edges, issues);
  const stages =
    dl.matrices > 1
      ? Array.from({ length: dl.matrices }, (_, k) => dl.matrixLabels[k] ?? String(k + 1))
      : [];
  const stage = stages[number];
  return issues.reading(() => ({ ids, ties, stages, ...(stage === undefined ? {} : { stage }) }));
}

function chosen(matrix: string, { matrices, matrixLabels }: Dl, issues: IssueList): number {
  const at = matrixLabels.findIndex((label) => label.toLowerCase() === matrix.toLowerCase());
  const number = at >= 0 ? at : Number(matrix) - 1;
  if (number >= 0 && number < matrices && Number.isInteger(number)) return number;
  issues.error(
    "matrix",
    quoted(matrix),
    `one of ${matrixLabels.join(", ") || `1 to ${matrices}`}`,
    "Choose one of them.",
  );
  return 0;
}

/** Labels that repeat or are too few would mix actors up: then they go by their numbers. */
function distinct(labels: readonly string[], n: number, issues: IssueList): string[] {
  if (labels.length === n && new Set(labels).size === n) return [...labels];
  if (labels.length > 0)
    issues.warn(
      "labels",
      `${new Set(labels).size} labels for ${n} actors`,
      "one of its own for each",
      "Actors go by their numbers.",
    );
  return Array.from({ length: n }, (_, k) => String(k + 1));
}

function labelsOfMatrix(dl: Dl, issues: IssueList): string[] {
  if (!dl.embedded || dl.format !== "fullmatrix") return distinct(dl.labels, dl.n, issues);
  return distinct(
    dl.data.splice(0, dl.n).map(({ text }) => text),
    dl.n,
    issues,
  );
}

function labelsOfList(dl: Dl, issues: IssueList): string[] {
  if (!dl.embedded) return distinct(dl.labels, dl.n, issues);
  const byLine = linesOf(dl.data);
  const ends = byLine.flatMap((tokens) =>
    dl.format.startsWith("edge") ? tokens.slice(0, 2) : tokens,
  );
  return [...new Set(ends.map(({ text }) => text))];
}

function linesOf(tokens: readonly DlToken[]): DlToken[][] {
  const lines: DlToken[][] = [];
  for (const token of tokens) {
    const last = lines.at(-1);
    if (last?.[0]?.line === token.line) last.push(token);
    else lines.push([token]);
  }
  return lines;
}

function weightOf(token: DlToken | undefined, issues: IssueList): number {
  const weight = readWeight(token?.text ?? "");
  if (Number.isNaN(weight))
    issues.error(
      `line ${token?.line ?? 0}`,
      quoted(token?.text ?? ""),
      "a finite number",
      "Mend the value.",
    );
  return weight;
}

function readList(
  { data, embedded, format }: Dl,
  names: readonly string[],
  issues: IssueList,
): FileEdge[] {
  const known = new Set(names);
  const nameOf = (token: DlToken): string => {
    const name = embedded || known.has(token.text) ? token.text : names[Number(token.text) - 1];
    if (name !== undefined) return name;
    issues.error(
      `line ${token.line}`,
      quoted(token.text),
      `a label, or a number from 1 to ${names.length}`,
      "Mend the actor.",
    );
    return "";
  };
  return linesOf(data).flatMap(([first, ...rest]): FileEdge[] => {
    if (!first) return [];
    const [line, a] = [first.line, nameOf(first)];
    if (format.startsWith("node")) return rest.map((to) => ({ line, a, b: nameOf(to), weight: 1 }));
    const [to, value] = rest;
    if (!to) {
      issues.error(`line ${line}`, "one actor", "two actors and perhaps a value", "Mend the line.");
      return [];
    }
    return [{ line, a, b: nameOf(to), weight: value === undefined ? 1 : weightOf(value, issues) }];
  });
}

function readMatrix(
  { data, format, embedded, diagonal, n, matrices }: Dl,
  names: readonly string[],
  number: number,
  issues: IssueList,
): FileEdge[] {
  const half = format !== "fullmatrix";
  const cells = half ? (n * (n - 1)) / 2 + (diagonal ? n : 0) : n * n - (diagonal ? 0 : n);
  const perMatrix = cells + (embedded && !half ? n : 0);
  const from = number * (perMatrix + (embedded && number > 0 ? n : 0));
  if (data.length < perMatrix * matrices) {
    issues.error(
      "data",
      `${data.length} values`,
      `${perMatrix * matrices} for ${n} actors`,
      "The file is cut short, or N is wrong.",
    );
    return [];
  }
  let at = from;
  const edges: FileEdge[] = [];
  for (let i = 0; i < n; i++) {
    if (embedded && !half) at++;
    for (let j = 0; j < n; j++) {
      if (i === j && !diagonal) continue;
      if (half && (format === "upperhalf" ? j < i : j > i)) continue;
      const token = data[at++];
      if (i === j) continue;
      edges.push({
        line: token?.line ?? 0,
        a: names[i] as string,
        b: names[j] as string,
        weight: weightOf(token, issues),
      });
    }
    if (issues.full()) break;
  }
  return edges;
}
