import { UsageError } from "../../vocabulary/errors.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { ImportContext, ImportSession, OpenedTable, TableKind } from "./import-kind.ts";
import { clip, rounded } from "./pair-values.ts";
import { againstRecord } from "./published-votes.ts";
import { readYear, saysNothing } from "./read-number.ts";
import { stateColumns, ungaLayouts } from "./unga-layouts.ts";
import { type Vote, type VoteMeasure, voteTable } from "./vote-table.ts";

const words: Readonly<Record<string, Vote>> = {
  yes: 1,
  y: 1,
  "1": 1,
  for: 1,
  approve: 1,
  approved: 1,
  favour: 1,
  favor: 1,
  infavor: 1,
  infavour: 1,
  pro: 1,
  abstain: 2,
  abstained: 2,
  abstention: 2,
  a: 2,
  "2": 2,
  abs: 2,
  no: 3,
  n: 3,
  "3": 3,
  against: 3,
  con: 3,
  absent: 0,
  x: 0,
  nv: 0,
  nonvoting: 0,
  "8": 0,
  "9": 0,
  notamember: 0,
  notvoting: 0,
  didnotvote: 0,
  dnv: 0,
};

/** What a vote cell says; nothing if it is no vote. `signed` is 1, 0, −1. */
function readVote(text: string, signed: boolean): Vote | undefined {
  const plain = text.trim().replace(/\.0+$/, "").toLowerCase();
  if (signed)
    return plain === "1"
      ? 1
      : plain === "0"
        ? 2
        : plain === "-1"
          ? 3
          : saysNothing(text)
            ? 0
            : undefined;
  const word = plain.replace(/[^a-z0-9]/g, "");
  if (Object.hasOwn(words, word)) return words[word];
  return saysNothing(text) ? 0 : undefined;
}

/** Roll calls of the United Nations' General Assembly. */
export const ungaVotes: TableKind = {
  form: "table",
  id: "unga-votes",
  title: "Votes in the UN General Assembly",
  about:
    "Roll calls: one row a vote (unvotes, Voeten, fpsim, UN Digital Library), one column a state, or one resolution alone. A table of roll calls beside them gives dates.",
  meaning:
    "Value of a pair: Scott's π of their joint votes (yes, abstained, no; squared distance; absences left out), 1 always alike, 0 as chance would have it, below 0 apart. With fewer than eight roll calls: 1 the same, 0 one step apart, −1 opposed, on average. Weight 1. The measure, the weight and the least number of joint votes are conventions.",
  source: "United Nations General Assembly roll calls",
  licence:
    "Votes are facts; Voeten's compilation is CC0, the UN Digital Library asks for non-commercial use with attribution.",
  citation: {
    text: "Erik Voeten, Anton Strezhnev, Michael Bailey (2009): United Nations General Assembly Voting Data. Harvard Dataverse.",
    doi: "10.7910/DVN/LEJUQZ",
  },
  settings: [
    {
      id: "measure",
      title: "Agreement",
      values: [
        { id: "pi", title: "Scott’s π" },
        { id: "kappa", title: "Cohen’s κ" },
        { id: "agreement", title: "Mean agreement" },
      ],
      standard: "pi",
    },
    {
      id: "window",
      title: "Years up to the year asked for",
      values: ["1", "2", "3", "5", "10", "100"].map((id) => ({ id, title: id })),
      standard: "3",
    },
  ],
  layouts: ungaLayouts,
  begin,
};

