import type { Links } from "./links.ts";

/** The part of a graph that the given links make up, its actors numbered anew in order of appearance. */
export function partOf(links: Links, block: readonly number[]): Links {
  const number = new Map<number, number>();
  const of = (actor: number) => {
    if (!number.has(actor)) number.set(actor, number.size);
    return number.get(actor) as number;
  };
  const a = Int32Array.from(block, (e) => of(links.a[e] as number));
  const b = Int32Array.from(block, (e) => of(links.b[e] as number));
  return { n: number.size, a, b, w: Float64Array.from(block, (e) => links.w[e] as number) };
}
