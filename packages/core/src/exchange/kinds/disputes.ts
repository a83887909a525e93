import { exp2 } from "../../vocabulary/elementary.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import { cowCite } from "./cow-citation.ts";
import { dyadColumns, dyadReader } from "./dyad-readers.ts";
import type { ImportSession, TableKind } from "./import-kind.ts";
import { yearNote } from "./latest-year.ts";
import { pairsTable, pairValues } from "./pair-values.ts";
import { readNumber, readYear } from "./read-number.ts";

/** Hostility levels of the militarized interstate disputes, as alignments. */
const levels: Readonly<Record<number, readonly [value: number, word: string]>> = {
  2: [-0.3, "threat of force"],
  3: [-0.5, "display of force"],
  4: [-0.7, "use of force"],
  5: [-1, "war"],
};

/** Years in which a past dispute counts half. */
const disputeHalfLife = 5;

/** Militarized interstate disputes. */
export const disputes: TableKind = {
  form: "table",
  id: "mids",
  title: "Militarized interstate disputes",
  about:
    "Dyadic disputes, a row a dispute and year, directed or not, with hostility levels of both sides.",
  meaning:
    "The highest level either side reached: threat −0.3, display −0.5, use of force −0.7, war −1, fading by half every 5 years. Weight 1. All of it convention.",
  source: "Correlates of War: Militarized Interstate Disputes, dyadic",
  licence: "Free to use with citation.",
  citation: cowCite(
    "Glenn Palmer et al. (2022): The MID5 Dataset, 2011–2014. Conflict Management and Peace Science 39(4).",
    "10.1177/0738894221995743",
  ),
  layouts: [
    {
      id: "yearly",
      title: "One row a dispute, pair and year",
      columns: [
        ...dyadColumns,
        {
          id: "dispute",
          title: "Dispute",
          names: ["dispnum", "dispnum3", "dispnum4", "disno"],
          required: true,
        },
        {
          id: "year",
          title: "Year",
          names: ["year", "endyear", "strtyr", "styear"],
          required: true,
        },
        {
          id: "level1",
          title: "Hostility of the first",
          names: ["hostlev1", "hihosta", "hostleva"],
        },
        {
          id: "level2",
          title: "Hostility of the second",
          names: ["hostlev2", "hihostb", "hostlevb"],
        },
        { id: "level", title: "Hostility", names: ["hostlev", "highest", "mxhost"] },
      ],
      oneOf: [["level1", "level2", "level"]],
      rank: 6.5,
    },
  ],
  begin: (context): ImportSession => {
    const found = new Map<string, Map<number, number>>();
    let last = -9999;
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
          if (context.year !== undefined && year > context.year) return false;
          last = Math.max(last, year);
          const both = pair(cells, line, year);
          if (!both) return false;
          const level = Math.max(
            ...["level1", "level2", "level"].map((id) => readNumber(cell(cells, id)) || 0),
          );
          const key = [...both].sort().join(" ");
          const levelsOf = found.get(key) ?? new Map<number, number>();
          levelsOf.set(level, Math.max(levelsOf.get(level) ?? -9999, year));
          found.set(key, levelsOf);
          return true;
        };
      },
      finish: () => {
        if (found.size === 0) return { notes: [] };
        const year = context.year ?? last;
        const pairs = pairValues();
        for (const [key, byLevel] of found) {
          const [a = "", b = ""] = key.split(" ");
          for (const [level, when] of byLevel) {
            const [value, word] = levels[level] ?? [0, ""];
            const faded = value * exp2(-(year - when) / disputeHalfLife);
            // Older ones say less than the coding of a new one is unsure of.
            if (faded < -0.01) pairs.add(a, b, faded, `${word} in ${when}`);
          }
        }
        const table = pairsTable(
          {
            id: "mids",
            title: "Militarized disputes",
            kind: "war",
            reading: `Highest hostility reached, fading by half every ${disputeHalfLife} years up to ${year}.`,
            weight: 1,
            uncertainty: 0.15,
            source: disputes.source,
          },
          pairs,
        );
        return {
          tables: table,
          notes: yearNote("Disputes", last, context.year),
          date: `${last}-12-31`,
        };
      },
    };
  },
};
