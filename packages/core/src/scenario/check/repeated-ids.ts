import type { IssueList } from "../../vocabulary/issue-list.ts";

/** Reports every id that occurs more than once in a list of things with ids. */
export function repeatedIds(
  issues: IssueList,
  where: string,
  list: readonly { readonly id: string }[],
): void {
  const seen = new Map<string, number>();
  for (const [i, { id }] of list.entries()) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, i);
    else
      issues.error(
        `${where}[${i}].id`,
        `"${id}" again`,
        "an id used once",
        `${where}[${first}] has it already; rename one of them.`,
      );
  }
}
