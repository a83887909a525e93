import type { IssueList } from "../../vocabulary/issue-list.ts";

/** Reports every name that stands twice in a list: it would count twice. */
export function namedTwice(issues: IssueList, where: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const [i, name] of names.entries()) {
    if (seen.has(name)) {
      issues.error(`${where}[${i}]`, `"${name}" again`, "each name once", "Remove one of the two.");
    }
    seen.add(name);
  }
}
