import type { Network, StrategicTriangle } from "@entente/core";
import { strategicTriangle } from "@entente/core";
import { tieOf } from "./tie-of.ts";

export type Trio = readonly [string, string, string];

/** The triangle that the literature is about. */
const classic: Trio = ["RUS", "CHN", "USA"];

/** The three to look at: those chosen as far as they are there, else the classic ones, else the heaviest. */
export function trioOf(network: Network, chosen: readonly string[] | undefined): Trio | undefined {
  const there = new Set(network.actors.map((actor) => actor.id));
  const heavy = [...network.actors].sort((p, q) => q.weight - p.weight).map((actor) => actor.id);
  const ranked = [...(chosen ?? []), ...classic, ...heavy].filter((id) => there.has(id));
  const [a, b, c] = new Set(ranked);
  return a !== undefined && b !== undefined && c !== undefined ? [a, b, c] : undefined;
}

/** Puts an actor in one of the three places; one that stood elsewhere among them changes places. */
export function placeInTrio(trio: Trio, place: number, id: string): Trio {
  const old = trio[place] as string;
  const [a, b, c] = trio.map((each, k) => (k === place ? id : each === id ? old : each));
  return [a as string, b as string, c as string];
}

/** The triangle of three actors at a moment, with its ties: ab, bc and ca. */
export function triangleAt(
  network: Network,
  [a, b, c]: Trio,
): {
  readonly triangle: StrategicTriangle;
  readonly sides: readonly { readonly a: string; readonly b: string; readonly weight: number }[];
} {
  const between = (p: string, q: string): number => tieOf(network, p, q)?.weight ?? 0;
  const sides = [
    { a, b, weight: between(a, b) },
    { a: b, b: c, weight: between(b, c) },
    { a: c, b: a, weight: between(c, a) },
  ] as const;
  const [ab, bc, ac] = sides.map((side) => side.weight) as [number, number, number];
  return { triangle: strategicTriangle([a, b, c], { ab, ac, bc }), sides };
}
