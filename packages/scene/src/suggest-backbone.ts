import { type Network, startsOf } from "@entente/core";
import { pairOf } from "./pair-of.ts";

/** Ties weaker than this say too little to be an actor's strongest. */
const weakest = 0.05;
/** Fewer ties than this can be drawn whole. */
const few = 60;
/** How many friends and foes of each actor are kept, and how many ties of the weightiest per actor. */
const kept = {
  few: { friends: 2, foes: 1, heavy: 1 },
  /** In a crowd more lines than these are a carpet. */
  many: { friends: 1, foes: 0, heavy: 0.5 },
} as const;
const crowd = 60;

/**
 * The ties that tell a dense network's story: of each actor the two strongest friendly and the strongest
 * hostile one (in a crowd the friendliest alone), counted by alignment times the root of the other's
 * weight, and the strongest between those that weigh most. Undefined for a network that can be drawn whole.
 *
 * A threshold alone draws the inside of the largest camp as one solid block and leaves everybody
 * else without a line. By the baseline, like the layout: compute it once per world, so that scenarios stay comparable.
 */
export function suggestBackbone(
  network: Pick<Network, "actors" | "ties">,
): ReadonlySet<string> | undefined {
  const ties = tiesFrom(network, weakest);
  if (ties.length <= Math.max(few, 3 * network.actors.length)) return undefined;
  const root = new Map(network.actors.map(({ id, weight }) => [id, Math.sqrt(weight) + 1e-6]));
  const rootOf = (id: string): number => root.get(id) ?? 0;
  const byActor = new Map<string, Start[]>(network.actors.map(({ id }) => [id, []]));
  for (const tie of ties) {
    byActor.get(tie.a)?.push(tie);
    byActor.get(tie.b)?.push(tie);
  }
  const most = network.actors.length > crowd ? kept.many : kept.few;
  const backbone = new Set<string>();
  const keep = (list: readonly Start[], count: number, score: (tie: Start) => number) => {
    const ranked = list.toSorted((p, q) => score(q) - score(p) || (pairOf(p) < pairOf(q) ? -1 : 1));
    for (const tie of ranked.slice(0, count)) backbone.add(pairOf(tie));
  };
  for (const [id, own] of byActor) {
    const score = (tie: Start): number =>
      Math.abs(tie.start) * rootOf(tie.a === id ? tie.b : tie.a);
    keep(
      own.filter((tie) => tie.start > 0),
      most.friends,
      score,
    );
    keep(
      own.filter((tie) => tie.start < 0),
      most.foes,
      score,
    );
  }
  keep(
    ties,
    Math.ceil(most.heavy * network.actors.length),
    (tie) => Math.abs(tie.start) * rootOf(tie.a) * rootOf(tie.b),
  );
  return backbone;
}

/** A tie's ends and where it starts. */
interface Start {
  readonly a: string;
  readonly b: string;
  readonly start: number;
}

/** The ties that start at `least` or more, friendly or hostile. */
function tiesFrom({ actors, ties }: Pick<Network, "actors" | "ties">, least: number): Start[] {
  const { first, second } = ties;
  const found: Start[] = [];
  for (const [k, start] of startsOf(ties).entries()) {
    if (!(Math.abs(start) >= least)) continue;
    const [a, b] = [actors[first[k] as number]?.id, actors[second[k] as number]?.id];
    found.push({ a: a as string, b: b as string, start });
  }
  return found;
}
