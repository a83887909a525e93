import type { Network } from "@entente/core";
import { alignmentsIn } from "./networks-beside.ts";

/**
 * A network set against another one of the same actors and date: each tie's baseline becomes its
 * alignment there. Its accounts tell of the change since the start and are left out.
 */
export function besideIdle(network: Network, idle: Network): Network {
  const there = alignmentsIn(idle);
  return {
    ...network,
    ties: network.ties.map((tie, k) => {
      const { a, b, weight } = tie;
      return { a, b, weight, baseline: there(tie, k) ?? weight };
    }),
  };
}
