import type { Issue } from "./issue.ts";
import { issueLine } from "./issue-line.ts";

/** The author of a document erred: it carries every issue at once, never only the first. */
export class ScenarioError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues.map(issueLine).join("\n"));
    this.name = "ScenarioError";
    this.issues = issues;
  }
}

/** The programmer who calls Entente erred: a wrong argument, never a wrong document. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
