import { type Issue, issueLine } from "@entente/core";
import { plainText } from "./plain-text.ts";

/** Writes issues for people, one a line, each with the file it is in and how grave it is. */
export function issueLines(file: string, issues: readonly Issue[]): string {
  return issues
    .map(
      (issue) =>
        `${plainText(`${file}: ${issue.severity}: ${issueLine(issue)}`).replaceAll("\n", " ")}\n`,
    )
    .join("");
}
