import { quoted } from "../../vocabulary/quoted.ts";
import type { ImportSession, TableKind } from "./import-kind.ts";
import { latestYear, yearNote } from "./latest-year.ts";
import { readNumber, readYear, saysNothing } from "./read-number.ts";

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
