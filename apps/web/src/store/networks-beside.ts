import { listTies, type Network, placesIn, startsOf, tieColumns } from "@entente/core";

/** The network with every tie at its baseline. */
export function baselineOf(network: Network): Network {
  const { first, second } = network.ties;
  return { ...network, ties: { first, second, weight: startsOf(network.ties) } };
}

/**
 * A network set against another one: each tie's baseline becomes its alignment there. Its accounts tell of the change since
 * the start and are left out.
 */
export function besideOther(network: Network, other: Network): Network {
  const { first, second, weight } = network.ties;
  const placeOf = placesIn(other, network);
  const baseline = weight.map((own, k) => other.ties.weight[placeOf(k)] ?? own);
  return { ...network, ties: { first, second, weight, baseline } };
}

/**
 * The network without actors that contain other shown actors, and who they are; nothing where nobody
 * is inside another. Counted beside its members, an organisation agrees with itself.
 */
export function withoutOuter(
  network: Network,
): { readonly network: Network; readonly leftOut: readonly string[] } | undefined {
  const outer = new Set(network.actors.flatMap((actor) => actor.within ?? []));
  const leftOut = network.actors.map((actor) => actor.id).filter((id) => outer.has(id));
  if (leftOut.length === 0) return undefined;
  const actors = network.actors.filter((actor) => !outer.has(actor.id));
  const ties = listTies(network).filter((tie) => !outer.has(tie.a) && !outer.has(tie.b));
  return { leftOut, network: { ...network, actors, ties: tieColumns(actors, ties) } };
}
