import { type LandscapeInput, mostActors } from "../../analysis/landscape.ts";
import { type IssueList, issueList } from "../../vocabulary/issue-list.ts";
import { nearestName } from "../../vocabulary/nearest-name.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import { fromSignedEdges } from "./from-signed-edges.ts";
import { readRecords, type TextRecord } from "./read-records.ts";
import { readWeight } from "./read-weight.ts";

export interface ReadPropensityOptions {
  /** Table of actors with a size each: the first column that lists them all, or the first, names them. */
  readonly sizes?: string;
  /**
   * Column of sizes: in the table of sizes (default its first with a number in the first row), or,
   * where there is none, in the matrix itself.
   */
  readonly sizeColumn?: string;
  /** Which stage to read where the propensities are a table of ties with stages. */
  readonly stage?: string;
}

const nothing = { ids: [], sizes: [], propensity: [] };
/** Beyond this even a sample of a landscape says little. */
const mostSampled = 400;

/**
 * Reads what landscape theory needs: a square table of propensities, one row and one column for each
 * actor, or a table of signed ties; and sizes, which are 1 where none are given. The diagonal is not
 * read, a blank cell is 0, and both halves must agree.
 */
export function fromPropensity(
  text: string,
  { sizes, sizeColumn, stage }: ReadPropensityOptions = {},
): Reading<LandscapeInput> {
  const issues = issueList();
  const records = readRecords(text, issues);
  const matrix = isMatrix(records);
  const read = matrix ? readMatrix(records, issues) : readTies(text, stage, issues);
  if (matrix && stage !== undefined) {
    const cure = "Leave the stage out.";
    issues.error("stage", quoted(stage), "a table of ties with stages", cure);
  }
  const { ids } = read;
  if (!issues.failed() && (ids.length === 0 || ids.length > mostSampled)) {
    const cure = `Choose the actors that matter; up to ${mostActors} every split is weighed.`;
    issues.error("actors", `${ids.length} actors`, `1 to ${mostSampled}`, cure);
  }
  if (issues.failed()) return issues.reading(() => nothing);
  const found =
    sizes !== undefined
      ? readSizes(ids, readRecords(sizes, issues), sizeColumn, issues)
      : sizeColumn !== undefined
        ? readSizes(ids, records, sizeColumn, issues)
        : ids.map(() => 1);
  const largest = (numbers: readonly number[]) =>
    numbers.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const whole = largest(found) * largest(found) * largest(read.propensity) * ids.length;
  if (!(whole < 1e300)) {
    const cure = "Rescale the sizes or the propensities.";
    issues.error("sizes", "products too large to add up", "numbers of a usual scale", cure);
  }
  return issues.reading(() => ({ ...read, sizes: found }));
}

/** A table is a matrix when its header names the actor of the first row. */
function isMatrix([header, first]: readonly TextRecord[]): boolean {
  const name = first?.cells[0];
  return name !== undefined && (header?.cells.slice(1).includes(name) ?? false);
}

/** Actors and propensities, row by row. */
interface Propensities {
  readonly ids: readonly string[];
  readonly propensity: readonly number[];
}

