import { mostInDigest } from "./members-digest.ts";

/** Futures of so many actors in a whole piece of work: some tens of milliseconds of it. */
export function pieceOf(actors: number): number {
  return Math.max(1, Math.min(mostInDigest, Math.round(2_600_000 / (actors * actors * actors))));
}

/**
 * Where the futures from `first` up to but not including `runs` are cut into pieces of work: the first of each, and
 * `runs` at the end.
 *
 * Long pieces cost little to hand over; toward the end they grow shorter, so that workers finish at about the same time. The cuts depend
 * on these three numbers alone, and no result on them.
 */
export function memberPieces(first: number, runs: number, actors: number): number[] {
  const most = pieceOf(actors);
  const least = Math.ceil(most / 8);
  const cuts = [first];
  for (let at = first; at < runs; ) {
    const left = runs - at;
    at += Math.min(left, most, Math.max(least, Math.ceil(left / 4)));
    cuts.push(at);
  }
  return cuts;
}
