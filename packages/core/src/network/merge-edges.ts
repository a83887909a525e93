import type { IssueList } from "../vocabulary/issue-list.ts";
import { signFactor, type WeightForm } from "./edge-sign.ts";
import type { NetworkTie } from "./network.ts";
import type { TableRow } from "./network-table.ts";
import { listCell, numberCell, textCell } from "./read-cell.ts";

/** One edge of a file: what it says of a tie, by column. */
export interface Edge {
  readonly where: string;
  /** Source before target in the order of the actors. */
  readonly forward: boolean;
  readonly numbers: ReadonlyMap<string, number>;
  readonly evidence: readonly string[] | undefined;
}

/** Columns with numbers beyond ±1: where the first stands, how many there are and the largest. */
export type Outside = Map<string, { readonly where: string; numbers: number; largest: number }>;

const ranged = ["weight", "baseline", "low", "high"] as const;

/**
 * Reads an edge; its weight is `signed` if there is one, else `weight`, with the sign of `sign` where
 * the file's weights are sizes, or that alone; and 1 where no edge of the file has any.
 */
export function readEdge(
  row: TableRow,
  forward: boolean,
  form: WeightForm,
  issues: IssueList,
): Edge {
  const numbers = new Map<string, number>();
  const own = form === "sign" ? "sign" : "weight";
  const column = textCell(row, "signed") === undefined ? own : "signed";
  const said = numberCell(row, column, issues) ?? (form === "none" ? 1 : undefined);
  const factor = form === "size and sign" ? signFactor(textCell(row, "sign")) : 1;
  const weight = said === undefined ? undefined : said * factor;
  if (weight === undefined) {
    const cure = "Give the edge a weight, or take it out.";
    issues.error(`${row.where}, ${column}`, "no weight", "a number", cure);
  }
  numbers.set("weight", weight ?? Number.NaN);
  for (const name of row.cells.keys()) {
    if (!/^(baseline|low|high|change:.*)$/s.test(name)) continue;
    const value = numberCell(row, name, issues);
    if (value !== undefined) numbers.set(name, value);
  }
  return { where: row.where, forward, numbers, evidence: listCell(row, "evidence") };
}

/** Finds edges of one pair and direction that differ in weight; nobody can tell which one is meant. */
export function refuseParallels(pairs: readonly (readonly Edge[])[], issues: IssueList): void {
  for (const edges of pairs) {
    for (const forward of [true, false]) {
      const [one, ...more] = edges.filter((edge) => edge.forward === forward);
      const other = more.find((edge) => edge.numbers.get("weight") !== one?.numbers.get("weight"));
      if (!one || !other) continue;
      const got = `another weight for the pair of ${one.where}`;
      const cure = 'Keep one of them, or read with { parallel: "mean" }.';
      issues.error(other.where, got, "one edge for each pair and direction", cure);
    }
  }
}

/** The largest absolute weight, or 1 if all are 0. */
export function largestWeight(pairs: readonly (readonly Edge[])[]): number {
  let largest = 0;
  for (const edge of pairs.flat()) {
    largest = Math.max(largest, Math.abs(edge.numbers.get("weight") as number));
  }
  return largest > 0 ? largest : 1;
}

/**
 * Makes one tie of the edges of a pair: the mean of each number that all of them give, divided by
 * `divisor`, and all their evidence. Numbers beyond ±1 are noted in `outside`.
 */
export function mergeEdges(
  edges: readonly Edge[],
  divisor: number,
  outside: Outside,
): Omit<NetworkTie, "a" | "b"> {
  const mean = (column: string): number | undefined => {
    const values = edges
      .map((edge) => edge.numbers.get(column))
      .filter((value) => value !== undefined);
    if (values.length < edges.length) return undefined;
    const [one = 0] = values;
    if (values.every((value) => value === one)) return one / divisor;
    return values.reduce((sum, value) => sum + value / divisor, 0) / values.length;
  };
  const [weight = 0, baseline, low, high] = ranged.map(mean);
  for (const [c, value] of [weight, baseline, low, high].entries()) {
    if (value === undefined || !(Math.abs(value) > 1)) continue;
    const column = ranged[c] as string;
    const known = outside.get(column) ?? { where: edges[0]?.where ?? "", numbers: 0, largest: 0 };
    known.numbers++;
    if (Math.abs(value) > Math.abs(known.largest)) known.largest = value;
    outside.set(column, known);
  }
  const changes = [...new Set(edges.flatMap((edge) => [...edge.numbers.keys()]))]
    .filter((column) => column.startsWith("change:"))
    .map((column) => [column.slice("change:".length), mean(column)] as const)
    .filter((change): change is [string, number] => change[1] !== undefined);
  const lists = edges.map((edge) => edge.evidence).filter((list) => list !== undefined);
  const evidence = lists.length > 1 ? [...new Set(lists.flat())] : lists[0];
  return {
    weight,
    ...(baseline === undefined ? {} : { baseline }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(changes.length > 0 ? { changes: Object.fromEntries(changes) } : {}),
    ...(evidence ? { evidence } : {}),
  };
}
