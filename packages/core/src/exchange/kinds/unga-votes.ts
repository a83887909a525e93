import { UsageError } from "../../vocabulary/errors.ts";
import type { ImportContext, ImportSession, OpenedTable, TableKind } from "./import-kind.ts";
import { clip, rounded } from "./pair-values.ts";
import { againstRecord } from "./published-votes.ts";
import { type RollCallCounts, rollCallReader } from "./roll-call-reader.ts";
import { ungaLayouts } from "./unga-layouts.ts";
import { type VoteMeasure, voteTable } from "./vote-table.ts";
import { voteWords } from "./vote-words.ts";

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
  const counts: RollCallCounts = { votes: 0, absences: 0 };
  let last: OpenedTable | undefined;

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
      `${counts.votes} votes of ${states.length} states on ${questions.length} roll calls${questions.length < all.length ? ` of ${all.length}` : ""}; ${counts.absences} absences left out.`,
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
      last = table;
      const take = rollCallReader(table, desk, votes, counts);
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
      const got = `${desk.nameOf(state)} ${voteWords[vote]}`;
      const expected = `${voteWords[recorded]}, as on the record of ${symbol}`;
      last?.problems.file(got, expected, "The file’s word stands. Check it against the record.");
    }
  }
}

const measureWords: Readonly<Record<VoteMeasure, string>> = {
  pi: "Scott's π of joint votes (yes, abstained, no; squared distance)",
  kappa: "Cohen's κ of joint votes (yes, abstained, no; squared distance)",
  agreement: "Mean of 1 for the same vote, 0 one step apart, −1 opposed",
};
