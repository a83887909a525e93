import type { Network, NetworkTie } from "@entente/core";

/** The tie between two actors, whichever comes first. */
export function tieOf(
  network: Pick<Network, "ties"> | undefined,
  a: string,
  b: string,
): NetworkTie | undefined {
  return network?.ties.find((tie) => (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a));
}
