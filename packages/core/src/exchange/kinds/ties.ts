import { quoted } from "../../vocabulary/quoted.ts";
import { hasComma } from "../networks/decimal-comma.ts";
import { readWeight } from "../networks/read-weight.ts";
import { isBareSquare } from "../networks/square-table.ts";
import type { ColumnPlaces, ImportSession, TableKind } from "./import-kind.ts";
import { tieGatherer } from "./tie-gatherer.ts";

/** Words for an end of a tie that carry its side: `node1`, `country_a`. */
const ends = (side: "1" | "2" | "a" | "b" | "i" | "j"): string[] =>
  "node actor country state ccode iso iso3 iso3c id name from vertex nation"
    .split(" ")
    .map((word) => `${word}${side}`);

/** Anybody's signed or weighted ties, a row each. */
export const tieTable: TableKind = {
  form: "table",
  id: "ties",
  title: "Table of ties",
  about:
    "A row a tie: two actors and a sign or weight, with a header or without; a column stage, window, year or wave tells several networks apart.",
  meaning:
    "The weight is the alignment; beyond ±1 all are divided by the largest. Two directions give their mean. Signs are 1 and −1 or + and −.",
  source: "A table of ties",
  licence: "As the file says.",
  citation: { text: "The file’s own source." },
  layouts: [
    {
      id: "named",
      title: "With a header",
      columns: [
        {
          id: "a",
          title: "First actor",
          names: [
            ..."a i u source src from sender ego".split(" "),
            ...ends("1"),
            ...ends("a"),
            ...ends("i"),
          ],
          required: true,
        },
        {
          id: "b",
          title: "Second actor",
          names: [
            ..."b j v target tgt dst to receiver alter".split(" "),
            ...ends("2"),
            ...ends("b"),
            ...ends("j"),
          ],
          required: true,
        },
        {
          id: "weight",
          title: "Weight",
          names: [
            "signed",
            "weight",
            "w",
            "value",
            "rating",
            "alignment",
            "propensity",
            "score",
            "tie",
            "agreement",
            "similarity",
          ],
        },
        { id: "sign", title: "Sign", names: ["sign", "polarity"] },
        {
          id: "stage",
          title: "Stage",
          names: ["stage", "window", "period", "year", "wave", "relation", "layer", "snapshot"],
        },
      ],
      oneOf: [["weight", "sign"]],
      rank: 3,
    },
    {
      id: "bare",
      title: "Without a header",
      columns: [],
      find: () => undefined,
      headless: bareColumns,
      rank: 1.5,
    },
  ],
  begin: ({ desk, year, setting }): ImportSession => {
    const ties = tieGatherer({ stage: setting("stage"), year });
    return {
      open: ({ file, at, header, sample, problems }) => {
        const cell = (cells: readonly string[], id: string) => (cells[at[id] ?? -1] ?? "").trim();
        const labels = sample.flatMap((cells) => [cell(cells, "a"), cell(cells, "b")]);
        const read = desk.labels(file, header[at.a ?? -1] ?? "actors", labels);
        const number = (
          id: "weight" | "sign",
          cells: readonly string[],
          line: number,
        ): number | undefined => {
          if (at[id] === undefined) return undefined;
          const text = cell(cells, id);
          const value = readWeight(text);
          if (Number.isNaN(value))
            problems.row(
              line,
              id,
              text === "" ? "nothing" : quoted(text),
              "a finite number or a sign",
              hasComma(text)
                ? "Left out. Write the decimals after a point, not a comma."
                : "Left out. Write a number, + or −; 0 is neutral.",
            );
          return value;
        };
        const width = header.length || (sample[0]?.length ?? 0);
        return (cells, line) => {
          if (cells.length < width) {
            problems.row(
              line,
              "row",
              `${cells.length} cells`,
              `${width}, as in the first row`,
              "Left out. A delimiter is missing.",
            );
            return false;
          }
          const [sign, weight] = [number("sign", cells, line), number("weight", cells, line)];
          if (Number.isNaN(sign) || Number.isNaN(weight)) return false;
          for (const id of ["a", "b"]) {
            if (cell(cells, id) === "")
              problems.row(line, id, "no actor", "a name", "Left out. Name the actor.");
          }
          const value =
            sign === undefined
              ? (weight ?? 0)
              : weight === undefined
                ? sign
                : Math.sign(sign) * Math.abs(weight);
          const stage = cell(cells, "stage");
          if (!ties.takes(stage)) return false;
          const [a, b] = [read(cell(cells, "a"), line), read(cell(cells, "b"), line)];
          if (a === undefined || b === undefined || a === b) return false;
          const before = ties.add(a, b, value);
          if (before !== undefined)
            problems.row(
              line,
              "weight",
              String(value),
              `${before}, as said before of this pair`,
              "The first one stays. Where the file holds several networks, name the column that tells them apart “stage”.",
            );
          return before === undefined;
        };
      },
      finish: () => ties.contribution(tieTable),
    };
  },
  settings: [{ id: "stage", title: "Stage", values: [], standard: "" }],
};

/** Columns of a table whose rows are ties from the first on: a, b, weight, or a stage before them. */
function bareColumns(rows: readonly (readonly string[])[]): ColumnPlaces | undefined {
  if (isBareSquare(rows)) return undefined;
  const fits = (a: number, weight: number): boolean =>
    rows.length > 0 &&
    rows.every(
      (cells) =>
        cells.length >= weight + 1 &&
        cells.length <= weight + 2 &&
        (cells[a] ?? "").trim() !== "" &&
        (cells[a + 1] ?? "").trim() !== "" &&
        !Number.isNaN(readWeight(cells[weight] ?? "")),
    );
  if (fits(0, 2)) return { a: 0, b: 1, weight: 2 };
  return fits(1, 3) ? { stage: 0, a: 1, b: 2, weight: 3 } : undefined;
}
