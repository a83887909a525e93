import { type IssueList, issueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import { chosenStage } from "./chosen-stage.ts";
import { hasComma } from "./decimal-comma.ts";
import { type FileEdge, gatherTies } from "./gather-ties.ts";
import { readRecords, type TextRecord } from "./read-records.ts";
import { readWeight } from "./read-weight.ts";
import { noSignedNetwork, type ReadSignedOptions, type SignedNetwork } from "./signed-network.ts";
import { edgesOfSquare, isBareSquare, isSquareTable } from "./square-table.ts";

/** What people call the columns, in any case; the first that matches is taken. */
const names = {
  a: /^(a|i|u|source|src|from|sender|ego|(node|actor|country|state|ccode|iso3?|id)[ _.-]?(1|a|i))$/i,
  b: /^(b|j|v|target|tgt|dst|to|receiver|alter|(node|actor|country|state|ccode|iso3?|id)[ _.-]?(2|b|j))$/i,
  sign: /^(sign|polarity)$/i,
  weight: /^(signed|weight|w|value|rating|alignment|propensity)$/i,
  stage: /^(stage|window|period|year|wave|relation|layer|snapshot)$/i,
} as const;

type Part = keyof typeof names;
type Columns = Partial<Record<Part, number>>;

/**
 * Reads a signed network from a table of ties: columns a, b and sign or weight, and perhaps a stage; or from a square
 * table with a row and a column for each actor, whose two halves give their mean.
 *
 * Signs are numbers (above 0 friendly, below hostile, 0 neutral), + and −, or words; with both columns
 * the weight is the size and the sign its sign. A table without header has the columns a, b, weight,
 * or stage, a, b, weight. Actors are those that the stage's rows name, in order of first mention. What
 * the columns may be called, and which delimiters are known: docs/analysis-json.md.
 */
export function fromSignedEdges(
  text: string,
  { stage: wanted }: ReadSignedOptions = {},
): Reading<SignedNetwork> {
  const issues = issueList();
  const records = readRecords(text, issues);
  const [first, ...others] = records;
  if (first === undefined) {
    const cure = "Give a header row a,b,sign and a row for each tie.";
    issues.error("table", "no rows", "a table of ties", cure);
    return issues.reading(() => noSignedNetwork);
  }
  if (isSquareTable(records)) {
    const { ids, edges } = edgesOfSquare(records, issues);
    if (wanted !== undefined) chosenStage([], wanted, issues);
    if (issues.failed()) return issues.reading(() => noSignedNetwork);
    const ties = gatherTies(ids, edges, issues);
    return issues.reading(() => ({ ids, ties, stages: [] }));
  }
  if (isBareSquare(records.map(({ cells }) => cells))) {
    const cure = "Write the actors’ names above the columns and before the rows.";
    issues.error(`line ${first.line}`, "a square of numbers", "a table with names", cure);
    return issues.reading(() => noSignedNetwork);
  }
  const named = columnsOf(first.cells);
  const unnamed = named.sign === undefined && named.weight === undefined;
  // A first record such as A,B,1 is a tie, though its cells would do as names of columns.
  const headless = unnamed ? headlessColumns(first) : null;
  const columns = headless ?? named;
  const missing = (["a", "b"] as const).filter((part) => columns[part] === undefined);
  if (missing.length > 0 || (unnamed && !headless)) {
    const got = `columns ${first.cells.slice(0, 30).map(quoted).join(", ")}`;
    const cure = "Name the columns a, b and sign or weight in a header row.";
    issues.error(`line ${first.line}`, got, "columns a, b and sign or weight", cure);
  }
  if (issues.failed()) return issues.reading(() => noSignedNetwork);

  const rows = headless ? [first, ...others] : others;
  const width = first.cells.length;
  const stageOf = ({ cells }: TextRecord) => cells[columns.stage ?? -1] ?? "";
  const stages = columns.stage === undefined ? [] : [...new Set(rows.map(stageOf))];
  const stage = chosenStage(stages, wanted, issues);
  if (issues.failed()) return issues.reading(() => noSignedNetwork);
  const edges = rows
    .filter((row) => stage === undefined || stageOf(row) === stage)
    .map((row) => readEdge(row, columns, width, issues));
  if (issues.failed()) return issues.reading(() => noSignedNetwork);
  if (edges.some(({ weight }) => weight === 0) && !edges.some(({ weight }) => weight < 0)) {
    const cure = "0 is read as neutral. If it means hostile here, write −1.";
    issues.warn("weights", "zeros and no hostile tie", "signs on both sides of 0", cure);
  }
  const ids = [...new Set(edges.flatMap(({ a, b }) => [a, b]))];
  const ties = gatherTies(ids, edges, issues);
  return issues.reading(() => ({ ids, ties, stages, ...(stage === undefined ? {} : { stage }) }));
}

function columnsOf(header: readonly string[]): Columns {
  const entries = Object.entries(names).map(
    ([part, name]) => [part, header.findIndex((cell) => name.test(cell))] as const,
  );
  return Object.fromEntries(entries.filter(([, at]) => at >= 0));
}

/** Columns of a table whose first record is a tie already; null if it cannot be one. */
function headlessColumns({ cells }: TextRecord): Columns | null {
  const weighs = (at: number) => !Number.isNaN(readWeight(cells[at] ?? ""));
  if (weighs(2)) return { a: 0, b: 1, weight: 2 };
  return weighs(3) ? { stage: 0, a: 1, b: 2, weight: 3 } : null;
}

function readEdge(
  { line, cells }: TextRecord,
  columns: Columns,
  width: number,
  issues: IssueList,
): FileEdge {
  const cell = (part: Part) => cells[columns[part] ?? -1] ?? "";
  const where = `line ${line}`;
  if (cells.length !== width) {
    const cure = "Mend the row: a delimiter is missing or too many.";
    issues.error(where, `${cells.length} cells`, `${width}, as in the first row`, cure);
  } else {
    for (const part of ["a", "b"] as const) {
      if (cell(part) === "")
        issues.error(`${where}, ${part}`, "no actor", "an id", "Name the actor.");
    }
  }
  const number = (part: "sign" | "weight"): number | undefined => {
    if (columns[part] === undefined || cells.length !== width) return undefined;
    const value = readWeight(cell(part));
    if (Number.isNaN(value)) {
      const got = cell(part) === "" ? "nothing" : quoted(cell(part));
      const cure = hasComma(cell(part))
        ? "Write the decimals after a point, not a comma."
        : "Write a number, + or −; 0 is neutral. Or take the row out.";
      issues.error(`${where}, ${part}`, got, "a finite number or a sign", cure);
    }
    return value;
  };
  const [sign, weight] = [number("sign"), number("weight")];
  if (sign === undefined || weight === undefined || sign * weight > 0) {
    return { line, a: cell("a"), b: cell("b"), weight: weight ?? sign ?? 0 };
  }
  // A size without sign of its own takes the sign's; a negative size with a positive sign has two.
  if (weight < 0 && sign >= 0) {
    const cure = "Make them agree, or leave one column out.";
    issues.error(where, `sign ${sign} and weight ${weight}`, "one sign", cure);
  }
  return { line, a: cell("a"), b: cell("b"), weight: Math.sign(sign) * weight };
}
