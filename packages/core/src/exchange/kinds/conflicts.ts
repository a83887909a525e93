import { exp2 } from "../../vocabulary/elementary.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { ImportSession, TableKind } from "../import/import-kind.ts";
import { dyadColumns, dyadReader } from "./dyad-readers.ts";
import { latestYear, yearNote } from "./latest-year.ts";
import { pairsTable, pairValues } from "./pair-values.ts";
import { readNumber, readYear } from "./read-number.ts";
import { activeSpells, type Spell } from "./spells.ts";

const cowCite = (text: string, doi?: string) => ({
  text,
  ...(doi ? { doi } : {}),
  url: "https://correlatesofwar.org/",
});

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
