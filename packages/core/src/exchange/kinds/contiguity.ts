import { quoted } from "../../vocabulary/quoted.ts";
import { dyadColumns, dyadReader } from "./dyad-readers.ts";
import type { ImportSession, TableKind } from "./import-kind.ts";
import { latestYear, yearNote } from "./latest-year.ts";
import { pairsTable, pairValues } from "./pair-values.ts";
import { readNumber, readYear } from "./read-number.ts";
import { activeSpells, type Spell } from "./spells.ts";

const kinds: readonly string[] = [
  "",
  "land border",
  "up to 12 miles of water apart",
  "up to 24 miles of water apart",
  "up to 150 miles of water apart",
  "up to 400 miles of water apart",
];

/** Who borders on whom. */
export const contiguity: TableKind = {
  form: "table",
  id: "contiguity",
  title: "Direct contiguity",
  about: "Pairs of neighbours by land or water (conttype 1 to 5), a row a year or a spell.",
  meaning:
    "None: neighbours are neither friends nor foes. Each pair gets an entry of weight 0 that is shown beside its evidence and moves nothing.",
  source: "Correlates of War: Direct Contiguity, v3.2",
  licence: "Free to use with citation.",
  citation: {
    text: "Douglas M. Stinnett, Jaroslav Tir, Philip Schafer, Paul F. Diehl, Charles Gochman (2002): The Correlates of War Project Direct Contiguity Data, Version 3. Conflict Management and Peace Science 19(2).",
    doi: "10.1177/073889420201900203",
  },
  layouts: [
    {
      id: "yearly",
      title: "One row a pair and year",
      columns: [
        ...dyadColumns,
        { id: "type", title: "Type", names: ["conttype"], required: true },
        { id: "year", title: "Year", names: ["year"], required: true },
      ],
      rank: 6,
    },
    {
      id: "spells",
      title: "One row a pair and spell",
      columns: [
        ...dyadColumns,
        { id: "type", title: "Type", names: ["conttype"], required: true },
        {
          id: "begin",
          title: "First day",
          names: ["stdate", "begin", "start", "styear"],
          required: true,
        },
        { id: "until", title: "Last day", names: ["enddate", "end", "endyear"], required: true },
      ],
      rank: 6,
    },
  ],
  begin: (context): ImportSession => {
    const pairs = pairValues();
    const latest = latestYear(context.year, () => pairs.clear());
    const spells: Spell<{ readonly a: string; readonly b: string; readonly type: number }>[] = [];
    return {
      open: (table) => {
        const { pair, cell } = dyadReader(table, context);
        const yearOf = (text: string) =>
          /^\d{6}$/.test(text) ? Number(text.slice(0, 4)) : readYear(text);
        return (cells, line) => {
          const type = readNumber(cell(cells, "type"));
          // 0 is a spell without contact, which some tables list as well.
          if (type === 0) return false;
          if (!(type >= 1 && type <= 5)) {
            table.problems.row(
              line,
              "type",
              quoted(cell(cells, "type")),
              "1 to 5",
              "Left out. Mend the cell.",
            );
            return false;
          }
          const year = yearOf(cell(cells, table.layout.id === "yearly" ? "year" : "until"));
          if (table.layout.id === "yearly") {
            if (!latest.takes(year)) return false;
            const both = pair(cells, line, year);
            if (both) pairs.add(both[0], both[1], 0, kinds[type] ?? "");
            return both !== undefined;
          }
          const from = yearOf(cell(cells, "begin"));
          const both = Number.isNaN(from)
            ? undefined
            : pair(cells, line, Number.isNaN(year) ? undefined : year);
          if (!both) return false;
          spells.push({
            from,
            ...(Number.isNaN(year) ? {} : { until: year }),
            value: { a: both[0], b: both[1], type },
          });
          return true;
        };
      },
      finish: () => {
        let year = latest.year();
        if (spells.length > 0) {
          const active = activeSpells(spells, context.year);
          year = Math.max(year ?? -9999, Math.min(active.year, active.last));
          for (const { a, b, type } of active.values) pairs.add(a, b, 0, kinds[type] ?? "");
        }
        const table = pairsTable(
          {
            id: "contiguity",
            title: "Neighbours",
            kind: "other",
            reading: `Neighbours by land or water in ${year}. Shown beside the evidence; it moves no tie.`,
            weight: 0,
            source: contiguity.source,
          },
          pairs,
        );
        return {
          tables: table,
          notes: yearNote("Neighbours", year, context.year),
          ...(year === undefined ? {} : { date: `${year}-12-31` }),
        };
      },
    };
  },
};