function begin({ desk, year, setting }: ImportContext): ImportSession {
  const votes = voteTable();
  const measure = setting("measure") as VoteMeasure;
  let rows = 0;
  const absences = { count: 0 };
  let last: OpenedTable | undefined;

  const open = (table: OpenedTable) => {
    const { layout, file, at, header, sample, problems } = table;
    last = table;
    const cell = (cells: readonly string[], id: string) => cells[at[id] ?? -1]?.trim() ?? "";
    const column = (id: string) => sample.map((cells) => cells[at[id] ?? -1] ?? "");
    const dateIn = (cells: readonly string[]): string => {
      const date = cell(cells, "date");
      if (/^\d{4}-\d{2}-\d{2}/.test(date)) return date.slice(0, 10);
      const said = readYear(cell(cells, "year"));
      if (!Number.isNaN(said)) return `${said}-12-31`;
      const session = Number(cell(cells, "session") || Number.NaN);
      return session > 0 && session < 200 ? `${session + 1945}-12-31` : "";
    };
    const put = (
      item: string,
      state: string,
      text: string,
      signed: boolean,
      line: number,
    ): boolean => {
      const vote = readVote(text, signed);
      if (vote === undefined) {
        problems.row(
          line,
          "vote",
          quoted(text),
          "a vote: yes, abstain, no or absent; 1, 2, 3, 8 or 9",
          "Left out. Mend the cell.",
        );
        return false;
      }
      if (vote === 0) {
        absences.count++;
        votes.set(item, state, 0);
        return true;
      }
      const before = votes.set(item, state, vote);
      if (before === undefined) rows++;
      else {
        const got = `${desk.nameOf(state)} ${said[vote]}, and ${said[before]} before`;
        problems.row(
          line,
          "vote",
          got,
          "one vote of a state on a roll call",
          "The first one stays. Mend the other.",
        );
      }
      return before === undefined;
    };
    if (layout.id === "calls") {
      return (cells: readonly string[]) => {
        const [item, date] = [cell(cells, "item"), dateIn(cells)];
        if (item === "" || date === "") return false;
        votes.date(item, date);
        return true;
      };
    }
    if (layout.id === "wide") {
      const columns = stateColumns(header).map((k) => {
        const id = desk.column(file, "columns", ["FRA"])(header[k] as string, 1);
        return { k, id };
      });
      return (cells: readonly string[], line: number) => {
        const item = cell(cells, "item");
        if (item === "") return false;
        const date = dateIn(cells);
        if (date !== "") votes.date(item, date);
        for (const { k, id } of columns)
          if (id !== undefined) put(item, id, cells[k] ?? "", false, line);
        return true;
      };
    }
    const byCode =
      at.code === undefined
        ? undefined
        : desk.column(file, header[at.code] ?? "code", column("code"), {
            say: at.name === undefined,
          });
    const byName =
      at.name === undefined ? undefined : desk.column(file, header[at.name] ?? "name", ["France"]);
    const signed = column("vote").some((text) => text.trim() === "-1");
    return (cells: readonly string[], line: number) => {
      const item = layout.id === "one" ? file : cell(cells, "item");
      if (item === "") {
        problems.row(
          line,
          "roll call",
          "nothing",
          "a roll call's number",
          "Left out. Name the roll call.",
        );
        return false;
      }
      const date = layout.id === "one" ? "" : dateIn(cells);
      const when = date === "" ? undefined : Number(date.slice(0, 4));
      const [code, name] = [cell(cells, "code"), cell(cells, "name")];
      const coded = code === "" ? undefined : byCode?.(code, line, when);
      // A name is safer than a code: NA may be Namibia or nothing, and a name tells which.
      const state = (name === "" ? undefined : byName?.(name, line, when)) ?? coded;
      if (state === undefined) return false;
      if (date !== "") votes.date(item, date);
      return put(item, state, cell(cells, "vote"), signed, line);
    };
  };

  const finish = () => {
    const all = votes.questions();
    const span = Number(setting("window"));
    const within = (item: string): boolean => {
      if (year === undefined) return true;
      const date = votes.dateOf(item);
      if (date === undefined) return true;
      const when = Number(date.slice(0, 4));
      return when <= year && when > year - span;
    };
    const dated = all.filter((item) => votes.dateOf(item) !== undefined).length;
    const questions = all.filter(within);
    if (year !== undefined && dated < all.length) {
      last?.problems.file(
        `${all.length - dated} of ${all.length} roll calls without a date`,
        "a date for each",
        "They count whatever the year. Add the table of roll calls (rcid, date) to the import.",
      );
    }
    for (const item of questions) compare(item);
    const states = votes
      .states()
      .filter((state) => questions.some((item) => votes.voteOf(item, state) !== 0))
      .sort();
    const few = questions.length < 8;
    const least = few ? 1 : Math.min(10, questions.length);
    const values = votes.similarities(states, questions, few ? "agreement" : measure, least);
    const dates = questions.flatMap((item) => votes.dateOf(item) ?? []).sort();
    const notes = [
      `${rows} votes of ${states.length} states on ${questions.length} roll calls${questions.length < all.length ? ` of ${all.length}` : ""}; ${absences.count} absences left out.`,
    ];
    if (states.length < 2) return { notes };
    let pair = 0;
    const step = 0.0001;
    const table = {
      id: "unga-votes",
      title: "Votes in the General Assembly",
      kind: "vote" as const,
      form: "matrix" as const,
      weight: 1,
      uncertainty: 0.1,
      reading: clip(
        `${few ? "Mean of 1 for the same vote, 0 one step apart, −1 opposed" : measureWords[measure]} on ${questions.length} roll calls${dates.length > 0 ? `, ${dates[0]} to ${dates.at(-1)}` : ""}.`,
        600,
      ),
      source: ungaVotes.source,
      actors: states,
      step,
      rows: states.slice(0, -1).map((_, i) =>
        Array.from({ length: states.length - 1 - i }, () => {
          const value = values[pair++] as number;
          return Number.isNaN(value) ? null : Math.round(rounded(value) / step);
        }),
      ),
    };
    return {
      tables: [table],
      notes,
      ...(dates.length > 0 ? { date: dates.at(-1) as string } : {}),
    };
  };
  return {
    open: (table) => {
      const take = open(table);
      return (cells, line) => {
        try {
          return take(cells, line);
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          table.problems.row(line, "row", "too much", "a table of roll calls", error.message);
          return false;
        }
      };
    },
    finish,
  };

  /** Says where a roll call that looks like one on the public record differs from it. */
  function compare(item: string): void {
    const states = votes.states();
    const found = againstRecord(new Map(states.map((state) => [state, votes.voteOf(item, state)])));
    for (const { state, vote, recorded, symbol } of found) {
      const got = `${desk.nameOf(state)} ${said[vote]}`;
      const expected = `${said[recorded]}, as on the record of ${symbol}`;
      last?.problems.file(got, expected, "The file’s word stands. Check it against the record.");
    }
  }
}

const said: Readonly<Record<Vote, string>> = {
  0: "absent",
  1: "in favour",
  2: "abstained",
  3: "against",
};

const measureWords: Readonly<Record<VoteMeasure, string>> = {
  pi: "Scott's π of joint votes (yes, abstained, no; squared distance)",
  kappa: "Cohen's κ of joint votes (yes, abstained, no; squared distance)",
  agreement: "Mean of 1 for the same vote, 0 one step apart, −1 opposed",
};
