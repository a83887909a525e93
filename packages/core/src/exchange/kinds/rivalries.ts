import { quoted } from "../../vocabulary/quoted.ts";
import { dyadColumns, dyadReader } from "./dyad-readers.ts";
import type { ImportSession, TableKind } from "./import-kind.ts";
import { yearNote } from "./latest-year.ts";
import { pairsTable, pairValues } from "./pair-values.ts";
import { readYear } from "./read-number.ts";
import { activeSpells, type Spell } from "./spells.ts";

interface Rivalry {
  readonly a: string;
  readonly b: string;
  readonly value: number;
  readonly reading: string;
}

/** Rivalries between states, as historians code them. */
export const rivalries: TableKind = {
  form: "table",
  id: "rivalries",
  title: "Strategic rivalries",
  about:
    "A row a rivalry with two states, first and last year: Thompson & Dreyer, or Thompson, Sakuwa & Suhas.",
  meaning:
    "A rivalry in force is −0.6, one of principal rivals −0.8. Weight 1.5. Values and weight are conventions.",
  source: "Strategic rivalries: Thompson & Dreyer 2011; Thompson, Sakuwa & Suhas 2021",
  licence: "Free to use with citation.",
  citation: {
    text: "William R. Thompson, Kentaro Sakuwa, Prashant Hosur Suhas (2021): Analyzing Strategic Rivalries in World Politics. Springer.",
    doi: "10.1007/978-981-16-6671-1",
  },
  layouts: [
    {
      id: "spells",
      title: "One row a rivalry",
      columns: [
        ...dyadColumns,
        {
          id: "name",
          title: "Name",
          names: ["rivalryname", "rivalry", "rivalryno", "tssrid"],
          required: true,
        },
        {
          id: "begin",
          title: "First year",
          names: ["styear", "start", "begin", "startyear"],
          required: true,
        },
        { id: "until", title: "Last year", names: ["endyear", "end"], required: true },
        { id: "principal", title: "Principal rivals", names: ["principal"] },
      ],
      rank: 6,
    },
  ],
  begin: (context): ImportSession => {
    const spells: Spell<Rivalry>[] = [];
    return {
      open: (table) => {
        const { pair, cell } = dyadReader(table, context);
        return (cells, line) => {
          const [from, until] = [readYear(cell(cells, "begin")), readYear(cell(cells, "until"))];
          if (Number.isNaN(from)) {
            table.problems.row(
              line,
              "first year",
              quoted(cell(cells, "begin")),
              "a year",
              "Left out. Mend the cell.",
            );
            return false;
          }
          const last = Number.isNaN(until) ? context.year : until;
          if (
            context.year !== undefined &&
            (from > context.year || (last ?? 9999) < context.year - 60)
          )
            return true;
          const both = pair(cells, line, last);
          if (!both) return false;
          const principal = cell(cells, "principal").startsWith("1");
          const value = {
            a: both[0],
            b: both[1],
            value: principal ? -0.8 : -0.6,
            reading: `${cell(cells, "name")}, since ${from}`,
          };
          spells.push({ from, ...(Number.isNaN(until) ? {} : { until }), value });
          return true;
        };
      },
      finish: () => {
        const pairs = pairValues();
        const active = activeSpells(spells, context.year);
        for (const { a, b, value, reading } of active.values) pairs.add(a, b, value, reading);
        const year = Math.min(active.year, active.last);
        const table = pairsTable(
          {
            id: "rivalries",
            title: "Strategic rivalries",
            kind: "rivalry",
            reading: `Rivalries in force in ${year}: −0.6, between principal rivals −0.8.`,
            weight: 1.5,
            uncertainty: 0.15,
            source: rivalries.source,
          },
          pairs,
        );
        if (spells.length === 0) return { notes: [] };
        return {
          tables: table,
          notes: yearNote("Rivalries", year, context.year),
          date: `${year}-12-31`,
        };
      },
    };
  },
};
