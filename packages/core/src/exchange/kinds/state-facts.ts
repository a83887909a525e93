import { quoted } from "../../vocabulary/quoted.ts";
import type { ImportSession, TableKind } from "../import/import-kind.ts";
import { latestYear, yearNote } from "./latest-year.ts";
import { readNumber, readYear, saysNothing } from "./read-number.ts";
import { activeSpells, type Spell } from "./spells.ts";

const capabilities = ["milex", "milper", "irst", "pec", "tpop", "upop", "cinc"] as const;

/** National material capabilities: how much each state weighs. */
export const nationalCapabilities: TableKind = {
  form: "table",
  id: "nmc",
  title: "National material capabilities",
  about:
    "A row a state and year with milex, milper, irst, pec, tpop, upop and cinc (v6 layout and later).",
  meaning:
    "No tie: the composite index (cinc) becomes the size of each state, the rest its traits. −9 is missing.",
  source: "Correlates of War: National Material Capabilities, v6",
  licence: "Free to use with citation.",
  citation: {
    text: "J. David Singer, Stuart Bremer, John Stuckey (1972): Capability Distribution, Uncertainty, and Major Power War, 1820–1965. In Bruce Russett (ed.), Peace, War, and Numbers. Sage. NMC v6.",
    url: "https://correlatesofwar.org/data-sets/national-material-capabilities/",
  },
  layouts: [
    {
      id: "yearly",
      title: "One row a state and year",
      columns: [
        {
          id: "code",
          title: "State",
          names: ["ccode", "stateabb", "iso3c", "statenme"],
          required: true,
        },
        { id: "year", title: "Year", names: ["year"], required: true },
        { id: "cinc", title: "Composite index", names: ["cinc"], required: true },
        ...capabilities.filter((id) => id !== "cinc").map((id) => ({ id, title: id, names: [id] })),
      ],
      rank: 5.5,
    },
  ],
  begin: ({ desk, year: wanted }): ImportSession => {
    const traits = new Map<string, Record<string, number>>();
    const sizes = new Map<string, number>();
    const latest = latestYear(wanted, () => {
      traits.clear();
      sizes.clear();
    });
    return {
      open: ({ file, at, header, sample, problems }) => {
        const cell = (cells: readonly string[], id: string) => (cells[at[id] ?? -1] ?? "").trim();
        const state = desk.column(
          file,
          header[at.code ?? -1] ?? "ccode",
          sample.map((cells) => cell(cells, "code")),
        );
        return (cells, line) => {
          const year = readYear(cell(cells, "year"));
          if (!latest.takes(year)) return false;
          const id = state(cell(cells, "code"), line, year);
          if (id === undefined) return false;
          const found: Record<string, number> = {};
          for (const name of capabilities) {
            const text = cell(cells, name);
            if (saysNothing(text)) continue;
            const number = readNumber(text);
            if (Number.isNaN(number) || number < 0)
              problems.row(
                line,
                name,
                quoted(text),
                "a number from 0, or −9 for missing",
                "Left out. Mend the cell.",
              );
            else found[name] = number;
          }
          traits.set(id, found);
          if ((found.cinc ?? 0) > 0) sizes.set(id, found.cinc as number);
          return true;
        };
      },
      finish: () => {
        const year = latest.year();
        return {
          traits,
          sizes: {
            measure: `Composite index of national capability, ${year}`,
            source: nationalCapabilities.source,
            values: sizes,
          },
          notes: yearNote("Capabilities", year, wanted),
          ...(year === undefined ? {} : { date: `${year}-12-31` }),
        };
      },
    };
  },
};

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

