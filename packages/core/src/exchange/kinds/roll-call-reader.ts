import { quoted } from "../../vocabulary/quoted.ts";
import type { OpenedTable, RowTaker } from "./import-kind.ts";
import type { NameDesk } from "./name-desk.ts";
import { readYear } from "./read-number.ts";
import { stateColumns } from "./unga-layouts.ts";
import type { VoteTable } from "./vote-table.ts";
import { readVote, voteWords } from "./vote-words.ts";

/** What was read so far, over all tables of an import. */
export interface RollCallCounts {
  votes: number;
  absences: number;
}

/** Reads a table of roll calls, whatever its layout, into `votes`, row by row; false for a row that says nothing. */
export function rollCallReader(
  table: OpenedTable,
  desk: NameDesk,
  votes: VoteTable,
  counts: RollCallCounts,
): RowTaker {
  const { layout, file, at, header, sample, problems } = table;
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
      counts.absences++;
      votes.set(item, state, 0);
      return true;
    }
    const before = votes.set(item, state, vote);
    if (before === undefined) counts.votes++;
    else {
      const got = `${desk.nameOf(state)} ${voteWords[vote]}, and ${voteWords[before]} before`;
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
}
