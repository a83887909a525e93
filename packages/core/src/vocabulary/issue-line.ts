import type { Issue } from "./issue.ts";

/** Writes an issue as one line: `where: got X, expected Y. Cure.` */
export function issueLine(issue: Issue): string {
  const place = issue.where === "" ? "document" : issue.where;
  return `${place}: got ${issue.got}, expected ${issue.expected}. ${issue.cure}`;
}
