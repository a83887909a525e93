import type { IssueList } from "../vocabulary/issue-list.ts";
import { quoted } from "../vocabulary/quoted.ts";
import type { NetworkActor } from "./network.ts";
import type { TableRow } from "./network-table.ts";
import { listCell, numberCell, textCell } from "./read-cell.ts";

/** More actors would be millions of ties, which no picture shows and no run finishes in good time. */
export const mostActors = 1000;

/** Characters of a name; pictures and tables show the first few dozen. */
const longestText = 1000;

/** Reads the actors of a network table; weights become shares of the whole. */
export function readActors(rows: readonly TableRow[], issues: IssueList): NetworkActor[] {
  if (rows.length === 0 || rows.length > mostActors) {
    const cure =
      rows.length === 0
        ? "Give the file at least one actor."
        : "Cut the network down to the actors that matter.";
    issues.error("nodes", `${rows.length} nodes`, `1 to ${mostActors}`, cure);
    return [];
  }
  const places = new Map<string, string>();
  for (const row of rows) {
    const id = textCell(row, "id");
    const known = places.get(id ?? "");
    if (id === undefined)
      issues.error(row.where, "a node without id", "an id", "Give every node an id of its own.");
    else if (id in Object.prototype) {
      const expected = "an id that is no name of the language's own";
      issues.error(row.where, `node ${quoted(id)}`, expected, "Give the node another id.");
    } else if (known !== undefined) {
      issues.error(
        row.where,
        `node ${quoted(id)} again`,
        `it once (${known})`,
        "Give every node an id of its own.",
      );
    } else places.set(id, row.where);
    for (const column of ["id", "label", "kind"]) {
      const length = textCell(row, column)?.length ?? 0;
      if (length <= longestText) continue;
      issues.error(
        `${row.where}, ${column}`,
        `${length} characters`,
        `at most ${longestText}`,
        "Shorten the text.",
      );
    }
  }
  const weights = readShares(rows, issues);
  const nesting = readNesting(rows, places, issues);
  return rows.map((row, i) => {
    const id = textCell(row, "id") ?? "";
    const within = nesting.get(id);
    const place = readPlace(row, issues);
    return {
      id,
      name: textCell(row, "label") ?? id,
      kind: textCell(row, "kind") ?? "actor",
      weight: weights[i] as number,
      ...(within ? { within } : {}),
      ...(place ? { place } : {}),
    };
  });
}

/** Shares that sum to 1 already stay as they are, to the bit. */
function readShares(rows: readonly TableRow[], issues: IssueList): number[] {
  const sizes = rows.map((row) => numberCell(row, "weight", issues));
  const equal = rows.map(() => 1 / rows.length);
  if (sizes.every((size) => size === undefined)) {
    issues.warn("nodes", "no weights", "a weight for each node", "All actors weigh the same.");
    return equal;
  }
  for (const [i, size = 0] of sizes.entries()) {
    if (!(size < 0)) continue;
    const where = `${rows[i]?.where}, weight`;
    issues.error(where, String(size), "0 or more", "An actor's weight is its share of the whole.");
  }
  if (sizes.some(Number.isNaN)) return equal;
  const blank = sizes.filter((size) => size === undefined).length;
  if (blank > 0) {
    issues.warn(
      "nodes",
      `${blank} without weight`,
      "a weight for each node",
      "They weigh 0: they are moved and move nobody.",
    );
  }
  const sum = sizes.reduce<number>((total, size = 0) => total + size, 0);
  if (sum === 0) {
    issues.warn("nodes", "weights that are all 0", "shares of 1", "All actors weigh the same.");
    return equal;
  }
  if (Math.abs(sum - 1) <= 1e-9) return sizes.map((size = 0) => size);
  const largest = Math.max(...sizes.map((size = 0) => size));
  const scaled = sizes.map((size = 0) => size / largest);
  const whole = scaled.reduce((total, size) => total + size, 0);
  issues.warn(
    "nodes",
    `weights that sum to ${sum}`,
    "shares of 1",
    "Each weight was divided by the sum.",
  );
  return scaled.map((size) => size / whole);
}

function readPlace(row: TableRow, issues: IssueList): NetworkActor["place"] {
  const [lat, lon] = [numberCell(row, "lat", issues), numberCell(row, "lon", issues)];
  if (lat === undefined || lon === undefined) return undefined;
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon };
  issues.warn(
    row.where,
    `place ${lat}, ${lon}`,
    "lat −90 to 90, lon −180 to 180",
    "The place is left out.",
  );
  return undefined;
}

function readNesting(
  rows: readonly TableRow[],
  known: ReadonlyMap<string, string>,
  issues: IssueList,
): Map<string, readonly string[]> {
  const nesting = new Map<string, readonly string[]>();
  for (const row of rows) {
    const listed = listCell(row, "within");
    if (!listed) continue;
    const shown = listed.filter((id) => known.has(id));
    if (shown.length < listed.length) {
      const got = listed
        .filter((id) => !known.has(id))
        .map(quoted)
        .join(", ");
      issues.warn(
        `${row.where}, within`,
        got,
        "ids of nodes in this file",
        "What is not in the file is left out.",
      );
    }
    nesting.set(textCell(row, "id") ?? "", shown);
  }
  const open = new Set<string>();
  const done = new Set<string>();
  const circles = (id: string): boolean => {
    if (open.has(id)) return true;
    if (done.has(id)) return false;
    open.add(id);
    const found = (nesting.get(id) ?? []).some(circles);
    open.delete(id);
    done.add(id);
    return found;
  };
  for (const row of rows) {
    const id = textCell(row, "id") ?? "";
    if (!circles(id)) continue;
    issues.error(
      `${row.where}, within`,
      `${quoted(id)} inside itself`,
      "nesting without circles",
      "Take one step of the circle out.",
    );
  }
  return nesting;
}
