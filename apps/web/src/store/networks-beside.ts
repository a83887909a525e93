import type { Network, NetworkTie } from "@entente/core";

/** The network with every tie at its baseline. */
export function baselineOf(network: Network): Network {
  return {
    ...network,
    ties: network.ties.map(({ a, b, weight, baseline = weight }) => ({ a, b, weight: baseline })),
  };
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
  return {
    leftOut,
    network: {
      ...network,
      actors: network.actors.filter((actor) => !outer.has(actor.id)),
      ties: network.ties.filter((tie) => !outer.has(tie.a) && !outer.has(tie.b)),
    },
  };
}

/**
 * The alignment of each of another network's ties in this one; nothing where the tie is not there. Networks of one world have
 * their ties in one order, so that names are only looked up where they stand elsewhere.
 */
export function alignmentsIn({
  ties,
}: Network): (tie: NetworkTie, place: number) => number | undefined {
  const nameOf = ({ a, b }: NetworkTie): string => `${a} ${b}`;
  let named: Map<string, number> | undefined;
  return (tie, place) => {
    const same = ties[place];
    if (same?.a === tie.a && same.b === tie.b) return same.weight;
    named ??= new Map(ties.map((each) => [nameOf(each), each.weight]));
    return named.get(nameOf(tie));
  };
}
