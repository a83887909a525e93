import { type Network, startsOf } from "@entente/core";

/**
 * The threshold that shows a network's backbone: the smallest step of 0.05 at which at most three
 * ties per actor (and never fewer than 40 in all) are drawn, by the ties' baseline.
 *
 * Compute it once per world, like the layout, so that scenarios stay comparable. Beyond about three
 * ties per actor a node-link picture turns into a hairball.
 */
export function suggestThreshold(network: Pick<Network, "actors" | "ties">): number {
  const sizes = startsOf(network.ties).map(Math.abs);
  return backboneStep(sizes, network.actors.length, 0.05);
}

/** The smallest multiple of `step` below 1 that leaves at most three sizes per actor, or 40. */
export function backboneStep(sizes: ArrayLike<number>, actors: number, step: number): number {
  const most = Math.max(40, 3 * actors);
  const isMany = (least: number): boolean => {
    let count = 0;
    for (let k = 0; k < sizes.length; k++) {
      if ((sizes[k] as number) >= least && ++count > most) return true;
    }
    return false;
  };
  let steps = 1;
  while ((steps + 1) * step < 1 && isMany(steps * step)) steps++;
  return Number((steps * step).toFixed(6));
}
