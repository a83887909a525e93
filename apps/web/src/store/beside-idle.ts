import type { Network } from "@entente/core";

/**
 * A network set against another one of the same actors and date: each tie's baseline becomes its
 * alignment there. Its accounts tell of the change since the start and are left out.
 */
export function besideIdle(network: Network, idle: Network): Network {
  const there = new Map(idle.ties.map((tie) => [`${tie.a} ${tie.b}`, tie.weight]));
  return {
    ...network,
    ties: network.ties.map(({ a, b, weight }) => ({
      a,
      b,
      weight,
      baseline: there.get(`${a} ${b}`) ?? weight,
    })),
  };
}
