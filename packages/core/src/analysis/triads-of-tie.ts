import type { Network } from "../network/network.ts";

/** A triad that one tie closes with a third actor. */
export interface Triad {
  readonly third: string;
  /** Alignment of the tie's first and second actor with the third. */
  readonly withA: number;
  readonly withB: number;
  /** w_third · withA · withB: how strongly and which way balance pulls the tie. */
  readonly pull: number;
  /** `balanced` and `strained` need all three ties; with a neutral one the triad is `open`. */
  readonly state: "balanced" | "strained" | "open";
}

/** Lists the triads of the tie between a and b, the strongest pull first; neutral is |x| < 0.05. */
export function triadsOfTie(
  network: Network,
  a: string,
  b: string,
  { neutral = 0.05 }: { readonly neutral?: number } = {},
): Triad[] {
  const [toA, toB] = [alignmentsWith(network, a), alignmentsWith(network, b)];
  const own = toA.get(b) ?? 0;
  return network.actors
    .filter((actor) => actor.id !== a && actor.id !== b)
    .map((actor) => {
      const withA = toA.get(actor.id) ?? 0;
      const withB = toB.get(actor.id) ?? 0;
      const closed = [own, withA, withB].every((value) => Math.abs(value) >= neutral);
      const state = !closed ? "open" : own * withA * withB > 0 ? "balanced" : "strained";
      return { third: actor.id, withA, withB, pull: actor.weight * withA * withB, state } as const;
    })
    .sort((p, q) => Math.abs(q.pull) - Math.abs(p.pull) || (p.third < q.third ? -1 : 1));
}

/** An actor's alignment with each other. */
function alignmentsWith({ actors, ties }: Network, id: string): Map<string, number> {
  const { first, second, weight } = ties;
  const own = actors.findIndex((actor) => actor.id === id);
  const found = new Map<string, number>();
  for (let k = 0; k < weight.length; k++) {
    const other = first[k] === own ? second[k] : second[k] === own ? first[k] : undefined;
    if (other !== undefined) found.set(actors[other]?.id as string, weight[k] as number);
  }
  return found;
}
