import type { IssueList } from "../../vocabulary/issue-list.ts";
import { nearestName } from "../../vocabulary/nearest-name.ts";

/** Reports a name that is not among the known ones of its home, with the nearest that is; true if it is known. */
export function knownName(
  issues: IssueList,
  where: string,
  name: string,
  known: readonly string[],
  what: string,
  home = "world",
): boolean {
  if (known.includes(name)) return true;
  const near = issues.full() ? undefined : nearestName(name, known);
  issues.error(
    where,
    `unknown ${what} "${name}"`,
    `${/^[aeiou]/.test(what) ? "an" : "a"} ${what} of this ${home}`,
    near ? `Did you mean "${near}"? Otherwise add it to the ${home}.` : others(known, home),
  );
  return false;
}

function others(known: readonly string[], home: string): string {
  if (known.length === 0) return `Add it to the ${home}.`;
  return `Add it to the ${home}, or use one of: ${known.slice(0, 12).join(", ")}${known.length > 12 ? ", …" : ""}.`;
}
