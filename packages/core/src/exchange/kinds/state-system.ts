import { quoted } from "../../vocabulary/quoted.ts";
import type { ImportSession, TableKind } from "./import-kind.ts";
import { yearNote } from "./latest-year.ts";
import { readNumber, readYear } from "./read-number.ts";
import { activeSpells, type Spell } from "./spells.ts";

/** Lists of states and of major powers, with their years. */
export const stateSystem: TableKind = {
  form: "table",
  id: "cow-states",
  title: "States and major powers",
  about:
    "The system of states (with statenme) or the major powers, a row a spell with first and last year.",
  meaning:
    "No tie: which states there are in the year, and which of them are major powers (a trait).",
  source: "Correlates of War: State System Membership, and Major Powers",
  licence: "Free to use with citation.",
  citation: {
    text: "Correlates of War Project (2017): State System Membership List, v2016.",
    url: "https://correlatesofwar.org/data-sets/state-system-membership/",
  },
  layouts: [
    {
      id: "spells",
      title: "One row a spell",
      columns: [
        { id: "code", title: "State", names: ["ccode", "stateabb"], required: true },
        { id: "begin", title: "First year", names: ["styear", "stdate"], required: true },
        { id: "until", title: "Last year", names: ["endyear", "enddate"], required: true },
        { id: "name", title: "Name", names: ["statenme", "statename"] },
        { id: "lat", title: "Latitude of the capital", names: ["lat", "latitude"] },
        { id: "lon", title: "Longitude of the capital", names: ["lng", "lon", "longitude"] },
      ],
      find: (header, at) =>
        header.length <= 14 && !header.some((name) => /2$|^(ccode|state)b/i.test(name.trim()))
          ? at
          : undefined,
      rank: 3.2,
    },
  ],
  begin: ({ desk, year: wanted }): ImportSession => {
    const states: Spell<string>[] = [];
    const majors: Spell<string>[] = [];
    const capitals: Spell<{ readonly id: string; readonly lat: number; readonly lon: number }>[] =
      [];
    return {
      open: ({ file, at, header, sample, problems }) => {
        const cell = (cells: readonly string[], id: string) => (cells[at[id] ?? -1] ?? "").trim();
        const state = desk.column(
          file,
          header[at.code ?? -1] ?? "ccode",
          sample.map((cells) => cell(cells, "code")),
        );
        const into = at.name === undefined ? majors : states;
        return (cells, line) => {
          const [from, until] = [readYear(cell(cells, "begin")), readYear(cell(cells, "until"))];
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
          const id = state(
            cell(cells, "code"),
            line,
            Number.isNaN(until) ? undefined : Math.min(until, wanted ?? until),
          );
          if (id === undefined) return false;
          const spell = { from, ...(Number.isNaN(until) ? {} : { until }) };
          into.push({ ...spell, value: id });
          const [lat, lon] = [readNumber(cell(cells, "lat")), readNumber(cell(cells, "lon"))];
          if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180)
            capitals.push({ ...spell, value: { id, lat, lon } });
          return true;
        };
      },
      finish: () => {
        const there = activeSpells(states, wanted);
        const powers = activeSpells(majors, wanted);
        const year = Math.max(there.last, powers.last);
        if (year < 0) return { notes: [] };
        return {
          actors: [...new Set(there.values)],
          traits: new Map(powers.values.map((id) => [id, { "major-power": 1 }])),
          places: new Map(
            activeSpells(capitals, wanted).values.map(({ id, lat, lon }) => [id, { lat, lon }]),
          ),
          notes: yearNote("States and powers", Math.min(year, wanted ?? year), wanted),
          date: `${Math.min(year, wanted ?? year)}-12-31`,
        };
      },
    };
  },
};
