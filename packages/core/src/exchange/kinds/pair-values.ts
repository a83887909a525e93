import type { WorldTable } from "../../schema/world-schema.ts";

/** One value for each pair of actors, gathered row by row; which of the two comes first says nothing. */
export interface PairValues {
  /** Keeps the value that says more (the larger in size), or what `merge` makes of both. */
  readonly add: (a: string, b: string, value: number, reading?: string) => void;
  readonly clear: () => void;
  readonly size: () => number;
  readonly entries: () => readonly PairEntry[];
}

export type PairEntry = readonly [a: string, b: string, value: number, reading?: string];

export function pairValues(merge = larger): PairValues {
  const pairs = new Map<string, [string, string, number, string | undefined]>();
  return {
    add: (a, b, value, reading) => {
      if (a === b) return;
      const [first, second] = a < b ? [a, b] : [b, a];
      const key = `${first} ${second}`;
      const before = pairs.get(key);
      if (before === undefined) pairs.set(key, [first, second, value, reading]);
      else {
        const merged = merge(before[2], value);
        if (merged !== before[2]) [before[2], before[3]] = [merged, reading];
      }
    },
    clear: () => pairs.clear(),
    size: () => pairs.size,
    entries: () =>
      [...pairs.values()]
        .sort((x, y) => (x[0] === y[0] ? (x[1] < y[1] ? -1 : 1) : x[0] < y[0] ? -1 : 1))
        .map(([a, b, value, reading]) =>
          reading === undefined ? [a, b, value] : [a, b, value, reading],
        ),
  };
}

function larger(before: number, value: number): number {
  return Math.abs(value) > Math.abs(before) ? value : before;
}

/** What a table of a world says of itself, whatever its form. */
export type TableFacts = Pick<
  WorldTable,
  "id" | "title" | "kind" | "reading" | "weight" | "source" | "uncertainty"
>;

/** Makes a world's table of pairs; none where there are no pairs. */
export function pairsTable(facts: TableFacts, pairs: PairValues): WorldTable[] {
  const entries = pairs.entries();
  if (entries.length === 0) return [];
  return [
    {
      ...facts,
      form: "pairs",
      pairs: entries.map(([a, b, value, reading]) =>
        reading === undefined ? [a, b, rounded(value)] : [a, b, rounded(value), clip(reading, 300)],
      ),
    },
  ];
}

/** Six decimals are more than any of these data bear, and keep documents small. */
export function rounded(value: number): number {
  const cut = Math.round(Math.max(-1, Math.min(1, value)) * 1e6) / 1e6;
  return cut === 0 ? 0 : cut;
}

export function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
