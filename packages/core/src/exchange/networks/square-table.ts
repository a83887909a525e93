import type { IssueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import type { FileEdge } from "./gather-ties.ts";
import type { TextRecord } from "./read-records.ts";
import { readWeight } from "./read-weight.ts";

/**
 * A table is square when its header names the actor of the first row, whose other cells are numbers, NA or blank. A table
 * of ties without a header may begin likewise (A,B,1 and B,C,1), but names an actor there.
 */
export function isSquareTable([header, first]: readonly TextRecord[]): boolean {
  const [name, ...cells] = first?.cells ?? [];
  return (
    name !== undefined &&
    (header?.cells.slice(1).includes(name) ?? false) &&
    !isNumbers(header?.cells ?? []) &&
    cells.every((cell) => saysNothing.test(cell) || isNumbers([cell]))
  );
}

const saysNothing = /^(|na|nan|null|\.)$/i;

const isNumbers = (cells: readonly string[]): boolean =>
  cells.every((cell) => !Number.isNaN(readWeight(cell)));

/**
 * Whether rows are a square of numbers without names, such as a matrix saved bare: to be refused, since as ties its
 * numbers would be taken for actors. Three by three may be three ties as well, unless both halves agree.
 */
export function isBareSquare(rows: readonly (readonly string[])[]): boolean {
  const size = rows.length;
  if (size < 3 || rows.some((cells) => cells.length !== size || !isNumbers(cells))) return false;
  return (
    size > 3 ||
    rows.every((cells, i) => cells.every((cell, j) => Number(cell) === Number(rows[j]?.[i])))
  );
}

/** The cells of a square table as edges, one for each direction; a blank cell or NA is none, the diagonal is not read. */
export function edgesOfSquare(
  [header, ...rows]: readonly TextRecord[],
  issues: IssueList,
): { readonly ids: readonly string[]; readonly edges: readonly FileEdge[] } {
  const ids = (header?.cells ?? []).slice(1);
  const known = new Set(ids);
  if (known.size < ids.length || known.has("")) {
    const cure = "Name each column by its actor.";
    issues.error(`line ${header?.line}`, "names that repeat or are blank", "each actor once", cure);
  }
  const seen = new Set<string>();
  const edges = rows.flatMap(({ line, cells: [a = "", ...cells] }): FileEdge[] => {
    if (!known.has(a) || seen.has(a)) {
      const got = seen.has(a) ? `${quoted(a)} again` : quoted(a);
      const cure = "Name each row by an actor that has a column.";
      issues.error(`line ${line}`, got, "an actor with a column of its own, once", cure);
      return [];
    }
    seen.add(a);
    if (cells.length > ids.length) {
      const cure = "Mend the row: a delimiter is missing or too many.";
      issues.error(`line ${line}`, `${cells.length + 1} cells`, `${ids.length + 1}`, cure);
      return [];
    }
    return cells.flatMap((text, k): FileEdge[] => {
      const b = ids[k] as string;
      if (a === b || saysNothing.test(text)) return [];
      const weight = readWeight(text);
      if (Number.isNaN(weight))
        issues.error(`line ${line}, ${b}`, quoted(text), "a finite number", "Mend the cell.");
      return [{ line, a, b, weight }];
    });
  });
  return { ids, edges };
}
