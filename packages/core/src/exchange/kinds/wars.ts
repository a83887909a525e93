import { quoted } from "../../vocabulary/quoted.ts";
import { cowCite } from "./cow-citation.ts";
import { dyadColumns, dyadReader } from "./dyad-readers.ts";
import type { ImportSession, TableKind } from "./import-kind.ts";
import { latestYear, yearNote } from "./latest-year.ts";
import { pairsTable, pairValues } from "./pair-values.ts";
import { readYear } from "./read-number.ts";

/** Wars between states. */
export const wars: TableKind = {
  form: "table",
  id: "wars",
  title: "Wars between states",
  about: "Directed dyadic wars, a row a war, pair and year.",
  meaning: "Opposed in a war of the year: −1. Weight 3. Both are conventions.",
  source: "Correlates of War: Directed Dyadic Interstate War",
  licence: "Free to use with citation.",
  citation: cowCite(
    "Zeev Maoz, Paul L. Johnson, Jasper Kaplan, Fiona Ogunkoya, Aaron P. Shreve (2019): The Dyadic Militarized Interstate Disputes (MIDs) Dataset Version 3.0. Journal of Conflict Resolution 63(3).",
    "10.1177/0022002718784158",
  ),
  layouts: [
    {
      id: "yearly",
      title: "One row a war, pair and year",
      columns: [
        ...dyadColumns,
        { id: "war", title: "War", names: ["warnum", "warno"], required: true },
        { id: "year", title: "Year", names: ["year", "warstrtyr", "strtyr"], required: true },
      ],
      rank: 6.6,
    },
  ],
  begin: (context): ImportSession => {
    const pairs = pairValues();
    const latest = latestYear(context.year, () => pairs.clear());
    return {
      open: (table) => {
        const { pair, cell } = dyadReader(table, context);
        return (cells, line) => {
          const year = readYear(cell(cells, "year"));
          if (Number.isNaN(year)) {
            table.problems.row(
              line,
              "year",
              quoted(cell(cells, "year")),
              "a year",
              "Left out. Mend the cell.",
            );
            return false;
          }
          if (!latest.takes(year)) return false;
          const both = pair(cells, line, year);
          if (both) pairs.add(both[0], both[1], -1, `war no. ${cell(cells, "war")}`);
          return both !== undefined;
        };
      },
      finish: () => {
        const year = latest.year();
        const table = pairsTable(
          {
            id: "wars",
            title: "Wars between states",
            kind: "war",
            reading: `Opposed in a war in ${year}.`,
            weight: 3,
            uncertainty: 0,
            source: wars.source,
          },
          pairs,
        );
        return {
          tables: table,
          notes: yearNote("Wars", year, context.year),
          ...(year === undefined ? {} : { date: `${year}-12-31` }),
        };
      },
    };
  },
};