function readMatrix([header, ...rows]: readonly TextRecord[], issues: IssueList): Propensities {
  const columns = header?.cells ?? [];
  const ids = rows.map(({ cells: [id = ""] }) => id);
  if (ids.length > mostSampled) return { ids, propensity: [] };
  const seen = new Set<string>();
  const places = new Map(columns.map((name, at) => [name, at]));
  for (const [k, id] of ids.entries()) {
    const where = `line ${rows[k]?.line}`;
    if (seen.has(id) || id === "") {
      const got = id === "" ? "no actor" : `${quoted(id)} again`;
      issues.error(where, got, "each actor once", "Name each row's actor in its first cell.");
    } else if (!places.has(id)) {
      const near = nearestName(id, columns);
      const cure = near === undefined ? "Add the column." : `Did you mean ${quoted(near)}?`;
      issues.error(where, quoted(id), "an actor with a column of its own", cure);
    }
    seen.add(id);
  }
  if (issues.failed()) return nothing;
  const cell = (i: number, j: number): number => {
    const row = rows[i] as TextRecord;
    const text = row.cells[places.get(ids[j] as string) as number] ?? "";
    const value = text === "" ? 0 : readWeight(text);
    if (Number.isNaN(value)) {
      const where = `line ${row.line}, column ${quoted(ids[j] as string)}`;
      issues.error(where, quoted(text), "a finite number", "Mend the propensity.");
    }
    return value;
  };
  const propensity = ids.flatMap((_, i) => ids.map((_, j) => (i === j ? 0 : cell(i, j))));
  if (issues.failed()) return nothing;
  for (const [i, a] of ids.entries()) {
    for (const [j, b] of ids.slice(0, i).entries()) {
      const [here, there] = [propensity[i * ids.length + j], propensity[j * ids.length + i]];
      if (here === there) continue;
      const where = `line ${rows[i]?.line}, column ${quoted(b)}`;
      const cure = "A propensity has no direction: make both halves agree.";
      issues.error(where, String(here), `${there}, as in the row of ${quoted(a)}'s column`, cure);
    }
  }
  return { ids, propensity };
}

function readTies(text: string, stage: string | undefined, issues: IssueList): Propensities {
  const reading = fromSignedEdges(text, stage === undefined ? {} : { stage });
  for (const { severity, where, got, expected, cure } of reading.issues) {
    issues[severity === "error" ? "error" : "warn"](where, got, expected, cure);
  }
  if (!reading.ok || reading.value.ids.length > mostSampled) {
    return reading.ok ? { ids: reading.value.ids, propensity: [] } : nothing;
  }
  const { ids, ties } = reading.value;
  const number = new Map(ids.map((id, i) => [id, i]));
  const propensity: number[] = new Array(ids.length * ids.length).fill(0);
  for (const { a, b, weight } of ties) {
    const [i, j] = [number.get(a) as number, number.get(b) as number];
    propensity[i * ids.length + j] = weight;
    propensity[j * ids.length + i] = weight;
  }
  return { ids, propensity };
}

function readSizes(
  ids: readonly string[],
  [header, ...rows]: readonly TextRecord[],
  wanted: string | undefined,
  issues: IssueList,
): number[] {
  const columns = header?.cells ?? [];
  const namesActors = (_: string, at: number) => {
    const listed = new Set(rows.map(({ cells }) => cells[at] ?? ""));
    return ids.every((id) => listed.has(id));
  };
  const named = Math.max(0, columns.findIndex(namesActors));
  const numeric = (_: string, at: number) =>
    at > named && !Number.isNaN(readWeight(rows[0]?.cells[at] ?? ""));
  const at = wanted === undefined ? columns.findIndex(numeric) : columns.indexOf(wanted);
  if (at < 0 || at === named) {
    const near = wanted === undefined ? undefined : nearestName(wanted, columns);
    const cure =
      near === undefined
        ? "Give a column with a number for each actor."
        : `Did you mean ${quoted(near)}?`;
    const got = wanted === undefined ? "no column of numbers" : `no column ${quoted(wanted)}`;
    const expected = `one of ${columns.slice(1, 31).map(quoted).join(", ")}`;
    issues.error("sizes", got, expected, cure);
    return [];
  }
  const known = new Map(rows.map((row) => [row.cells[named] ?? "", row]));
  for (const [id, { line }] of known) {
    if (issues.full()) break;
    if (ids.includes(id)) continue;
    const near = nearestName(id, ids);
    const cure = near === undefined ? "It is left out." : `Left out; did you mean ${quoted(near)}?`;
    issues.warn(`sizes, line ${line}`, quoted(id), "an actor with propensities", cure);
  }
  return ids.map((id) => {
    const row = known.get(id);
    const size = row === undefined ? Number.NaN : readWeight(row.cells[at] ?? "");
    if (size >= 0) return size;
    const got = row === undefined ? `no size of ${quoted(id)}` : quoted(row.cells[at] ?? "");
    const where = row === undefined ? "sizes" : `sizes, line ${row.line}`;
    issues.error(where, got, "a size of 0 or more for each actor", "Give the size.");
    return 0;
  });
}
