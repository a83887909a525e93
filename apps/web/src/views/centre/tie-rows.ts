import { type Network, startsOf, tieAt } from "@entente/core";

export type TieColumn = "a" | "b" | "now" | "before" | "change";

/** One tie of the table. */
export interface TieRow {
  readonly key: string;
  readonly first: string;
  readonly second: string;
  /** Names of the two actors. */
  readonly a: string;
  readonly b: string;
  readonly now: number;
  readonly before: number;
  readonly change: number;
}

export interface TieOrder {
  readonly by: TieColumn;
  readonly up: boolean;
  /** Parts of names or ids, in small letters; a tie has to have all of them. */
  readonly wanted: readonly string[];
  /** Rows to make. */
  readonly most: number;
}

/** The browser's order of letters, asked for once. */
const { compare } = new Intl.Collator();

/**
 * The first rows of a table of ties and how many there are in all. A large world has tens of thousands: of those that are not
 * among the first only a number is made.
 */
export function tieRows(
  network: Pick<Network, "actors" | "ties">,
  nameOf: (id: string) => string,
  { by, up, wanted, most }: TieOrder,
): { readonly rows: readonly TieRow[]; readonly count: number } {
  const found = placesOf(network, nameOf, wanted);
  const count = found ? found.length : network.ties.weight.length;
  const placeOf = (n: number): number => (found ? (found[n] as number) : n);
  const keyOf = keyIn(network, nameOf, by);
  const side = up ? 1 : -1;
  const keys = new Float64Array(count);
  for (let n = 0; n < count; n++) keys[n] = side * keyOf(placeOf(n));
  const rows = firstOf(keys, most).map((n) => {
    const { a, b, weight, baseline = weight } = tieAt(network, placeOf(n));
    return {
      key: `${a} ${b}`,
      first: a,
      second: b,
      a: nameOf(a),
      b: nameOf(b),
      now: weight,
      before: baseline,
      change: weight - baseline,
    };
  });
  return { rows, count };
}

/** Where the ties stand that have all that is wanted; undefined if nothing is. */
function placesOf(
  { actors, ties }: Pick<Network, "actors" | "ties">,
  nameOf: (id: string) => string,
  wanted: readonly string[],
): readonly number[] | undefined {
  if (wanted.length === 0) return undefined;
  const texts = actors.map(({ id }) => `${nameOf(id)} ${id}`.toLowerCase());
  const having = wanted.map((word) => texts.map((text) => text.includes(word)));
  const { first, second } = ties;
  const places: number[] = [];
  for (let k = 0; k < first.length; k++) {
    const [i, j] = [first[k] as number, second[k] as number];
    if (having.every((own) => own[i] || own[j])) places.push(k);
  }
  return places;
}

/** The number that a column is ordered by: names by their place in the alphabet, changes by their size. */
function keyIn(
  { actors, ties }: Pick<Network, "actors" | "ties">,
  nameOf: (id: string) => string,
  by: TieColumn,
): (k: number) => number {
  if (by === "a" || by === "b") {
    const names = [...new Set(actors.map(({ id }) => nameOf(id)))].sort(compare);
    const ranks = new Map<string, number>();
    for (const [k, name] of names.entries()) {
      const before = names[k - 1];
      const same = before !== undefined && compare(before, name) === 0;
      ranks.set(name, same ? (ranks.get(before) as number) : k);
    }
    const rankOf = actors.map(({ id }) => ranks.get(nameOf(id)) ?? 0);
    const ends = by === "a" ? ties.first : ties.second;
    return (k) => rankOf[ends[k] as number] as number;
  }
  const starts = startsOf(ties);
  return (k) => {
    const [start, now] = [starts[k] as number, ties.weight[k] as number];
    return by === "before" ? start : by === "now" ? now : Math.abs(now - start);
  };
}

/** The places of the `most` least keys in their order; equal ones stay as they stand. */
function firstOf(keys: Float64Array, most: number): readonly number[] {
  // Numbers alone are put in order much faster than things by a function.
  const last = keys.slice().sort()[most - 1] ?? Number.POSITIVE_INFINITY;
  const below: number[] = [];
  const level: number[] = [];
  for (let n = 0; n < keys.length; n++) {
    const key = keys[n] as number;
    if (key < last) below.push(n);
    else if (key === last && level.length < most) level.push(n);
  }
  below.sort((p, q) => (keys[p] as number) - (keys[q] as number) || p - q);
  return [...below, ...level].slice(0, most);
}
