import { quoted } from "../../vocabulary/quoted.ts";
import type { ImportSession, TableKind } from "./import-kind.ts";
import { readNumber, readYear, saysNothing } from "./read-number.ts";

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
