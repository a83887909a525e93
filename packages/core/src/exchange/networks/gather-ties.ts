import { mostActors } from "../../network/read-actors.ts";
import { mostEdges } from "../../network/read-network-table.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import type { SignedTie } from "./signed-network.ts";

/** An edge as a file has it, with the line it stands on. */
export interface FileEdge extends SignedTie {
  readonly line: number;
}

/** Larger weights overflow where three of them are multiplied and added up. */
const heaviest = 1e9;

/**
 * Makes ties of edges: each pair once, whichever end comes first.
 *
 * A repeated edge with the same weight counts once; two directions that differ give their mean;
 * two weights for one direction are refused; a loop is left out. All of it is said in the issues.
 */
export function gatherTies(
  ids: readonly string[],
  edges: readonly FileEdge[],
  issues: IssueList,
): SignedTie[] {
  if (ids.length === 0 || ids.length > mostActors) {
    const cure = ids.length === 0 ? "Give at least one tie." : "Cut the network down.";
    issues.error("actors", `${ids.length} actors`, `1 to ${mostActors}`, cure);
    return [];
  }
  if (edges.length > mostEdges) {
    const cure = "Cut the network down to the ties that matter.";
    issues.error("edges", `${edges.length} edges`, `at most ${mostEdges}`, cure);
    return [];
  }
  const number = new Map(ids.map((id, i) => [id, i]));
  const directions = new Map<number, FileEdge>();
  let [loops, repeated] = [0, 0];
  for (const edge of edges) {
    if (Math.abs(edge.weight) > heaviest) {
      const got = String(edge.weight);
      issues.error(`line ${edge.line}`, got, "a weight from −1e9 to 1e9", "Rescale the weights.");
    }
    const [i, j] = [number.get(edge.a) as number, number.get(edge.b) as number];
    if (i === j) {
      loops++;
      continue;
    }
    const key = i * ids.length + j;
    const known = directions.get(key);
    if (known === undefined) directions.set(key, edge);
    else if (known.weight === edge.weight) repeated++;
    else {
      const got = `another weight for the pair of line ${known.line}`;
      const cure =
        "Keep one of them; where the file holds several networks, name the column that tells them apart “stage”.";
      issues.error(`line ${edge.line}`, got, "one weight for each pair", cure);
    }
  }
  const ties: SignedTie[] = [];
  let differing = 0;
  for (const [key, edge] of directions) {
    const [i, j] = [Math.floor(key / ids.length), key % ids.length];
    const back = directions.get(j * ids.length + i);
    if (back === undefined || back.weight === edge.weight) {
      if (back === undefined || i < j) ties.push({ a: edge.a, b: edge.b, weight: edge.weight });
    } else if (i < j) {
      differing++;
      ties.push({ a: edge.a, b: edge.b, weight: edge.weight / 2 + back.weight / 2 });
    }
  }
  const warn = (count: number, what: string, expected: string, cure: string) => {
    if (count > 0) issues.warn("edges", `${count} ${what}`, expected, cure);
  };
  warn(loops, "from an actor to itself", "ties between two actors", "They are left out.");
  warn(repeated, "given again with the same weight", "each tie once", "They count once.");
  warn(differing, "pairs whose two directions differ", "one weight", "A tie takes the mean.");
  return ties;
}
