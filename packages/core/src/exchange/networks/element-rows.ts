import type { Cell, TableRow } from "../../network/network-table.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { type ChosenColumns, fileColumns } from "./file-columns.ts";

/** An element of an XML format as read: its own attributes, and the values declared for it by id. */
export interface RawElement {
  readonly where: string;
  readonly own: ReadonlyMap<string, string>;
  readonly values: Map<string, string>;
}

/** The values a format declares, by id: what the file calls them, and what they are where unsaid. */
export type Declared = ReadonlyMap<string, { readonly name: string; readonly standard?: string }>;

/**
 * Names nodes by a declared value instead of the id that the format needs, in edges too; a node
 * without the value keeps its id. Nothing changes where no value of that name is declared.
 */
export function namedByValue(
  name: string,
  {
    nodes,
    edges,
  }: { readonly nodes: readonly RawElement[]; readonly edges: readonly RawElement[] },
  declared: Declared,
): { readonly nodes: readonly RawElement[]; readonly edges: readonly RawElement[] } {
  const [key] = [...declared].find(([, value]) => value.name === name) ?? [];
  if (key === undefined) return { nodes, edges };
  const ids = new Map(
    nodes.map(({ own, values }) => [own.get("id"), values.get(key) || own.get("id")]),
  );
  const renamed = (element: RawElement, ends: readonly string[]): RawElement => {
    const own = new Map(element.own);
    for (const end of ends) own.set(end, ids.get(own.get(end)) ?? own.get(end) ?? "");
    return { ...element, own };
  };
  return {
    nodes: nodes.map((node) => renamed(node, ["id"])),
    edges: edges.map((edge) => renamed(edge, ["source", "target"])),
  };
}

/** Several declared values may share a name, so that names alone do not bound the work. */
const mostValues = 1000;

/**
 * Makes table rows of elements. `declared` gives, by id, the names and defaults of values; what an
 * element says of itself goes before a value of the same meaning, unless that was chosen.
 */
export function elementRows(
  part: "node" | "edge",
  elements: readonly RawElement[],
  declared: Declared,
  chosen: ChosenColumns,
  issues: IssueList,
): TableRow[] {
  const own = new Set(elements.flatMap((element) => [...element.own.keys()]));
  const names = [...new Set([...own, ...[...declared.values()].map((each) => each.name)])];
  const columns = fileColumns(part, names, chosen, issues);
  const known = [...declared].filter(([, { name }]) => columns.has(name)).slice(-mostValues);
  return elements.map(({ where, own: itsOwn, values }) => {
    const cells = new Map<string, Cell>();
    for (const [id, { name, standard }] of known) {
      const column = columns.get(name);
      const value = values.get(id) ?? standard;
      if (column !== undefined && value !== undefined) cells.set(column, value);
    }
    for (const [name, value] of itsOwn) {
      const column = columns.get(name);
      if (column !== undefined) cells.set(column, value);
    }
    return { where, cells };
  });
}
