import type { NetworkTie } from "@entente/core";
import { pairIn } from "./pair-of.ts";

interface Known {
  /** How many ties the network had, and where those of the backbone stood among them. */
  readonly count: number;
  readonly places: readonly number[];
  readonly ends: readonly Pick<NetworkTie, "a" | "b">[];
}

/** What was found before. Networks of one world have their ties in one order, so it mostly still holds. */
const known = new WeakMap<ReadonlySet<string>, Known>();

/** Where the pairs of a backbone stand among a network's ties, in their order. */
export function backbonePlaces(
  ties: readonly NetworkTie[],
  backbone: ReadonlySet<string>,
): readonly number[] {
  const before = known.get(backbone);
  if (before && holds(before, ties)) return before.places;
  const isIn = pairIn(backbone);
  const places: number[] = [];
  for (let k = 0; k < ties.length; k++) {
    const { a, b } = ties[k] as NetworkTie;
    if (isIn(a, b)) places.push(k);
  }
  const ends = places.map((place) => {
    const { a, b } = ties[place] as NetworkTie;
    return { a, b };
  });
  // A pair that is not here might be in another network, in the place of a tie that was not asked about.
  if (places.length === backbone.size) known.set(backbone, { count: ties.length, places, ends });
  return places;
}

function holds({ count, places, ends }: Known, ties: readonly NetworkTie[]): boolean {
  if (ties.length !== count) return false;
  for (let k = 0; k < places.length; k++) {
    const tie = ties[places[k] as number];
    const end = ends[k];
    if (tie?.a !== end?.a || tie?.b !== end?.b) return false;
  }
  return true;
}
