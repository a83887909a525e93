import { quoted } from "../../vocabulary/quoted.ts";
import type { ImportSession, TableKind } from "./import-kind.ts";
import { latestYear, yearNote } from "./latest-year.ts";
import { readNumber, readYear, saysNothing } from "./read-number.ts";

/** Ideal points that others estimated from roll calls. */
export const idealPoints: TableKind = {
  form: "table",
  id: "ideal-points",
  title: "Ideal points of UN voting",
  about:
    "A row a state and year, with a column that begins with idealpoint: the releases of 2020 (by session) and 2025 (by year).",
  meaning:
    "A position a state; a pair at the same place is at 1, at 1.5 apart (in standard deviations of the scale) neutral, from 3 on at −1. Weight 1. Where neutral lies is a convention.",
  source: "Bailey, Strezhnev & Voeten: ideal points from UN General Assembly votes",
  licence: "CC0.",
  citation: {
    text: "Michael A. Bailey, Anton Strezhnev, Erik Voeten (2017): Estimating Dynamic State Preferences from United Nations Voting Data. Journal of Conflict Resolution 61(2).",
    doi: "10.1177/0022002715595700",
  },
  layouts: [
    {
      id: "points",
      title: "One row a state and year",
      columns: [
        {
          id: "point",
          title: "Ideal point",
          names: [
            "idealpointall",
            "idealpoint",
            "idealpointfp",
            "idealpointlegacy",
            "point",
            "theta",
          ],
          required: true,
        },
        {
          id: "code",
          title: "State, by code",
          names: ["iso3c", "iso3", "ccode", "countrycode", "cowcode"],
        },
        { id: "name", title: "State, by name", names: ["countryname", "country", "name"] },
        { id: "year", title: "Year", names: ["year"] },
        { id: "session", title: "Session", names: ["session"] },
      ],
      oneOf: [
        ["code", "name"],
        ["year", "session"],
      ],
      rank: 4,
    },
  ],
  begin: ({ desk, year: wanted }): ImportSession => {
    const positions = new Map<string, number>();
    const latest = latestYear(wanted, () => positions.clear());
    return {
      open: ({ file, at, header, sample, problems }) => {
        const cell = (cells: readonly string[], id: string) => cells[at[id] ?? -1] ?? "";
        const column = (id: string) => sample.map((cells) => cell(cells, id));
        const byName =
          at.name === undefined
            ? undefined
            : desk.column(file, header[at.name] ?? "name", ["France"], {
                say: at.code === undefined,
              });
        const byCode =
          at.code === undefined
            ? undefined
            : desk.column(file, header[at.code] ?? "code", column("code"), {
                say: at.name === undefined,
              });
        return (cells, line) => {
          const session = Number(cell(cells, "session") || Number.NaN);
          const year = at.year === undefined ? session + 1945 : readYear(cell(cells, "year"));
          if (Number.isNaN(year)) {
            problems.row(
              line,
              at.year === undefined ? "session" : "year",
              quoted(cell(cells, "year")),
              "a year",
              "Left out. Mend the cell.",
            );
            return false;
          }
          const point = readNumber(cell(cells, "point"));
          if (Number.isNaN(point)) {
            if (!saysNothing(cell(cells, "point")))
              problems.row(
                line,
                "ideal point",
                quoted(cell(cells, "point")),
                "a number",
                "Left out. Mend the cell.",
              );
            return false;
          }
          if (wanted !== undefined && year > wanted) return false;
          const code = cell(cells, "code");
          const state =
            (saysNothing(code) ? undefined : byCode?.(code, line, year)) ??
            byName?.(cell(cells, "name"), line, year);
          if (state === undefined || !latest.takes(year)) return false;
          positions.set(state, point);
          return true;
        };
      },
      finish: () => {
        const year = latest.year();
        const notes = yearNote("Ideal points", year, wanted);
        if (positions.size < 2) return { notes };
        const table = {
          id: "ideal-points",
          title: "Ideal points of UN voting",
          kind: "vote" as const,
          form: "positions" as const,
          weight: 1,
          uncertainty: 0.15,
          reading: `Ideal points of ${year}: 1 at the same place, 0 at 1.5 apart, −1 from 3 on.`,
          source: idealPoints.source,
          neutral: 1.5,
          positions: Object.fromEntries([...positions].sort(([a], [b]) => (a < b ? -1 : 1))),
        };
        return { tables: [table], notes, date: `${year}-12-31` };
      },
    };
  },
};
