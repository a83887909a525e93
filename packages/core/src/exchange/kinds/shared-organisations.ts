import { quoted } from "../../vocabulary/quoted.ts";
import { dyadColumns, dyadReader } from "./dyad-readers.ts";
import type { ImportSession, TableKind } from "./import-kind.ts";
import { latestYear, yearNote } from "./latest-year.ts";
import { pairsTable, pairValues } from "./pair-values.ts";
import { readNumber, readYear } from "./read-number.ts";

/** Seats in the same organisations. */
export const sharedOrganisations: TableKind = {
  form: "table",
  id: "igos",
  title: "Shared organisations",
  about:
    "Number of international organisations that both states of a pair belong to, a row a pair and year.",
  meaning:
    "Half the share of the largest number found, so at most 0.5: sitting in the same rooms is a weak bond. Weight 0.5. Conventions.",
  source: "Correlates of War: Intergovernmental Organizations, v3, dyadic",
  licence: "Free to use with citation.",
  citation: {
    text: "Jon C. W. Pevehouse, Timothy Nordstrom, Roseanne W. McManus, Anne Spencer Jamison (2020): Tracking Organizations in the World: The Correlates of War IGO Version 3.0 datasets. Journal of Peace Research 57(3).",
    doi: "10.1177/0022343319881175",
  },
  layouts: [
    {
      id: "yearly",
      title: "One row a pair and year",
      columns: [
        ...dyadColumns,
        {
          id: "shared",
          title: "Shared organisations",
          names: ["dyadigos", "igos", "sharedigos"],
          required: true,
        },
        { id: "year", title: "Year", names: ["year"], required: true },
      ],
      rank: 6,
    },
  ],
  begin: (context): ImportSession => {
    const counts = pairValues((before, value) => Math.max(before, value));
    const latest = latestYear(context.year, () => counts.clear());
    return {
      open: (table) => {
        const { pair, cell } = dyadReader(table, context);
        return (cells, line) => {
          const year = readYear(cell(cells, "year"));
          const shared = readNumber(cell(cells, "shared"));
          if (Number.isNaN(year) || !(shared >= 0)) {
            if (cell(cells, "shared") !== "" && !cell(cells, "shared").startsWith("-"))
              table.problems.row(
                line,
                "shared",
                quoted(cell(cells, "shared")),
                "a number from 0",
                "Left out. Mend the cell.",
              );
            return false;
          }
          if (!latest.takes(year)) return false;
          const both = pair(cells, line, year);
          if (both) counts.add(both[0], both[1], shared);
          return both !== undefined;
        };
      },
      finish: () => {
        const year = latest.year();
        const entries = counts.entries();
        const most = entries.reduce((largest, [, , shared]) => Math.max(largest, shared), 0);
        const pairs = pairValues();
        for (const [a, b, shared] of entries)
          pairs.add(a, b, most === 0 ? 0 : (shared / most) * 0.5);
        const table = pairsTable(
          {
            id: "igos",
            title: "Shared organisations",
            kind: "membership",
            reading: `Organisations both belong to in ${year}, as half the share of the largest number (${most}).`,
            weight: 0.5,
            uncertainty: 0.2,
            source: sharedOrganisations.source,
          },
          pairs,
        );
        return {
          tables: table,
          notes: yearNote("Shared organisations", year, context.year),
          ...(year === undefined ? {} : { date: `${year}-12-31` }),
        };
      },
    };
  },
};