/** One number a state and year: wealth, people, spending. */
export const stateNumbers: TableKind = {
  form: "table",
  id: "state-numbers",
  title: "A number for each state",
  about:
    "World Bank tables (Country Name, Country Code, Year, Value, or a column a year), SIPRI's military expenditure, or any table of state, year and value.",
  meaning:
    "No tie: the number becomes the size of each state. Aggregates (World, Euro area) are left out and said.",
  source: "Numbers by state and year, as the file says",
  licence: "World Bank: CC BY 4.0. SIPRI: non-commercial, with attribution.",
  citation: {
    text: "World Bank: World Development Indicators; or the source of the file.",
    url: "https://data.worldbank.org/",
  },
  layouts: [
    {
      id: "long",
      title: "One row a state and year",
      columns: [
        {
          id: "code",
          title: "State, by code",
          names: ["countrycode", "iso3c", "iso3", "iso3code", "ccode", "code"],
        },
        {
          id: "name",
          title: "State, by name",
          names: ["countryname", "country", "name", "entity", "state"],
        },
        { id: "year", title: "Year", names: ["year", "date", "time"], required: true },
        {
          id: "value",
          title: "Value",
          names: ["value", "gdp", "population", "pop", "milex", "obsvalue"],
          required: true,
        },
      ],
      oneOf: [["code", "name"]],
      rank: 2.8,
    },
    {
      id: "years",
      title: "One column a year",
      columns: [
        { id: "code", title: "State, by code", names: ["countrycode", "iso3c", "iso3"] },
        { id: "name", title: "State, by name", names: ["countryname", "country", "name", "state"] },
      ],
      oneOf: [["code", "name"]],
      find: (header, at) => (yearColumns(header).length >= 3 ? at : undefined),
      rank: 2.9,
    },
  ],
  begin: ({ desk, year: wanted }): ImportSession => {
    const values = new Map<string, { readonly year: number; readonly value: number }>();
    let [file, last] = ["", -9999];
    const put = (id: string, year: number, value: number): void => {
      if (wanted !== undefined && year > wanted) return;
      last = Math.max(last, year);
      if (year >= (values.get(id)?.year ?? -9999)) values.set(id, { year, value });
    };
    return {
      open: (table) => {
        const { at, header, sample, problems, layout } = table;
        file = table.file;
        const cell = (cells: readonly string[], id: string) => (cells[at[id] ?? -1] ?? "").trim();
        const column = (id: string) => sample.map((cells) => cell(cells, id));
        const byCode =
          at.code === undefined
            ? undefined
            : desk.column(table.file, header[at.code] ?? "code", column("code"), {
                say: at.name === undefined,
              });
        const byName =
          at.name === undefined
            ? undefined
            : desk.column(table.file, header[at.name] ?? "name", ["France"]);
        const years = yearColumns(header);
        const number = (text: string, line: number, what: string): number => {
          const value = readNumber(text);
          if (Number.isNaN(value) && !saysNothing(text))
            problems.row(line, what, quoted(text), "a number", "Left out. Mend the cell.");
          return value;
        };
        return (cells, line) => {
          if (layout.id === "years" && years.every(({ k }) => saysNothing(cells[k]))) return false;
          const [code, name] = [cell(cells, "code"), cell(cells, "name")];
          const when =
            layout.id === "long" ? readYear(cell(cells, "year")) : (wanted ?? years.at(-1)?.year);
          const year = Number.isNaN(when) ? undefined : when;
          const id =
            (code === "" ? undefined : byCode?.(code, line, year)) ??
            (name === "" ? undefined : byName?.(name, line, year));
          if (id === undefined) return false;
          if (layout.id === "years") {
            for (const { k, year: of } of years) {
              const value = number(cells[k] ?? "", line, String(of));
              if (value >= 0) put(id, of, value);
            }
            return true;
          }
          const value = number(cell(cells, "value"), line, "value");
          if (year === undefined)
            problems.row(
              line,
              "year",
              quoted(cell(cells, "year")),
              "a year",
              "Left out. Mend the cell.",
            );
          if (year === undefined || !(value >= 0)) return false;
          put(id, year, value);
          return true;
        };
      },
      finish: () => {
        if (values.size === 0) return { notes: [] };
        const sizes = new Map(
          [...values].filter(([, { value }]) => value > 0).map(([id, { value }]) => [id, value]),
        );
        const old = [...values.values()].filter(({ year }) => year < last - 3).length;
        const notes = [
          `Sizes are the numbers of ${file}, the latest up to ${last}${old > 0 ? `; ${old} are more than three years older` : ""}.`,
        ];
        return {
          sizes: {
            measure: `Numbers of ${file}`.slice(0, 200),
            source: `${file}, up to ${last}`.slice(0, 500),
            values: sizes,
          },
          notes,
          date: `${last}-12-31`,
        };
      },
    };
  },
};

/** Columns that are years. */
function yearColumns(header: readonly string[]): { readonly k: number; readonly year: number }[] {
  return [...header.entries()].flatMap(([k, name]) => {
    const [, year] = /^(?:x|yr?)?([12]\d{3})(?:\.0|\s*\[yr[12]\d{3}\])?$/i.exec(name.trim()) ?? [];
    return year === undefined ? [] : [{ k, year: Number(year) }];
  });
}
