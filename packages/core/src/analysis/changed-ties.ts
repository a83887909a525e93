import type { Network } from "../network/network.ts";

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
}

/** Ranks what changed since the baseline: flips of sign first, then size of change times importance. */
export function changedTies(network: Network, options: ChangedTiesOptions = {}): ChangedTie[] {
  const { neutral = 0.05, least = 0.005 } = options;
  const weights = new Map(network.actors.map((actor) => [actor.id, actor.weight]));
  const average = 1 / network.actors.length;
  const sign = (x: number) => (x > neutral ? 1 : x < -neutral ? -1 : 0);
  const rank = (tie: ChangedTie) => Math.abs(tie.change) * (0.25 + tie.importance);
  return network.ties
    .map(({ a, b, weight, baseline = weight }) => ({
      a,
      b,
      before: baseline,
      now: weight,
      change: weight - baseline,
      flipped: sign(weight) * sign(baseline) < 0,
      importance: ((weights.get(a) ?? 0) + (weights.get(b) ?? 0)) / (2 * average),
    }))
    .filter((tie) => tie.flipped || Math.abs(tie.change) >= least)
    .sort((p, q) => Number(q.flipped) - Number(p.flipped) || rank(q) - rank(p) || compare(p, q));
}

function compare(p: ChangedTie, q: ChangedTie): number {
  return p.a < q.a ? -1 : p.a > q.a ? 1 : p.b < q.b ? -1 : 1;
}
