import { ScenarioError } from "../../vocabulary/errors.ts";
import type { Issue } from "../../vocabulary/issue.ts";
import { brokenRun } from "../answers/serve-runner.ts";

/** The issues that an error inside a study tells of: those of a document, or one of a failure of ours. */
export function issuesOf(error: unknown): readonly Issue[] {
  return error instanceof ScenarioError ? error.issues : [brokenRun(error)];
}
