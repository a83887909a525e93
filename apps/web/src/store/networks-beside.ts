import type { Network } from "@entente/core";

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
