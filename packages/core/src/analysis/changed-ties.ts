import type { Network } from "../network/network.ts";
import { startOfTie } from "../network/start-of-tie.ts";

/** How one tie differs from where it started. */
export interface ChangedTie {
  readonly a: string;
  readonly b: string;
  readonly before: number;
  readonly now: number;
  readonly change: number;
  /** It went from friendly to hostile or back. */
  readonly flipped: boolean;
  /** Mean weight of its two actors, relative to an average actor. */
  readonly importance: number;
}

export interface ChangedTiesOptions {
  /** Alignments smaller than this count as neutral, so that noise around 0 is no flip; default 0.05. */
  readonly neutral?: number;
  /** Changes smaller than this are left out; default 0.005, which two decimals would not show. */
  readonly least?: number;
  /** How many of the first are wanted; default all. Of a large network the first few are found much sooner. */
  readonly most?: number;
}

/** What changed, with how much of it there is. */
export interface RankedChanges {
  /** At most as many as were wanted, in order. */
  readonly first: readonly ChangedTie[];
  /** All that changed, and those among them that flipped. */
  readonly count: number;
  readonly flips: number;
}

interface Ranked {
  readonly tie: ChangedTie;
  readonly rank: number;
}

/** Ranks what changed since the baseline: flips of sign first, then size of change times importance. */
export function changedTies(network: Network, options: ChangedTiesOptions = {}): ChangedTie[] {
  return [...rankChanges(network, options).first];
}

/** Ranks what changed as `changedTies` does, and counts it. */
export function rankChanges(network: Network, options: ChangedTiesOptions = {}): RankedChanges {
  const { neutral = 0.05, least = 0.005, most = Number.POSITIVE_INFINITY } = options;
  const { actors, ties } = network;
  const { first, second, weight } = ties;
  const average = 1 / actors.length;
  const weights = Float64Array.from(actors, (actor) => actor.weight);
  const kept: Ranked[] = [];
  /** What ranks behind this is not among the first. */
  let last: Ranked | undefined;
  let count = 0;
  let flips = 0;
  // Of tens of thousands of ties most have hardly moved, or too little to be among the first: nothing is made for those.
  for (let k = 0; k < weight.length; k++) {
    const now = weight[k] as number;
    const before = startOfTie(ties, k);
    const change = now - before;
    const flipped = (now > neutral && before < -neutral) || (now < -neutral && before > neutral);
    if (!flipped && !(Math.abs(change) >= least)) continue;
    count++;
    if (flipped) flips++;
    else if (last?.tie.flipped) continue;
    const [i, j] = [first[k] as number, second[k] as number];
    const importance = ((weights[i] as number) + (weights[j] as number)) / (2 * average);
    const rank = Math.abs(change) * (0.25 + importance);
    if (last && behind(last, flipped, rank)) continue;
    const [a, b] = [actors[i]?.id as string, actors[j]?.id as string];
    kept.push({ tie: { a, b, before, now, change, flipped, importance }, rank });
    if (kept.length < 2 * most) continue;
    kept.sort(inOrder).splice(most);
    last = kept.at(-1);
  }
  return {
    first: kept
      .sort(inOrder)
      .slice(0, most)
      .map(({ tie }) => tie),
    count,
    flips,
  };
}

const behind = ({ tie, rank: other }: Ranked, flipped: boolean, rank: number): boolean =>
  tie.flipped === flipped ? rank < other : tie.flipped;

const inOrder = (p: Ranked, q: Ranked): number =>
  Number(q.tie.flipped) - Number(p.tie.flipped) || q.rank - p.rank || compare(p.tie, q.tie);

function compare(p: ChangedTie, q: ChangedTie): number {
  return p.a < q.a ? -1 : p.a > q.a ? 1 : p.b < q.b ? -1 : 1;
}
