import type { Issue } from "@entente/core";
import { localPhrase } from "./local-phrase.ts";

/** An issue of a document, or the like of a formula, in the language spoken now; what tells it apart stays. */
export function localIssue<Found extends Pick<Issue, "got" | "expected" | "cure">>(
  issue: Found,
): Found {
  const said = {
    got: localPhrase(issue.got),
    expected: localPhrase(issue.expected),
    cure: localPhrase(issue.cure),
  };
  const place = "where" in issue ? { where: localPhrase(String(issue.where)) } : {};
  return { ...issue, ...said, ...place };
}
