import type { IssueList } from "../../vocabulary/issue-list.ts";
import { nearestName } from "../../vocabulary/nearest-name.ts";
import { quoted } from "../../vocabulary/quoted.ts";

/** Finds the stage that is to be read: the one asked for, or the only one; else says what there is. */
export function chosenStage(
  stages: readonly string[],
  wanted: string | undefined,
  issues: IssueList,
): string | undefined {
  if (wanted === undefined) {
    if (stages.length <= 1) return stages[0];
    issues.error("stage", `${stages.length} stages and none chosen`, oneOf(stages), "Choose one.");
  } else if (stages.includes(wanted)) return wanted;
  else if (stages.length === 0) {
    const cure = "Leave the stage out, or give the file a column called stage.";
    issues.error("stage", quoted(wanted), "a file with stages", cure);
  } else {
    const near = nearestName(wanted, stages);
    const cure = near === undefined ? "Choose one of them." : `Did you mean ${quoted(near)}?`;
    issues.error("stage", quoted(wanted), oneOf(stages), cure);
  }
  return undefined;
}

function oneOf(stages: readonly string[]): string {
  const more = stages.length > 60 ? `, and ${stages.length - 60} more` : "";
  return `one of ${stages.slice(0, 60).map(quoted).join(", ")}${more}`;
}
