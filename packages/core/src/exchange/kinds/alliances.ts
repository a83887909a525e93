import { quoted } from "../../vocabulary/quoted.ts";
import { dyadColumns, dyadReader } from "./dyad-readers.ts";
import type { ImportColumn, ImportContext, ImportSession, TableKind } from "./import-kind.ts";
import { latestYear, yearNote } from "./latest-year.ts";
import { pairsTable, pairValues } from "./pair-values.ts";
import { readYear, saysNothing } from "./read-number.ts";
import { activeSpells, type Spell } from "./spells.ts";

/** What an obligation is worth, strongest first. Conventions. */
interface Obligation {
  readonly id: string;
  readonly word: string;
  readonly value: number;
}

interface Facts {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly source: string;
  readonly licence: string;
  readonly citation: TableKind["citation"];
  readonly obligations: readonly (Obligation & { readonly names: readonly string[] })[];
  /** Columns of which one is only here, to tell the kind by. */
  readonly own: readonly string[];
  readonly rank: number;
}

const cow: Facts = {
  id: "cow-alliances",
  title: "Alliances of the Correlates of War",
  about:
    "Directed dyad-years (ccode1, ccode2, year and one column a type), or alliance_v4.1_by_dyad with its dates.",
  source: "Correlates of War: Formal Alliances, v4.1",
  licence: "Free to use with citation.",
  citation: {
    text: "Douglas M. Gibler (2009): International Military Alliances, 1648–2008. CQ Press. Correlates of War Formal Alliances v4.1.",
    url: "https://correlatesofwar.org/data-sets/formal-alliances/",
  },
  obligations: [
    { id: "defense", word: "defence", value: 0.8, names: ["cowdefense", "defense", "defence"] },
    { id: "entente", word: "entente", value: 0.4, names: ["cowentente", "entente"] },
    {
      id: "neutrality",
      word: "neutrality",
      value: 0.3,
      names: ["cowneutral", "neutrality", "neutral"],
    },
    {
      id: "nonaggression",
      word: "non-aggression",
      value: 0.3,
      names: ["cownonagg", "nonaggression", "nonagg"],
    },
  ],
  own: ["entente", "neutrality", "defense"],
  rank: 6,
};

const atop: Facts = {
  id: "atop",
  title: "Alliance obligations of ATOP",
  about:
    "Dyad-years with one column an obligation (atop_defense, offense, neutral, nonagg, consul).",
  source: "Alliance Treaty Obligations and Provisions (ATOP), v5.1",
  licence: "Free to use with citation.",
  citation: {
    text: "Brett Ashley Leeds, Jeffrey M. Ritter, Sara McLaughlin Mitchell, Andrew G. Long (2002): Alliance Treaty Obligations and Provisions, 1815–1944. International Interactions 28(3).",
    doi: "10.1080/03050620213653",
  },
  obligations: [
    { id: "defense", word: "defence", value: 0.8, names: ["atopdefense", "defense", "defence"] },
    { id: "offense", word: "offence", value: 0.8, names: ["atopoffense", "offense", "offence"] },
    {
      id: "consultation",
      word: "consultation",
      value: 0.4,
      names: ["atopconsul", "consul", "consultation"],
    },
    {
      id: "neutrality",
      word: "neutrality",
      value: 0.3,
      names: ["atopneutral", "neutral", "neutrality"],
    },
    {
      id: "nonaggression",
      word: "non-aggression",
      value: 0.3,
      names: ["atopnonagg", "nonagg", "nonaggression"],
    },
  ],
  own: ["offense", "consultation"],
  rank: 7,
};

export const cowAlliances: TableKind = kindOf(cow);
export const atopAlliances: TableKind = kindOf(atop);

