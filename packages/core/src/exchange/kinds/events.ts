import { cameoEvent } from "../../evidence/cameo-codes.ts";
import type { Component } from "../../schema/world-schema.ts";
import { exp2 } from "../../vocabulary/elementary.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import { dayNumber, isoDay } from "../../vocabulary/time.ts";
import type { ImportContext, ImportSession, TableKind } from "./import-kind.ts";
import { clip, rounded } from "./pair-values.ts";
import { readNumber } from "./read-number.ts";

const daysPerYear = 365.2425;
/** Reports of an event weigh as statements that are reported do. */
const reported = 0.7;
const heaviest = 100;

const meaning =
  "Each event is coded by its CAMEO code: Goldstein score / 10. A pair's value is the mean of its events, its weight their number times 0.7 (as for what is reported), both fading with a half-life of one year up to the as-of date; at most 100. Events within a state are left out. Half-life and weight are conventions.";

const halfLife = {
  id: "half-life",
  title: "Half-life in years",
  values: ["0.25", "0.5", "1", "2", "5"].map((id) => ({ id, title: id })),
  standard: "1",
};

/** Events coded by ICEWS. */
export const icewsEvents: TableKind = {
  form: "table",
  id: "icews",
  title: "ICEWS events",
  about:
    "Tab-separated event files with Event Date, Source Country, CAMEO Code and Target Country.",
  meaning,
  source: "Integrated Crisis Early Warning System (ICEWS), coded event data",
  licence: "Free to use with citation (Harvard Dataverse).",
  citation: {
    text: "Elizabeth Boschee, Jennifer Lautenschlager, Sean O'Brien, Steve Shellman, James Starz, Michael Ward (2015): ICEWS Coded Event Data. Harvard Dataverse.",
    doi: "10.7910/DVN/28075",
  },
  settings: [halfLife],
  layouts: [
    {
      id: "events",
      title: "One row an event",
      columns: [
        { id: "date", title: "Date", names: ["eventdate", "date"], required: true },
        {
          id: "actor1",
          title: "Source",
          names: ["sourcecountry", "source", "actor1"],
          required: true,
        },
        {
          id: "actor2",
          title: "Target",
          names: ["targetcountry", "target", "actor2"],
          required: true,
        },
        {
          id: "code",
          title: "CAMEO code",
          names: ["cameocode", "cameo", "eventcode"],
          required: true,
        },
        {
          id: "score",
          title: "Goldstein score",
          names: ["intensity", "goldstein", "goldsteinscale"],
        },
      ],
      rank: 6,
    },
  ],
  begin: (context) => begin(icewsEvents, context),
};

/** Events coded by GDELT 2.0, which come without a header. */
export const gdeltEvents: TableKind = {
  form: "table",
  id: "gdelt",
  title: "GDELT events",
  about:
    "Event exports of GDELT 1.0 or 2.0: 57 to 61 columns, tab-separated, without a header. Root events count.",
  meaning,
  source: "Global Database of Events, Language, and Tone (GDELT), events",
  licence: "Free to use with attribution.",
  citation: {
    text: "Kalev Leetaru, Philip A. Schrodt (2013): GDELT: Global Data on Events, Location and Tone, 1979–2012. ISA Annual Convention.",
    url: "https://www.gdeltproject.org/",
  },
  settings: [halfLife],
  layouts: [
    {
      id: "header",
      title: "With a header",
      columns: [
        { id: "date", title: "Date", names: ["sqldate", "day"], required: true },
        { id: "actor1", title: "First actor", names: ["actor1countrycode"], required: true },
        { id: "actor2", title: "Second actor", names: ["actor2countrycode"], required: true },
        { id: "code", title: "CAMEO code", names: ["eventcode"], required: true },
        { id: "score", title: "Goldstein score", names: ["goldsteinscale"] },
        { id: "root", title: "Root event", names: ["isrootevent"] },
      ],
      rank: 7,
    },
    {
      id: "export",
      title: "Without a header",
      columns: [],
      find: () => undefined,
      headless: (rows) => {
        const fits = rows.filter(
          (cells) =>
            cells.length >= 57 &&
            cells.length <= 61 &&
            /^\d+$/.test(cells[0] ?? "") &&
            /^(19|20)\d{6}$/.test(cells[1] ?? ""),
        );
        return rows.length > 0 && fits.length * 2 > rows.length
          ? { date: 1, actor1: 7, actor2: 17, root: 25, code: 26, score: 30 }
          : undefined;
      },
      rank: 7,
    },
  ],
  begin: (context) => begin(gdeltEvents, context),
};

