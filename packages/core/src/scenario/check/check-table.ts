import type { WorldTable } from "../../schema/world-schema.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { knownName } from "./known-name.ts";
import { namedTwice } from "./named-twice.ts";
import { repeatedIds } from "./repeated-ids.ts";

/** Names that model settings keep for all statements and for all single components. */
const kept = ["statements", "records"];

/** Finds what is wrong in a table beyond its shape: unknown actors, rows of the wrong length, pairs twice. */
export function checkTable(
  issues: IssueList,
  where: string,
  table: WorldTable,
  actors: readonly string[],
): void {
  const actor = (place: string, id: string) =>
    knownName(issues, `${where}.${place}`, id, actors, "actor");
  const length = (place: string, got: number, expected: number, cure: string) => {
    if (got !== expected)
      issues.error(`${where}.${place}`, `${got} entries`, `${expected} entries`, cure);
  };
  if (kept.includes(table.id)) {
    issues.error(
      `${where}.id`,
      `"${table.id}"`,
      "another id",
      "Settings use that name for evidence that is in no table; rename the table.",
    );
  }
  switch (table.form) {
    case "matrix": {
      const last = table.actors.length - 1;
      for (const [i, id] of table.actors.entries()) actor(`actors[${i}]`, id);
      namedTwice(issues, `${where}.actors`, table.actors);
      length("rows", table.rows.length, last, "One row for each actor but the last.");
      for (const [i, row] of table.rows.entries())
        length(`rows[${i}]`, row.length, last - i, "One entry for each later actor.");
      return;
    }
    case "pairs": {
      for (const [i, [a, b]] of table.pairs.entries()) {
        actor(`pairs[${i}][0]`, a);
        actor(`pairs[${i}][1]`, b);
        apart(`pairs[${i}][1]`, a, b);
      }
      namedTwice(
        issues,
        `${where}.pairs`,
        table.pairs.map(([a, b]) => (a < b ? `${a} and ${b}` : `${b} and ${a}`)),
      );
      return;
    }
    case "groups": {
      repeatedIds(issues, `${where}.groups`, table.groups);
      for (const [g, { hub, members }] of table.groups.entries()) {
        if (hub !== undefined) actor(`groups[${g}].hub`, hub);
        for (const [m, id] of members.entries()) {
          actor(`groups[${g}].members[${m}]`, id);
          if (hub !== undefined) apart(`groups[${g}].members[${m}]`, hub, id);
        }
        namedTwice(issues, `${where}.groups[${g}].members`, members);
      }
      return;
    }
    case "positions": {
      for (const id of Object.keys(table.positions)) actor(`positions.${id}`, id);
      return;
    }
    case "ballots": {
      repeatedIds(issues, `${where}.questions`, table.questions);
      for (const [id, votes] of Object.entries(table.votes)) {
        actor(`votes.${id}`, id);
        length(`votes.${id}`, votes.length, table.questions.length, "One letter per question.");
      }
      return;
    }
  }

  function apart(place: string, a: string, b: string): void {
    if (a !== b) return;
    issues.error(
      `${where}.${place}`,
      `"${b}" twice`,
      "two different actors",
      "A tie joins two actors; name the other one.",
    );
  }
}
