import { tieNumber } from "../network/tie-number.ts";

/** A tie with its two actors, i < j. */
export interface NamedTie {
  readonly tie: number;
  readonly i: number;
  readonly j: number;
}

/** The ties of some pairs of actors, each once, in order of their numbers; an actor has no tie to itself. */
export function tiesAmong(
  n: number,
  pairs: Iterable<readonly [number, number]>,
): readonly NamedTie[] {
  const ties = new Map<number, NamedTie>();
  for (const [a, b] of pairs) {
    if (a === b) continue;
    const tie = tieNumber(n, a, b);
    ties.set(tie, { tie, i: Math.min(a, b), j: Math.max(a, b) });
  }
  return [...ties.values()].sort((one, other) => one.tie - other.tie);
}
