import type { IssueList } from "../vocabulary/issue-list.ts";
import { nearestName } from "../vocabulary/nearest-name.ts";
import { quoted } from "../vocabulary/quoted.ts";
import type { NetworkTie } from "./network.ts";
import type { NetworkTable, TableRow } from "./network-table.ts";
import { numberActors } from "./numbering.ts";
import { listCell, numberCell, textCell } from "./read-cell.ts";
import { tieNumber } from "./tie-number.ts";

export interface TieOptions {
  /** `max` divides every number of every tie by the largest absolute weight in the file. */
  readonly scale?: "max";
  /** `mean` takes the mean of edges that say different things of one pair in one direction. */
  readonly parallel?: "mean";
}

/** One edge of the file; what it says of a tie, by column. */
interface Edge {
  readonly where: string;
  /** Source before target in the order of the actors. */
  readonly forward: boolean;
  readonly numbers: ReadonlyMap<string, number>;
  readonly evidence: readonly string[] | undefined;
}

/**
 * Reads the ties of a network table: every pair of `actors` once, along the upper triangle.
 *
 * A pair without an edge is a tie of weight 0. Edges in both directions give their mean, and so does
 * an edge that is repeated word for word; edges that differ in one direction are refused unless
 * `parallel` says otherwise. Self-loops are left out. All of this is said in the issues.
 */
export function readTies(
  table: Pick<NetworkTable, "edges" | "directed">,
  actors: readonly string[],
  { scale, parallel }: TieOptions,
  issues: IssueList,
): NetworkTie[] {
  const { indexOf, n, ties, first, second } = numberActors(actors);
  const weighted = table.edges.some((row) => weightOf(row) !== undefined);
  if (!weighted && table.edges.length > 0) {
    issues.warn(
      "edges",
      "no weights",
      "a weight for each edge",
      "Every edge counts as an alignment of +1.",
    );
  }
  const endOf = endReader(indexOf, issues);
  const pairs = new Map<number, Edge[]>();
  let loops = 0;
  for (const row of table.edges) {
    const [i, j] = [endOf(row, "source"), endOf(row, "target")];
    const numbers = numbersOf(row, weighted, issues);
    if (i === undefined || j === undefined) continue;
    if (i === j) {
      loops++;
      continue;
    }
    const k = tieNumber(n, i, j);
    const edge = { where: row.where, forward: i < j, numbers, evidence: listCell(row, "evidence") };
    const known = pairs.get(k);
    if (known) known.push(edge);
    else pairs.set(k, [edge]);
  }
  if (loops > 0) {
    issues.warn(
      "edges",
      count(loops, "edge from an actor to itself", "edges from an actor to itself"),
      "ties between two actors",
      "They are left out.",
    );
  }
  sayWhatPairsLack(table.directed, [...pairs.values()], ties, issues);
  if (parallel !== "mean") refuseParallels([...pairs.values()], issues);

  const divisor = scale === "max" ? largestWeight([...pairs.values()]) : 1;
  const read: NetworkTie[] = [];
  for (let k = 0; k < ties; k++) {
    const ends = {
      a: actors[first[k] as number] as string,
      b: actors[second[k] as number] as string,
    };
    const edges = pairs.get(k);
    read.push(edges ? { ...ends, ...merge(edges, divisor, issues) } : { ...ends, weight: 0 });
  }
  return read;
}

const weightOf = (row: TableRow): string | undefined =>
  textCell(row, "signed") ?? textCell(row, "weight");
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Suggestions are sought for the first few unknown ids only: a broken file may have a million. */
function endReader(
  indexOf: ReadonlyMap<string, number>,
  issues: IssueList,
): (row: TableRow, end: "source" | "target") => number | undefined {
  const known = [...indexOf.keys()];
  const near = new Map<string, string | undefined>();
  return (row, end) => {
    const id = textCell(row, end) ?? "";
    const index = indexOf.get(id);
    if (index !== undefined) return index;
    if (!near.has(id) && near.size < 50) near.set(id, nearestName(id, known));
    const meant = near.get(id);
    const cure = `Add the node${meant === undefined ? "." : `, or did you mean ${quoted(meant)}?`}`;
    issues.error(
      `${row.where}, ${end}`,
      id === "" ? "no node" : `unknown node ${quoted(id)}`,
      "the id of a node",
      cure,
    );
    return undefined;
  };
}

