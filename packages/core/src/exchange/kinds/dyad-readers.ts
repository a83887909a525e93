import type { ImportColumn, ImportContext, OpenedTable } from "./import-kind.ts";

/** Columns that name a pair of states, in the layouts of the Correlates of War and its kin. */
export const dyadColumns: readonly ImportColumn[] = [
  {
    id: "a",
    title: "First state",
    names: [
      "ccode1",
      "state1no",
      "statelno",
      "statea",
      "mem1",
      "gwcode1",
      "ccodea",
      "iso3c1",
      "iso31",
      "statename1",
      "state1",
      "country1",
      "state1ab",
    ],
    required: true,
  },
  {
    id: "b",
    title: "Second state",
    names: [
      "ccode2",
      "state2no",
      "statehno",
      "stateb",
      "mem2",
      "gwcode2",
      "ccodeb",
      "iso3c2",
      "iso32",
      "statename2",
      "state2",
      "country2",
      "state2ab",
    ],
    required: true,
  },
];

/** Both states of a row, if both are known and wanted; what the cells of a column hold. */
export interface DyadReader {
  readonly pair: (
    cells: readonly string[],
    line: number,
    year?: number,
  ) => readonly [a: string, b: string] | undefined;
  readonly cell: (cells: readonly string[], id: string) => string;
}

/** Reads the pairs of a table with the columns `a` and `b`. */
export function dyadReader(
  { file, at, header, sample }: OpenedTable,
  { desk }: ImportContext,
): DyadReader {
  const cell = (cells: readonly string[], id: string) => (cells[at[id] ?? -1] ?? "").trim();
  // Both columns speak of the same states, so they are in one scheme.
  const both = sample.flatMap((cells) => [cell(cells, "a"), cell(cells, "b")]);
  const first = desk.column(file, header[at.a ?? -1] ?? "a", both);
  const second = desk.column(file, header[at.b ?? -1] ?? "b", both);
  return {
    cell,
    pair: (cells, line, year) => {
      const a = first(cell(cells, "a"), line, year);
      const b = second(cell(cells, "b"), line, year);
      return a === undefined || b === undefined || a === b ? undefined : [a, b];
    },
  };
}
