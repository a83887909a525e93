import type { Network, NetworkActor } from "../network/network.ts";
import { startsOf } from "../network/starts-of.ts";
import { greatest } from "./greatest.ts";

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
  const starts = startsOf(ties);
  const average = 1 / actors.length;
  const weights = Float64Array.from(actors, (actor) => actor.weight);
  const flipped = greatest(most);
  const others = greatest(most);
  let count = 0;
  let flips = 0;
  // Of tens of thousands of ties most are not among the first: a number is looked at, and nothing made.
  for (let k = 0; k < weight.length; k++) {
    const now = weight[k] as number;
    const before = starts[k] as number;
    const size = Math.abs(now - before);
    const isFlip = (now > neutral && before < -neutral) || (now < -neutral && before > neutral);
    if (!isFlip && !(size >= least)) continue;
    count++;
    if (isFlip) flips++;
    else if (flips >= most) continue;
    const pair = (weights[first[k] as number] as number) + (weights[second[k] as number] as number);
    (isFlip ? flipped : others).add(k, size * (0.25 + pair / (2 * average)));
  }
  const listed = (numbers: readonly number[], isFlip: boolean): ChangedTie[] => {
    const found = numbers.map((k): Ranked => {
      const [one, other] = [actors[first[k] as number], actors[second[k] as number]] as [
        NetworkActor,
        NetworkActor,
      ];
      const [before, now] = [starts[k] as number, weight[k] as number];
      const importance = (one.weight + other.weight) / (2 * average);
      const change = now - before;
      return {
        tie: { a: one.id, b: other.id, before, now, change, flipped: isFlip, importance },
        rank: Math.abs(change) * (0.25 + importance),
      };
    });
    return found.sort(inOrder).map(({ tie }) => tie);
  };
  const found = [...listed(flipped.list(), true), ...listed(others.list(), false)];
  return { first: found.slice(0, most), count, flips };
}

const inOrder = (p: Ranked, q: Ranked): number => q.rank - p.rank || compare(p.tie, q.tie);

function compare(p: ChangedTie, q: ChangedTie): number {
  return p.a < q.a ? -1 : p.a > q.a ? 1 : p.b < q.b ? -1 : 1;
}
