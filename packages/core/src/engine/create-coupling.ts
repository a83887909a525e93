import { type Ground, tableLength } from "./ground.ts";
import { planNumbers } from "./kernel.ts";
import type { LineGroups } from "./line-groups.ts";
import type { Coupling } from "./system.ts";

/**
 * Sets up what couples the ties of a run on its ground; slots of a run lend it their vectors.
 *
 * A node is kept where a slot has its rates; alignments stand where a slot has them. A tie's rate is targets − pull·x +
 * (1 − x²)·(q − holds·x), in which all other ties are within q.
 */
export function createCoupling(
  ground: Ground,
  groups: LineGroups | undefined,
  moveInputs: (t: number) => void,
): Coupling {
  const { kernel, plan, table, x, z, f, places, at, rates, shares, lined } = ground;
  const { panels, length } = places;
  const place = (slot: number | undefined): number => (slot === undefined ? x : at(slot));
  const [zero, holds] = [shares(0), shares(1)];
  let held = 0;

  return {
    begin(t) {
      f.fill(0, zero, zero + length);
      f.fill(0, holds, holds + length);
      moveInputs(t);
      groups?.holds(zero, holds);
      held = kernel.largest(length, holds, table, 0);
    },
    node(node, slot) {
      const from = place(slot);
      kernel.mix(panels, from, table, 0, from, z);
      if (groups) kernel.lines(plan, zero, lined(0));
      kernel.rates(plan, zero, -1, groups ? lined(0) : -1, rates(node), shares(2));
      // |−pull − 2x·q + (3x² − 1)·holds| with q within |node| + |targets|, and targets within the pull.
      const drive = kernel.largest(length, rates(node), table, 0);
      return 3 * (f[plan + planNumbers.pull] as number) + 2 * drive + 2 * held;
    },
    relax({ from, to, nodes, weights, steps, years }) {
      if (weights.length > tableLength) return false;
      for (let e = 0; e < weights.length; e++) {
        ground.enter(e, weights[e] as number, rates(nodes[e % nodes.length] as number));
      }
      kernel.relax(plan, place(from), holds, table, nodes.length, steps, years / steps, at(to));
      return true;
    },
    gap(a, b) {
      ground.enter(0, 1, at(a));
      ground.enter(1, -1, place(b));
      return kernel.largest(length, -1, table, 2);
    },
  };
}