/** The numbers of an edge; `weight` is the signed one, and 1 where no edge of the file has any. */
function numbersOf(
  row: TableRow,
  weighted: boolean,
  issues: IssueList,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const column = textCell(row, "signed") === undefined ? "weight" : "signed";
  const weight = numberCell(row, column, issues) ?? (weighted ? undefined : 1);
  if (weight === undefined) {
    issues.error(
      `${row.where}, ${column}`,
      "no weight",
      "a number",
      "Give the edge a weight, or take it out.",
    );
  }
  numbers.set("weight", weight ?? Number.NaN);
  for (const name of row.cells.keys()) {
    if (name !== "baseline" && name !== "low" && name !== "high" && !name.startsWith("change:"))
      continue;
    const value = numberCell(row, name, issues);
    if (value !== undefined) numbers.set(name, value);
  }
  return numbers;
}

function sayWhatPairsLack(
  directed: boolean,
  pairs: readonly (readonly Edge[])[],
  ties: number,
  issues: IssueList,
): void {
  const both = pairs.filter(
    (edges) => edges.some((edge) => edge.forward) && edges.some((edge) => !edge.forward),
  );
  if (directed) {
    const got = `directed edges, ${count(both.length, "pair", "pairs")} in both directions, ${pairs.length - both.length} in one`;
    issues.warn(
      "edges",
      got,
      "undirected ties",
      "A tie takes the mean of its two directions, or the one there is.",
    );
  } else if (both.length > 0) {
    const where = both[0]?.[0]?.where ?? "edges";
    issues.warn(
      where,
      `${count(both.length, "pair", "pairs")} listed from both ends`,
      "each pair once",
      "A tie takes the mean.",
    );
  }
  const missing = ties - pairs.length;
  if (missing > 0) {
    issues.warn(
      "edges",
      `${count(missing, "pair", "pairs")} without an edge`,
      "every pair once",
      "They are read as neutral ties, weight 0.",
    );
  }
}

function refuseParallels(pairs: readonly (readonly Edge[])[], issues: IssueList): void {
  for (const edges of pairs) {
    for (const forward of [true, false]) {
      const [one, ...more] = edges.filter((edge) => edge.forward === forward);
      const other = more.find((edge) => edge.numbers.get("weight") !== one?.numbers.get("weight"));
      if (!one || !other) continue;
      const cure = 'Keep one of them, or read with { parallel: "mean" }.';
      issues.error(
        other.where,
        `another weight for the pair of ${one.where}`,
        "one edge for each pair and direction",
        cure,
      );
    }
  }
}

function largestWeight(pairs: readonly (readonly Edge[])[]): number {
  let largest = 0;
  for (const edge of pairs.flat())
    largest = Math.max(largest, Math.abs(edge.numbers.get("weight") as number));
  return largest > 0 ? largest : 1;
}

function merge(
  edges: readonly Edge[],
  divisor: number,
  issues: IssueList,
): Omit<NetworkTie, "a" | "b"> {
  const mean = (name: string): number | undefined => {
    const values = edges
      .map((edge) => edge.numbers.get(name))
      .filter((value) => value !== undefined);
    if (values.length < edges.length) return undefined;
    const [one = 0] = values;
    if (values.every((value) => value === one)) return one / divisor;
    return values.reduce((sum, value) => sum + value / divisor, 0) / values.length;
  };
  const where = edges[0]?.where ?? "";
  const inside = (name: string): number | undefined => {
    const value = mean(name);
    if (value !== undefined && Math.abs(value) > 1) {
      const cure = 'Alignments lie in −1 to 1: rescale the file, or read with { scale: "max" }.';
      issues.error(`${where}, ${name}`, String(value), "a number from −1 to 1", cure);
    }
    return value;
  };
  const [baseline, low, high] = [inside("baseline"), inside("low"), inside("high")];
  const changes = [...new Set(edges.flatMap((edge) => [...edge.numbers.keys()]))]
    .filter((name) => name.startsWith("change:"))
    .map((name) => [name.slice("change:".length), mean(name)] as const)
    .filter((change): change is [string, number] => change[1] !== undefined);
  const evidence = edges.some((edge) => edge.evidence)
    ? [...new Set(edges.flatMap((edge) => edge.evidence ?? []))]
    : undefined;
  return {
    weight: inside("weight") ?? 0,
    ...(baseline === undefined ? {} : { baseline }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(changes.length > 0 ? { changes: Object.fromEntries(changes) } : {}),
    ...(evidence ? { evidence } : {}),
  };
}
