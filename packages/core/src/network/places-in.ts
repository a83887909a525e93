import type { Network } from "./network.ts";

type Ends = Pick<Network, "actors" | "ties">;

/**
 * Finds where each tie of a network stands in another one, by number: −1 where the pair is not there. Networks of one world
 * have their ties in one order, so that pairs are only looked up where they stand elsewhere.
 */
export function placesIn(other: Ends, network: Ends): (k: number) => number {
  if (haveSameEnds(other, network)) return (k) => k;
  const n = other.actors.length;
  const pair = (i: number, j: number): number => Math.min(i, j) * n + Math.max(i, j);
  const { first, second } = other.ties;
  const places = new Map<number, number>();
  for (let k = 0; k < first.length; k++)
    places.set(pair(first[k] as number, second[k] as number), k);
  const indexOf = new Map(other.actors.map(({ id }, i) => [id, i]));
  const there = network.actors.map(({ id }) => indexOf.get(id) ?? Number.NaN);
  return (k) => {
    const i = there[network.ties.first[k] as number] as number;
    const j = there[network.ties.second[k] as number] as number;
    return places.get(pair(i, j)) ?? -1;
  };
}

/** Whether two networks have the same ties in the same order. */
export function haveSameEnds(one: Ends, other: Ends): boolean {
  return (
    one.actors.length === other.actors.length &&
    one.actors.every(({ id }, i) => id === other.actors[i]?.id) &&
    isSame(one.ties.first, other.ties.first) &&
    isSame(one.ties.second, other.ties.second)
  );
}

const isSame = (one: Int32Array, other: Int32Array): boolean =>
  one === other || (one.length === other.length && one.every((each, k) => each === other[k]));