interface Sum {
  weight: number;
  score: number;
  count: number;
  least: number;
  most: number;
}

function begin(
  { id, title, source }: TableKind,
  { desk, year: wanted, setting }: ImportContext,
): ImportSession {
  const life = Number(setting("half-life")) * daysPerYear;
  const sums = new Map<string, Sum>();
  const end = wanted === undefined ? undefined : (dayNumber(`${wanted}-12-31`) as number);
  let [first, last, events, later] = [Number.NaN, Number.NEGATIVE_INFINITY, 0, 0];
  return {
    open: ({ file, at, header, sample, problems }) => {
      const cell = (cells: readonly string[], column: string) =>
        (cells[at[column] ?? -1] ?? "").trim();
      const both = sample.flatMap((cells) => [cell(cells, "actor1"), cell(cells, "actor2")]);
      const from = desk.column(file, header[at.actor1 ?? -1] ?? "source", both);
      const to = desk.column(file, header[at.actor2 ?? -1] ?? "target", both);
      return (cells, line) => {
        if (cell(cells, "root") === "0") return false;
        const date = cell(cells, "date")
          .replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3")
          .slice(0, 10);
        const day = dayNumber(date);
        if (day === undefined) {
          problems.row(
            line,
            "date",
            quoted(cell(cells, "date")),
            "a date",
            "Left out. Mend the cell.",
          );
          return false;
        }
        const year = Number(date.slice(0, 4));
        const [a, b] = [
          from(cell(cells, "actor1"), line, year),
          to(cell(cells, "actor2"), line, year),
        ];
        if (a === undefined || b === undefined || a === b) return false;
        const code = cell(cells, "code");
        const score = scoreOf(code, cell(cells, "score"));
        if (score === undefined) {
          problems.row(
            line,
            "code",
            quoted(code),
            "a CAMEO code of two to four digits",
            "Left out. Codes are text: leading zeros count.",
          );
          return false;
        }
        if (end !== undefined && day > end) {
          later++;
          return false;
        }
        if (Number.isNaN(first)) first = day;
        last = Math.max(last, day);
        events++;
        const key = a < b ? `${a} ${b}` : `${b} ${a}`;
        // Weights grow from the first day seen; the end divides them by what its own would be.
        const weight = exp2((day - first) / life);
        const sum = sums.get(key) ?? { weight: 0, score: 0, count: 0, least: 10, most: -10 };
        sum.weight += weight;
        sum.score += weight * score;
        sum.count++;
        sum.least = Math.min(sum.least, score);
        sum.most = Math.max(sum.most, score);
        sums.set(key, sum);
        return true;
      };
    },
    finish: () => {
      if (sums.size === 0) return { notes: [] };
      const asOf = end ?? last;
      const fade = exp2(-(asOf - first) / life);
      const components = [...sums]
        .sort(([x], [y]) => (x < y ? -1 : 1))
        .map(([key, sum], k): Component => {
          const [a = "", b = ""] = key.split(" ");
          const value = rounded(sum.score / sum.weight / 10);
          return {
            id: `${id}-${k + 1}`,
            a,
            b,
            kind: "other",
            value,
            weight: Math.round(Math.min(heaviest, sum.weight * fade * reported) * 1e6) / 1e6,
            uncertainty: 0.2,
            reading: clip(
              `${sum.count} events, scores ${sum.least} to ${sum.most}, mean ${Math.round(value * 100) / 10}`,
              300,
            ),
            source,
          };
        })
        .filter(({ weight }) => weight > 0);
      const notes = [
        `${events} ${title} between ${sums.size} pairs, ${isoDay(first)} to ${isoDay(last)}.`,
        ...(later > 0 ? [`${later} later events left out.`] : []),
      ];
      return { components, notes, date: isoDay(asOf) };
    },
  };
}

/** Goldstein score of a code; where leading zeros were lost they are put back, else the file's own. */
function scoreOf(code: string, said: string): number | undefined {
  const plain = code.replace(/\.0+$/, "");
  const known =
    cameoEvent(plain) ?? (/^\d{1,3}$/.test(plain) ? cameoEvent(`0${plain}`) : undefined);
  if (known) return known.goldstein;
  const own = readNumber(said);
  return /^\d{2,4}$/.test(plain) && own >= -10 && own <= 10 ? own : undefined;
}
