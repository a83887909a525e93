import type { NetworkAnalysis } from "@entente/core";

/** How firmly an actor belongs to its camp. */
export interface Firmness {
  /** What moving it adds to what does not fit. */
  readonly cost: number;
  /** The cost as a share of all its ties, 0 to 1. */
  readonly share: number;
  /** 0 could stand in either, 1 loosely, 2 fairly firmly, 3 firmly: thirds of the share. */
  readonly level: 0 | 1 | 2 | 3;
}

/**
 * Reads how firmly each actor belongs. Where certainty was worked out, everybody else may move along;
 * in large networks it is the cost of moving alone.
 */
export function firmnessOf({ positions, certainty }: NetworkAnalysis): Map<string, Firmness> {
  const best = new Map(certainty?.map((each) => [each.actor, each.atBest]));
  return new Map(
    positions.map(({ actor, fitting, strained, moveCost }) => {
      const cost = Math.max(0, best.get(actor) ?? moveCost);
      const all = fitting + strained;
      const share = all > 0 ? Math.min(1, cost / all) : 0;
      const level = share < 1e-9 ? 0 : share < 1 / 3 ? 1 : share < 2 / 3 ? 2 : 3;
      return [actor, { cost, share, level }];
    }),
  );
}
