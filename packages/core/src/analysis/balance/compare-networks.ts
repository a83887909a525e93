import { listTies } from "../../network/list-ties.ts";
import type { Network } from "../../network/network.ts";
import { type BalanceMeasures, balanceMeasures } from "./balance-measures.ts";
import type { SearchOptions } from "./budget.ts";
import { frustration } from "./frustration.ts";
import { matchCamps } from "./match-camps.ts";
import { signedGraphOf } from "./signed-graph.ts";

/** One tie in two networks. */
export interface TieDifference {
  readonly a: string;
  readonly b: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** From friendly to hostile or back. */
  readonly flipped: boolean;
  /** |change| times the mean weight of its actors, relative to an average actor. */
  readonly importance: number;
}

/** An actor that changes camp, relative to the camps' matched identities. */
export interface CampChange {
  readonly actor: string;
  readonly from: number;
  readonly to: number;
}

/** Everything in which two networks differ. */
export interface NetworkComparison {
  /** Every tie that differs, flips of sign first, then by importance. */
  readonly ties: readonly TieDifference[];
  readonly actorsGained: readonly string[];
  readonly actorsLost: readonly string[];
  readonly campChanges: readonly CampChange[];
  /** Camps of the first cheapest split of each; the same number means the same camp. */
  readonly camps: {
    readonly before: readonly NumberedCamp[];
    readonly after: readonly NumberedCamp[];
  };
  readonly campsGained: readonly number[];
  readonly campsLost: readonly number[];
  readonly measures: { readonly before: BalanceMeasures; readonly after: BalanceMeasures };
}

export interface NumberedCamp {
  readonly number: number;
  readonly members: readonly string[];
}

export interface CompareOptions extends SearchOptions {
  /** Alignments smaller than this count as neutral; default 0.05. */
  readonly neutral?: number;
  /** Changes up to this are no difference; default 0. */
  readonly least?: number;
  /** Frustration by weight, default true: alignments have sizes. */
  readonly weighted?: boolean;
}

/** Compares two networks: every tie ranked, camps gained and lost, measures side by side. */
export function compareNetworks(
  before: Network,
  after: Network,
  options: CompareOptions = {},
): NetworkComparison {
  const { neutral = 0.05, least = 0, weighted = true } = options;
  const graphs = [signedGraphOf(before, { neutral }), signedGraphOf(after, { neutral })] as const;
  const splits = graphs.map(
    (graph) => frustration(graph, { ...options, weighted, most: 1 }).splits[0],
  );
  const known = graphs.map((graph) => {
    const tied = new Set(graph.edges.flatMap(({ a, b }) => [graph.ids[a], graph.ids[b]]));
    return (camp: readonly string[]) => camp.filter((id) => tied.has(id));
  });
  const campsOf = (k: 0 | 1) =>
    (splits[k]?.camps ?? [])
      .map((camp) => known[k]?.(camp) ?? [])
      .filter((camp) => camp.length > 0);
  const old = campsOf(0);
  const young = campsOf(1);
  const numbers = matchCamps(old, young);
  const now = new Map(
    young.flatMap((camp, k) => camp.map((id) => [id, numbers[k] as number] as const)),
  );
  const ids = [new Set(graphs[0].ids), new Set(graphs[1].ids)] as const;
  return {
    ties: tieDifferences(before, after, neutral, least),
    actorsGained: graphs[1].ids.filter((id) => !ids[0].has(id)),
    actorsLost: graphs[0].ids.filter((id) => !ids[1].has(id)),
    campChanges: old.flatMap((camp, from) =>
      camp.flatMap((actor) => {
        const to = now.get(actor);
        return to === undefined || to === from ? [] : [{ actor, from, to }];
      }),
    ),
    camps: {
      before: old.map((members, number) => ({ number, members })),
      after: young.map((members, k) => ({ number: numbers[k] as number, members })),
    },
    campsGained: numbers.filter((number) => number >= old.length),
    campsLost: old.map((_, k) => k).filter((k) => !numbers.includes(k)),
    measures: {
      before: balanceMeasures(graphs[0], { ...options, weighted }),
      after: balanceMeasures(graphs[1], { ...options, weighted }),
    },
  };
}

function tieDifferences(
  before: Network,
  after: Network,
  neutral: number,
  least: number,
): TieDifference[] {
  const key = (a: string, b: string) => JSON.stringify(a < b ? [a, b] : [b, a]);
  const rows = new Map<string, { a: string; b: string; before: number; after: number }>();
  for (const { a, b, weight } of listTies(before))
    rows.set(key(a, b), { a, b, before: weight, after: 0 });
  for (const { a, b, weight } of listTies(after)) {
    rows.set(key(a, b), { ...(rows.get(key(a, b)) ?? { a, b, before: 0 }), after: weight });
  }
  const weights = new Map(
    [...before.actors, ...after.actors].map((actor) => [actor.id, actor.weight]),
  );
  const average = 1 / Math.max(1, weights.size);
  const sign = (x: number) => (Math.abs(x) < neutral ? 0 : Math.sign(x));
  return [...rows.values()]
    .map((row) => {
      const change = row.after - row.before;
      const weight = ((weights.get(row.a) ?? 0) + (weights.get(row.b) ?? 0)) / (2 * average);
      return {
        ...row,
        change,
        flipped: sign(row.before) * sign(row.after) < 0,
        importance: Math.abs(change) * weight,
      };
    })
    .filter((row) => row.flipped || Math.abs(row.change) > least)
    .sort(
      (p, q) =>
        Number(q.flipped) - Number(p.flipped) ||
        q.importance - p.importance ||
        Math.abs(q.change) - Math.abs(p.change) ||
        (key(p.a, p.b) < key(q.a, q.b) ? -1 : 1),
    );
}