function kindOf(facts: Facts): TableKind {
  const types: ImportColumn[] = facts.obligations.map(({ id, word, names }) => ({
    id,
    title: word,
    names,
  }));
  return {
    form: "table",
    ...facts,
    meaning: `The strongest obligation of a pair: ${facts.obligations.map(({ word, value }) => `${word} ${value}`).join(", ")}. Weight 2. The values and the weight are conventions.`,
    layouts: [
      {
        id: "yearly",
        title: "One row a pair and year",
        columns: [
          ...dyadColumns,
          { id: "year", title: "Year", names: ["year"], required: true },
          ...types,
        ],
        oneOf: [facts.own],
        rank: facts.rank,
      },
      {
        id: "spells",
        title: "One row a pair and alliance, with dates",
        columns: [
          ...dyadColumns,
          {
            id: "begin",
            title: "First year",
            names: ["dyadstyear", "styear", "startyear", "start", "begin"],
            required: true,
          },
          {
            id: "until",
            title: "Last year",
            names: ["dyadendyear", "endyear", "end"],
            required: true,
          },
          { id: "censored", title: "Goes on beyond the data", names: ["rightcensor"] },
          ...types,
        ],
        oneOf: [facts.own],
        rank: facts.rank + 0.5,
      },
    ],
    begin: (context) => begin(facts, context),
  };
}

function begin({ obligations, source, id, title }: Facts, context: ImportContext): ImportSession {
  const { year: wanted } = context;
  const pairs = pairValues();
  const latest = latestYear(wanted, () => pairs.clear());
  const spells: Spell<{
    readonly a: string;
    readonly b: string;
    readonly value: number;
    readonly reading: string;
  }>[] = [];
  return {
    open: (table) => {
      const { layout, problems } = table;
      const { pair, cell } = dyadReader(table, context);
      const strongest = (cells: readonly string[], line: number): Obligation | undefined => {
        let best: Obligation | undefined;
        for (const each of obligations) {
          const said = cell(cells, each.id).replace(/\.0+$/, "");
          if (said === "1") {
            if (!best || each.value > best.value) best = each;
          } else if (said !== "0" && !saysNothing(said)) {
            problems.row(line, each.id, quoted(said), "0 or 1", "Left out. Mend the cell.");
          }
        }
        return best;
      };
      if (layout.id === "yearly") {
        return (cells, line) => {
          const year = readYear(cell(cells, "year"));
          if (Number.isNaN(year)) {
            problems.row(
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
          const best = strongest(cells, line);
          if (both && best) pairs.add(both[0], both[1], best.value, best.word);
          return both !== undefined;
        };
      }
      return (cells, line) => {
        const from = readYear(cell(cells, "begin"));
        const end = readYear(cell(cells, "until"));
        if (Number.isNaN(from)) {
          problems.row(
            line,
            "first year",
            quoted(cell(cells, "begin")),
            "a year",
            "Left out. Mend the cell.",
          );
          return false;
        }
        const open = Number.isNaN(end) || cell(cells, "censored") === "1";
        const both = pair(cells, line, open ? undefined : end);
        const best = strongest(cells, line);
        if (!both || !best) return both !== undefined;
        const value = { a: both[0], b: both[1], value: best.value, reading: best.word };
        spells.push({ from, ...(open && Number.isNaN(end) ? {} : { until: end }), value });
        return true;
      };
    },
    finish: () => {
      let year = latest.year();
      const notes: string[] = [];
      if (spells.length > 0) {
        const active = activeSpells(spells, wanted);
        for (const { a, b, value, reading } of active.values) pairs.add(a, b, value, reading);
        year = Math.max(year ?? 0, Math.min(active.year, active.last));
      }
      notes.push(...yearNote(title, year, wanted));
      const table = pairsTable(
        {
          id,
          title: title.slice(0, 80),
          kind: "alliance",
          reading: `Strongest obligation of each pair as of ${year}: ${obligations.map(({ word, value }) => `${word} ${value}`).join(", ")}.`,
          weight: 2,
          uncertainty: 0.1,
          source,
        },
        pairs,
      );
      return { tables: table, notes, ...(year === undefined ? {} : { date: `${year}-12-31` }) };
    },
  };
}
