/** What nesting and sizes need to know of an actor; a world's actors fit. */
export interface ActorMembers {
  readonly id: string;
  /** state, organisation or grouping. */
  readonly kind: string;
  /** Real states the actor is made of (ISO 3166 alpha-3); a state is made of itself. */
  readonly members?: readonly string[] | undefined;
}

/** One shown actor inside another. */
export interface Nested {
  readonly inner: string;
  readonly outer: string;
  /** Share of the inner actor's states that are the outer's too, `nearlyAll` to 1. */
  readonly share: number;
}

/**
 * Share of an actor's states from which it counts as inside another.
 *
 * Not 1: groupings are drawn up by hand, and a single state that is left out (Türkiye, which keeps
 * NATO from lying wholly in the West) does not undo that the two are mostly the same states.
 */
const nearlyAll = 0.95;

/**
 * Lists which actors are inside which: a state in an actor that lists it, an actor in another to
 * which nearly all its states belong.
 *
 * Nested actors say the same thing twice, which flatters every measure of balance. The inner of two
 * is the state, then the one of fewer states, then the earlier id, so nesting can never run in a circle.
 */
export function nesting(actors: readonly ActorMembers[]): Nested[] {
  const made = actors
    .map((actor) => ({ id: actor.id, kind: actor.kind, states: statesOf(actor) }))
    .filter((actor) => actor.states.size > 0);
  const nested: Nested[] = [];
  for (const inner of made) {
    for (const outer of made) {
      if (!(comesBefore(inner, outer) && outer.kind !== "state")) continue;
      let shared = 0;
      for (const state of inner.states) if (outer.states.has(state)) shared++;
      const share = shared / inner.states.size;
      if (share >= nearlyAll) nested.push({ inner: inner.id, outer: outer.id, share });
    }
  }
  return nested;
}

/** The real states an actor is made of: itself for a state, its members otherwise, each once. */
export function statesOf(actor: ActorMembers): ReadonlySet<string> {
  return new Set(actor.kind === "state" ? [actor.id] : (actor.members ?? []));
}

interface Made {
  readonly id: string;
  readonly kind: string;
  readonly states: ReadonlySet<string>;
}

function comesBefore(a: Made, b: Made): boolean {
  if ((a.kind === "state") !== (b.kind === "state")) return a.kind === "state";
  if (a.states.size !== b.states.size) return a.states.size < b.states.size;
  return a.id < b.id;
}
