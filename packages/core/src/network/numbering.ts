import { upperTriangle } from "./upper-triangle.ts";

/** How the actors and ties of one run are numbered: actors in document order, ties along the upper triangle. */
export interface Numbering {
  readonly actors: readonly string[];
  readonly n: number;
  /** Number of ties, n(n − 1)/2. */
  readonly ties: number;
  /** Tie k joins actor `first[k]` and actor `second[k]`, with first < second. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Numbers the actors in the order given and the ties along the upper triangle, row by row. */
export function numberActors(actors: readonly string[]): Numbering {
  const n = actors.length;
  const { first, second } = upperTriangle(n);
  return {
    actors,
    n,
    ties: first.length,
    first,
    second,
    indexOf: new Map(actors.map((id, i) => [id, i])),
  };
}
