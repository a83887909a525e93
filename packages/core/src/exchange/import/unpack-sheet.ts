import type { IssueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import { containerCures } from "./container.ts";
import { largestArchive, textOfArchive } from "./text-of-archive.ts";

/** Reads a packed file to its end and gives the sheet of a spreadsheet as CSV; says why where there is none. */
export async function unpackSheet(
  name: string,
  first: Uint8Array,
  pieces: AsyncIterator<Uint8Array>,
  issues: IssueList,
  cancelled: () => boolean,
): Promise<string | undefined> {
  const all = [first];
  let length = first.length;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    all.push(next.value);
    length += next.value.length;
    if (length > largestArchive || cancelled()) break;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of all) {
    bytes.set(piece, at);
    at += piece.length;
  }
  const found = length > largestArchive ? undefined : textOfArchive(bytes, name);
  if (found === undefined) {
    issues.error(
      name,
      "a packed file that is no spreadsheet of a usual size",
      "a text file: CSV, TSV, GEXF, JSON …",
      containerCures.zip,
    );
    return undefined;
  }
  issues.warn(
    name,
    `a spreadsheet, sheet ${quoted(found.sheet)}`,
    "a text file",
    "Its stored values are read; dates are numbers there. Save it as CSV if they matter.",
  );
  return found.text;
}
