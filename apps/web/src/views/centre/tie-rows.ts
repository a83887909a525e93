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
  const all = keysIn(network, nameOf, by);
  const keys = found ? Float64Array.from(found, (k) => all[k] as number) : all.slice();
  if (!up) for (let n = 0; n < count; n++) keys[n] = -(keys[n] as number);
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

/**
 * The numbers that a column is ordered by: names by their place in the alphabet, changes by their size. The table is opened
 * before its code has been seen often, so that these loops call nothing.
 */
function keysIn(
  { actors, ties }: Pick<Network, "actors" | "ties">,
  nameOf: (id: string) => string,
  by: TieColumn,
): Float64Array {
  const { weight } = ties;
  if (by === "now") return weight;
  const starts = startsOf(ties);
  if (by === "before") return starts;
  const keys = new Float64Array(weight.length);
  if (by === "change") {
    for (let k = 0; k < keys.length; k++) {
      keys[k] = Math.abs((weight[k] as number) - (starts[k] as number));
    }
    return keys;
  }
  const rankOf = ranksOf(actors.map(({ id }) => nameOf(id)));
  const ends = by === "a" ? ties.first : ties.second;
  for (let k = 0; k < keys.length; k++) keys[k] = rankOf[ends[k] as number] as number;
  return keys;
}

/** Where each name stands in the alphabet; names that it does not tell apart stand in one place. */
function ranksOf(names: readonly string[]): readonly number[] {
  const ordered = [...new Set(names)].sort(compare);
  const ranks = new Map<string, number>();
  for (const [k, name] of ordered.entries()) {
    const before = ordered[k - 1];
    const same = before !== undefined && compare(before, name) === 0;
    ranks.set(name, same ? (ranks.get(before) as number) : k);
  }
  return names.map((name) => ranks.get(name) ?? 0);
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
