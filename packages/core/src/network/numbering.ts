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
  const ties = (n * (n - 1)) / 2;
  const first = new Int32Array(ties);
  const second = new Int32Array(ties);
  let k = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      first[k] = i;
      second[k] = j;
      k++;
    }
  }
  return { actors, n, ties, first, second, indexOf: new Map(actors.map((id, i) => [id, i])) };
}
