import { pow } from "../vocabulary/elementary.ts";
import { type ActorMembers, nesting, statesOf } from "./nesting.ts";

/** How big a shown actor is, how much it weighs, and what it is inside of. */
export interface ActorSize {
  readonly id: string;
  /** Sum of the sizes of the real states that count for it; 0 when none is known. */
  readonly size: number;
  /** Those states, by code. */
  readonly states: readonly string[];
  /** size^γ / Σ size^γ; Σ = 1. */
  readonly weight: number;
  /** Ids of the shown actors that contain it. */
  readonly within: readonly string[];
}

/**
 * Sizes and weights of the shown actors, each real state's size counted once.
 *
 * A state counts for itself if it is shown; else for the smallest grouping that lists it; else for
 * the smallest organisation (fewest members, then the earlier id). Groupings come first because
 * "the West" is its states acting together, so a sender of sanctions keeps the weight of those who
 * apply them; an organisation speaks for itself and has what no grouping stands for.
 *
 * `exponent` is γ in [0, 1]: 1 weighs by size, 0 is one actor, one vote, default ½ between the two.
 * An actor of unknown size weighs nothing at any γ: it is moved and moves nobody. Where no size is
 * known at all, every actor weighs the same.
 */
export function actorSizes(
  actors: readonly ActorMembers[],
  sizes: Readonly<Record<string, number>>,
  { exponent = 0.5, leaveOut = [] }: { exponent?: number; leaveOut?: readonly string[] } = {},
): ActorSize[] {
  const shown = actors.filter((actor) => !leaveOut.includes(actor.id));
  const carried = new Map<string, string[]>(shown.map((actor) => [actor.id, []]));
  const placed = new Set<string>();
  for (const actor of [...shown].sort(carriesFirst)) {
    for (const state of statesOf(actor)) {
      if (placed.has(state) || !Object.hasOwn(sizes, state)) continue;
      placed.add(state);
      carried.get(actor.id)?.push(state);
    }
  }
  const within = nesting(shown);
  const rows = shown.map((actor) => {
    const states = (carried.get(actor.id) ?? []).sort();
    const size = total(states.map((state) => sizes[state] as number));
    return { id: actor.id, size, states, raw: size > 0 ? power(size, exponent) : 0 };
  });
  const sum = total(rows.map((row) => row.raw));
  return rows.map(({ raw, ...row }) => ({
    ...row,
    weight: sum > 0 ? raw / sum : 1 / rows.length,
    within: within.filter((pair) => pair.inner === row.id).map((pair) => pair.outer),
  }));
}

const order: Readonly<Record<string, number>> = { state: 0, grouping: 1, organisation: 2 };

function carriesFirst(a: ActorMembers, b: ActorMembers): number {
  const byKind = (order[a.kind] ?? 1) - (order[b.kind] ?? 1);
  return byKind || statesOf(a).size - statesOf(b).size || (a.id < b.id ? -1 : 1);
}

/** Adds from the smallest up, so that the order of the actors cannot change a single bit. */
function total(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b).reduce((sum, x) => sum + x, 0);
}

/** The common exponents by exact operations, any other by our own power. */
function power(size: number, exponent: number): number {
  if (exponent === 0.5) return Math.sqrt(size);
  if (exponent === 1) return size;
  return exponent === 0 ? 1 : pow(size, exponent);
}
