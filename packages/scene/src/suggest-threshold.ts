import type { Network } from "@entente/core";

/**
 * The threshold that shows a network's backbone: the smallest step of 0.05 at which at most 4 ties
 * per actor (and never fewer than 48 in all) are drawn, by the ties' baseline.
 *
 * Compute it once per world, like the layout, so that scenarios stay comparable. Beyond about four
 * ties per actor a node-link picture turns into a hairball.
 */
export function suggestThreshold(network: Pick<Network, "actors" | "ties">): number {
  const most = Math.max(48, 4 * network.actors.length);
  const sizes = network.ties.map((tie) => Math.abs(tie.baseline ?? tie.weight));
  let step = 1;
  while (step < 18 && sizes.filter((size) => size >= step * 0.05).length > most) step++;
  return step / 20;
}
