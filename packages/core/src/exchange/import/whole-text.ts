import type { IssueList } from "../../vocabulary/issue-list.ts";

/** Longest text of a format that is read whole, in characters. */
const longestWhole = 128_000_000;

/** Gathers a text that cannot be read in pieces; nothing where it is too long or the import was cancelled. */
export async function wholeText(
  text: AsyncGenerator<string>,
  issues: IssueList,
  name: string,
  cancelled: () => boolean,
): Promise<string | undefined> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of text) {
    if (cancelled()) return undefined;
    pieces.push(piece);
    length += piece.length;
    if (length <= longestWhole) continue;
    issues.error(
      name,
      `more than ${longestWhole} characters`,
      "a network that can be read whole",
      "Cut it down, or save it as a table of ties, which streams.",
    );
    return undefined;
  }
  return pieces.join("");
}
