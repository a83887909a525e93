import type { OptimalSplit } from "./frustration.ts";
import type { SignedGraph } from "./signed-graph.ts";

/** Where one actor stands between two camps. */
export interface Position {
  readonly actor: string;
  /** 0 or 1, its camp in the split. */
  readonly camp: number;
  /** Mean alignment with each camp's other members, weighted; neutral ties count as 0. */
  readonly pull: readonly [number, number];
  /** pull[0] − pull[1]: positive leans to camp 0. */
  readonly lean: number;
  /** Weight of its ties that fit the split and of those that do not. */
  readonly fitting: number;
  readonly strained: number;
  /** Its change of camp, alone, adds this much frustration; the pivots have the least. */
  readonly moveCost: number;
  /** Friendly ties to both camps. */
  readonly hedger: boolean;
  /** Friendly ties across the split. */
  readonly bridges: readonly string[];
}

export interface PositionOptions {
  /** Weight of each actor in the mean, in the graph's order; default equal. */
  readonly actorWeights?: readonly number[];
}

/**
 * Where every actor stands in a split in two: its pull toward each pole, and whether it is a hedger or
 * a bridge. The first in order of `moveCost` are the pivots.
 *
 * Hedging has many definitions in the literature; here it is friendly ties to members of both camps,
 * nothing more.
 */
export function positions(
  graph: SignedGraph,
  split: OptimalSplit,
  options: PositionOptions = {},
): Position[] {
  const { actorWeights = graph.ids.map(() => 1) } = options;
  const rows = graph.ids.map(() => ({
    sum: [0, 0] as [number, number],
    friends: [0, 0] as [number, number],
    fitting: 0,
    strained: 0,
    bridges: [] as string[],
  }));
  const campWeight: [number, number] = [0, 0];
  graph.ids.forEach((_, i) => {
    campWeight[split.side[i] as 0 | 1] += actorWeights[i] as number;
  });
  for (const { a, b, weight } of graph.edges) {
    for (const [i, j] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = rows[i] as (typeof rows)[number];
      const camp = split.side[j] as 0 | 1;
      row.sum[camp] += weight * (actorWeights[j] as number);
      if (weight > 0) row.friends[camp]++;
      const fits = (split.side[i] === camp) === weight > 0;
      if (fits) row.fitting += Math.abs(weight);
      else row.strained += Math.abs(weight);
      if (weight > 0 && split.side[i] !== camp) row.bridges.push(graph.ids[j] as string);
    }
  }
  return graph.ids.map((actor, i) => {
    const row = rows[i] as (typeof rows)[number];
    const camp = split.side[i] as 0 | 1;
    const mean = (which: 0 | 1) => {
      const others = campWeight[which] - (which === camp ? (actorWeights[i] as number) : 0);
      return others > 0 ? row.sum[which] / others : 0;
    };
    const pull = [mean(0), mean(1)] as const;
    return {
      actor,
      camp,
      pull,
      lean: pull[0] - pull[1],
      fitting: row.fitting,
      strained: row.strained,
      moveCost: row.fitting - row.strained,
      hedger: row.friends[0] > 0 && row.friends[1] > 0,
      bridges: row.bridges,
    };
  });
}
