import type { SanctionKind } from "../../schema/world-schema.ts";
import { groupMembers } from "../../states/group-members.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { ImportContext, OpenedTable, RowTaker } from "./import-kind.ts";
import { readYear } from "./read-number.ts";
import { splitParties } from "./split-parties.ts";

/** A case of the data base, or a year of one. */
export interface SanctionCase {
  readonly id: string;
  readonly from: number;
  readonly until: number;
  readonly ongoing: boolean;
  readonly measures: readonly SanctionKind[];
  /** Nothing but a freeze of assets or a travel ban: persons and firms on a list, not the state. */
  readonly listed: boolean;
  readonly senders: readonly string[];
  readonly targets: readonly string[];
  readonly united: boolean;
  readonly line: number;
  readonly file: string;
}

/** What was read so far, over all tables of an import. */
export interface SanctionCases {
  readonly cases: SanctionCase[];
  rows: number;
  /** The last year that is spoken of. */
  last: number;
}

/** Reads rows of the data base, a case or a year of a case each, into `seen`. */
export function gsdbReader(
  { file, layout, at, problems }: OpenedTable,
  { desk, year: wanted }: Pick<ImportContext, "desk" | "year">,
  seen: SanctionCases,
): RowTaker {
  const cell = (cells: readonly string[], id: string) => (cells[at[id] ?? -1] ?? "").trim();
  return (cells, line) => {
    seen.rows++;
    const from = readYear(cell(cells, "begin"));
    const until = layout.id === "yearly" ? from : readYear(cell(cells, "until"));
    if (Number.isNaN(from)) {
      problems.row(
        line,
        "begin",
        quoted(cell(cells, "begin")),
        "a year",
        "Left out. Mend the cell.",
      );
      return false;
    }
    const end = Number.isNaN(until) ? 9999 : until;
    if (end < from) {
      problems.row(
        line,
        "end",
        `${until} after a beginning in ${from}`,
        "years in order",
        "Left out. Mend the years.",
      );
      return false;
    }
    if (end !== 9999) seen.last = Math.max(seen.last, end);
    const year = Math.min(end, wanted ?? end);
    const reader = (column: string, united: { found: boolean }) => {
      const spread: string[] = [];
      const read = desk.column(file, column, ["France"], {
        group: (group) => {
          const members = groupMembers(group, year);
          if (group === "UN") united.found = true;
          else if (members.length > 0) spread.push(...members.filter(desk.wanted));
          else other(group);
        },
      });
      const other = (group: string): void =>
        problems.row(
          line,
          column,
          quoted(group),
          "states, or a group whose members are known here",
          "Left out. Name its members to keep them.",
        );
      return { read, spread };
    };
    const parties = (id: "sender" | "target", united: { found: boolean }): string[] => {
      const { read, spread } = reader(id, united);
      const named = splitParties(cell(cells, id), (name) => desk.plain(name, year)).flatMap(
        (name) => read(name, line, year) ?? [],
      );
      return [...new Set([...named, ...spread])];
    };
    const united = { found: false };
    const [senders, targets] = [parties("sender", united), parties("target", { found: false })];
    const yes = (id: string) => cell(cells, id).replace(/\.0+$/, "") === "1";
    const complete = /compl/.test(cell(cells, "detail")) && !/part/.test(cell(cells, "detail"));
    const measures: SanctionKind[] = [
      ...(yes("travel") ? (["travel"] as const) : []),
      ...(yes("arms") || yes("military") ? (["arms"] as const) : []),
      ...(yes("financial") ? (["financial"] as const) : []),
      ...(yes("trade") ? ([complete ? "complete-trade" : "partial-trade"] as const) : []),
    ];
    if (targets.length === 0 || (senders.length === 0 && !united.found)) return false;
    const listed =
      measures.length > 0 &&
      measures.every((kind) => kind === "travel" || kind === "financial") &&
      !yes("other");
    const ongoing = /ongoing/i.test(cell(cells, "success")) || end === 9999;
    seen.cases.push({
      id: cell(cells, "id") || String(line),
      from,
      until: end,
      ongoing,
      measures,
      listed,
      senders,
      targets,
      united: united.found,
      line,
      file,
    });
    return true;
  };
}
