import { type Network, type NetworkTie, tieAt } from "@entente/core";

/** The tie between two actors, whichever comes first. */
export function tieOf(network: Network | undefined, a: string, b: string): NetworkTie | undefined {
  if (!network) return undefined;
  const { first, second } = network.ties;
  const [i, j] = [a, b].map((id) => network.actors.findIndex((actor) => actor.id === id));
  const k = first.findIndex(
    (one, place) => (one === i && second[place] === j) || (one === j && second[place] === i),
  );
  return k < 0 ? undefined : tieAt(network, k);
}
