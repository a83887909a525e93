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
  const found = new Map(
    network.ties.flatMap((tie) => [
      [`${tie.a} ${tie.b}`, tie.weight] as const,
      [`${tie.b} ${tie.a}`, tie.weight] as const,
    ]),
  );
  const x = (p: string, q: string) => found.get(`${p} ${q}`) ?? 0;
  const own = x(a, b);
  return network.actors
    .filter((actor) => actor.id !== a && actor.id !== b)
    .map((actor) => {
      const withA = x(a, actor.id);
      const withB = x(actor.id, b);
      const closed = [own, withA, withB].every((value) => Math.abs(value) >= neutral);
      const state = !closed ? "open" : own * withA * withB > 0 ? "balanced" : "strained";
      return { third: actor.id, withA, withB, pull: actor.weight * withA * withB, state } as const;
    })
    .sort((p, q) => Math.abs(q.pull) - Math.abs(p.pull) || (p.third < q.third ? -1 : 1));
}
