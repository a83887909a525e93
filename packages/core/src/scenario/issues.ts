import type { Issue } from "../vocabulary/issue.ts";
import { nearestName } from "../vocabulary/nearest-name.ts";

/** A list of issues that grows while a document is checked. */
export interface Issues {
  readonly list: Issue[];
  readonly error: (where: string, got: string, expected: string, cure: string) => void;
  readonly warning: (where: string, got: string, expected: string, cure: string) => void;
}

/** Starts an empty list of issues. */
export function createIssues(): Issues {
  const list: Issue[] = [];
  return {
    list,
    error: (where, got, expected, cure) =>
      list.push({ severity: "error", where, got, expected, cure }),
    warning: (where, got, expected, cure) =>
      list.push({ severity: "warning", where, got, expected, cure }),
  };
}

/** Reports a name that is not among the known ones, with the nearest that is; true if it is known. */
export function knownName(
  issues: Issues,
  where: string,
  name: string,
  known: readonly string[],
  what: string,
): boolean {
  if (known.includes(name)) return true;
  const near = nearestName(name, known);
  issues.error(
    where,
    `unknown ${what} "${name}"`,
    `${/^[aeiou]/.test(what) ? "an" : "a"} ${what} of this world`,
    near
      ? `Did you mean "${near}"? Otherwise add it to the world.`
      : `Add it to the world, or use one of: ${known.slice(0, 12).join(", ")}${known.length > 12 ? ", …" : ""}.`,
  );
  return false;
}

/** Reports every id that occurs more than once in a list of things with ids. */
export function repeated(
  issues: Issues,
  where: string,
  list: readonly { readonly id: string }[],
): void {
  const seen = new Map<string, number>();
  for (const [i, { id }] of list.entries()) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, i);
    else
      issues.error(
        `${where}[${i}].id`,
        `"${id}" again`,
        "an id used once",
        `${where}[${first}] has it already; rename one of them.`,
      );
  }
}
