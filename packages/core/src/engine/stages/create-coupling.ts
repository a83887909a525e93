import { planNumbers } from "../kernel/kernel.ts";
import type { Coupling } from "../method/system.ts";
import { type Ground, tableLength } from "./ground.ts";
import type { LineGroups } from "./line-groups.ts";

/**
 * Sets up what couples the ties of a run on its ground; slots of a run lend it their vectors, and `current` tells where its
 * alignments stand.
 *
 * A node is kept where a slot has its rates; alignments stand where a slot has them. A tie's rate is q − pull·x −
 * (q − targets)·x², in which q holds all that other ties do, and how far the tie lies from a common line.
 */
export function createCoupling(
  ground: Ground,
  groups: LineGroups | undefined,
  current: () => number,
  moveInputs: (t: number) => void,
): Coupling {
  const { kernel, plan, table, z, f, places, at, rates, lined } = ground;
  const { panels, length } = places;
  const place = (slot: number | undefined): number => (slot === undefined ? current() : at(slot));
  const pull = f[plan + planNumbers.pull] as number;

  return {
    begin: moveInputs,
    node(node, slot) {
      kernel.mix(panels, place(slot), table, 0, 1, -1, z);
      // The rates without what a tie does to itself.
      f[plan + planNumbers.pull] = 0;
      f[plan + planNumbers.bend] = 0;
      if (groups) kernel.lines(plan, lined(0));
      kernel.rates(plan, -1, groups ? lined(0) : -1, rates(node), -1);
      f[plan + planNumbers.pull] = pull;
      f[plan + planNumbers.bend] = 1;
      // |−pull − 2x·(q − targets)| with targets within the pull.
      return 3 * pull + 2 * kernel.largest(length, rates(node), table, 0, -1);
    },
    relax({ from, to, nodes, weights, steps, years }) {
      if (weights.length > tableLength) return false;
      for (let e = 0; e < weights.length; e++) {
        ground.enter(e, weights[e] as number, rates(nodes[e % nodes.length] as number));
      }
      kernel.relax(plan, place(from), table, nodes.length, steps, years / steps, at(to));
      return true;
    },
    gap(a, b) {
      ground.enter(0, 1, at(a));
      ground.enter(1, -1, place(b));
      return kernel.largest(length, -1, table, 2, -1);
    },
  };
}
