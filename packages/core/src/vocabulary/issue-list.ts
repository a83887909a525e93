import type { Issue } from "./issue.ts";
import type { Reading } from "./reading.ts";

type Say = (where: string, got: string, expected: string, cure: string) => void;

/** Gathers what is wrong with a document while it is read. */
export interface IssueList {
  readonly error: Say;
  readonly warn: Say;
  /** Whether there was an error so far. */
  readonly failed: () => boolean;
  /** Whether further issues are only counted, so that no work need go into their wording. */
  readonly full: () => boolean;
  /** Everything gathered; when there was more than fits, the last issue counts the rest. */
  readonly all: () => readonly Issue[];
  /** The value if nothing was wrong enough to refuse it; it is made only then. */
  readonly reading: <Value>(value: () => Value) => Reading<Value>;
}

/** Starts an empty list that keeps the first `most` issues; default 200, more than anybody reads. */
export function issueList(most = 200): IssueList {
  const kept: Issue[] = [];
  let left = 0;
  let failed = false;
  const add = (issue: Issue): void => {
    if (issue.severity === "error") failed = true;
    if (kept.length < most) kept.push(issue);
    else left++;
  };
  const all = (): readonly Issue[] => {
    if (left === 0) return kept;
    const rest: Issue = {
      severity: failed ? "error" : "warning",
      where: "",
      got: `${left} more ${left === 1 ? "issue" : "issues"} of this kind or others`,
      expected: "none",
      cure: `Only the first ${most} are listed; mend those and read again.`,
    };
    return [...kept, rest];
  };
  return {
    error: (where, got, expected, cure) => add({ severity: "error", where, got, expected, cure }),
    warn: (where, got, expected, cure) => add({ severity: "warning", where, got, expected, cure }),
    failed: () => failed,
    full: () => kept.length === most,
    all,
    reading: (value) =>
      failed ? { ok: false, issues: all() } : { ok: true, value: value(), issues: all() },
  };
}
