import { haveSameEnds, type Network } from "@entente/core";
import { pairIn } from "./pair-of.ts";

type Ends = Pick<Network, "actors" | "ties">;

interface Known {
  readonly network: Ends;
  readonly places: readonly number[];
}

/** What was found before. Networks of one world have their ties in one order, so it mostly still holds. */
const known = new WeakMap<ReadonlySet<string>, Known>();

/** Where the pairs of a backbone stand among a network's ties, in their order. */
export function backbonePlaces(network: Ends, backbone: ReadonlySet<string>): readonly number[] {
  const before = known.get(backbone);
  if (before && haveSameEnds(before.network, network)) return before.places;
  const { first, second } = network.ties;
  const ids = network.actors.map(({ id }) => id);
  const isIn = pairIn(backbone);
  const places: number[] = [];
  for (let k = 0; k < first.length; k++) {
    if (isIn(ids[first[k] as number] as string, ids[second[k] as number] as string)) places.push(k);
  }
  known.set(backbone, { network, places });
  return places;
}
