import type { IssueList } from "../vocabulary/issue-list.ts";
import { nearestName } from "../vocabulary/nearest-name.ts";
import { quoted } from "../vocabulary/quoted.ts";
import { weightForm } from "./edge-sign.ts";
import {
  type Edge,
  largestWeight,
  mergeEdges,
  type Outside,
  readEdge,
  refuseParallels,
} from "./merge-edges.ts";
import type { NetworkTie } from "./network.ts";
import type { NetworkTable, TableRow } from "./network-table.ts";
import { numberActors } from "./numbering.ts";
import { textCell } from "./read-cell.ts";
import { tieNumber } from "./tie-number.ts";

export interface TieOptions {
  /** `max` divides every number of every tie by the largest absolute weight in the file. */
  readonly scale?: "max";
  /** `mean` takes the mean of edges that say different things of one pair in one direction. */
  readonly parallel?: "mean";
}

/**
 * Reads the ties of a network table: every pair of `actors` once, along the upper triangle.
 *
 * A pair without an edge is a tie of weight 0. Edges in both directions give their mean, and so does
 * an edge that is repeated with the same weight; edges that differ in one direction are refused
 * unless `parallel` says otherwise. Self-loops are left out. All of this is said in the issues.
 */
export function readTies(
  table: NetworkTable,
  actors: readonly string[],
  { scale, parallel }: TieOptions,
  issues: IssueList,
): NetworkTie[] {
  const { indexOf, n, ties, first, second } = numberActors(actors);
  const form = weightForm(table);
  if (form === "none" && table.edges.length > 0) {
    const cure = "Every edge counts as an alignment of +1.";
    issues.warn("edges", "no weights", "a weight for each edge", cure);
  }
  const endOf = endReader(indexOf, issues);
  const pairs = new Map<number, Edge[]>();
  let loops = 0;
  for (const row of table.edges) {
    const [i, j] = [endOf(row, "source"), endOf(row, "target")];
    const edge = readEdge(row, (i ?? 0) < (j ?? 0), form, issues);
    if (i === undefined || j === undefined) continue;
    if (i === j) {
      loops++;
      continue;
    }
    const k = tieNumber(n, i, j);
    const known = pairs.get(k);
    if (known) known.push(edge);
    else pairs.set(k, [edge]);
  }
  const listed = [...pairs.values()];
  sayWhatIsOdd(table.directed, listed, loops, ties, issues);
  if (parallel !== "mean") refuseParallels(listed, issues);

  const divisor = scale === "max" ? largestWeight(listed) : 1;
  const outside: Outside = new Map();
  const read: NetworkTie[] = [];
  for (let k = 0; k < ties; k++) {
    const a = actors[first[k] as number] as string;
    const b = actors[second[k] as number] as string;
    const edges = pairs.get(k);
    read.push(edges ? { a, b, ...mergeEdges(edges, divisor, outside) } : { a, b, weight: 0 });
  }
  for (const [column, { where, numbers, largest }] of outside) {
    const got = `${count(numbers, "number", "numbers")} outside, the largest ${largest}`;
    const cure = 'Alignments lie in −1 to 1: rescale the file, or read with { scale: "max" }.';
    issues.error(`${where}, ${column}`, got, "numbers from −1 to 1", cure);
  }
  return read;
}

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
    const got = id === "" ? "no node" : `unknown node ${quoted(id)}`;
    const cure = meant === undefined ? "Add the node." : `Did you mean ${quoted(meant)}?`;
    issues.error(`${row.where}, ${end}`, got, "the id of a node", cure);
    return undefined;
  };
}

function sayWhatIsOdd(
  directed: boolean,
  pairs: readonly (readonly Edge[])[],
  loops: number,
  ties: number,
  issues: IssueList,
): void {
  if (loops > 0) {
    const got = count(loops, "edge from an actor to itself", "edges from an actor to itself");
    issues.warn("edges", got, "ties between two actors", "They are left out.");
  }
  const both = pairs.filter(
    (edges) => edges.some((edge) => edge.forward) && edges.some((edge) => !edge.forward),
  );
  const inBoth = count(both.length, "pair", "pairs");
  if (directed) {
    const got = `directed edges, ${inBoth} in both directions, ${pairs.length - both.length} in one`;
    const cure = "A tie takes the mean of its two directions, or the one there is.";
    issues.warn("edges", got, "undirected ties", cure);
  } else if (both.length > 0) {
    const where = both[0]?.[0]?.where ?? "edges";
    issues.warn(
      where,
      `${inBoth} listed from both ends`,
      "each pair once",
      "A tie takes the mean.",
    );
  }
  const missing = ties - pairs.length;
  if (missing > 0) {
    const got = `${count(missing, "pair", "pairs")} without an edge`;
    issues.warn("edges", got, "every pair once", "They are read as neutral ties, weight 0.");
  }
}
