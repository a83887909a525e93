import type { ReadNetworkOptions } from "../../network/read-network-table.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { nearestName } from "../../vocabulary/nearest-name.ts";
import { quoted } from "../../vocabulary/quoted.ts";

/** Which columns of a foreign file mean what, by the names the file gives them. */
export interface ChosenColumns {
  readonly id?: string;
  readonly label?: string;
  readonly kind?: string;
  /** An actor's weight; any measure of size will do, as shares are taken. */
  readonly size?: string;
  readonly source?: string;
  readonly target?: string;
  /** A tie's signed weight. */
  readonly weight?: string;
}

export interface ReadFileOptions extends ReadNetworkOptions {
  /** For files of other tools; columns that are not named here go by our own names, in any case. */
  readonly columns?: ChosenColumns;
}

const nodeColumns = ["id", "label", "kind", "weight", "within", "lat", "lon"];
const edgeColumns = [
  "source",
  "target",
  "signed",
  "weight",
  "sign",
  "baseline",
  "low",
  "high",
  "evidence",
];
/** A file with a column for each of many edges would take for ever. */
const mostChanges = 200;

/** What a file's columns are among ours: their names to our names; the rest of the file's are left aside. */
export function fileColumns(
  part: "node" | "edge",
  names: readonly string[],
  chosen: ChosenColumns,
  issues: IssueList,
): Map<string, string> {
  const { id, label, kind, size, source, target, weight } = chosen;
  const wanted = part === "node" ? { id, label, kind, weight: size } : { source, target, weight };
  const ours = part === "node" ? nodeColumns : edgeColumns;
  const taken = new Set(
    Object.entries(wanted)
      .filter(([, name]) => name !== undefined)
      .map(([our]) => our),
  );
  if (part === "edge" && weight !== undefined)
    for (const other of ["signed", "sign"]) taken.add(other);
  const found = new Map<string, string>();
  for (const name of names) {
    const our = name.startsWith("change:")
      ? name
      : ours.find((each) => each === name.trim().toLowerCase());
    if (our !== undefined && !taken.has(our)) found.set(name, our);
  }
  const changes = [...found.keys()].filter((name) => name.startsWith("change:"));
  if (changes.length > mostChanges) {
    const got = `${changes.length} columns of changes`;
    const cure = "Leave out the changes by mechanisms that do not matter.";
    issues.error(`${part} columns`, got, `at most ${mostChanges}`, cure);
    for (const name of changes) found.delete(name);
  }
  for (const [our, name] of Object.entries(wanted)) {
    if (name === undefined) continue;
    const column = names.find((each) => each.trim() === name.trim());
    if (column !== undefined) {
      found.set(column, our);
      continue;
    }
    const near = nearestName(name, names);
    const cure =
      near === undefined ? "Choose a column that the file has." : `Did you mean ${quoted(near)}?`;
    issues.error(
      `${part} columns`,
      `no column ${quoted(name)}`,
      `one of ${names.slice(0, 30).map(quoted).join(", ")}`,
      cure,
    );
  }
  return found;
}
