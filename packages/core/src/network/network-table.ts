/** One cell; lists hold ids. A cell that says nothing is absent from its row. */
export type Cell = string | number | readonly string[];

/** A row of a table, with the place in the file that messages about it name. */
export interface TableRow {
  readonly where: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Column {
  readonly name: string;
  readonly kind: "text" | "list" | "number" | "integer";
}

/**
 * A network as plain tables: the one form between `Network` and every format, so that all formats
 * have the same columns and the same checks.
 *
 * Nodes have `id`, `label`, `kind`, `weight`, `within`, `lat`, `lon`. Edges have `source`, `target`,
 * `weight` (signed; `signed` goes first where a format needs `weight` for the absolute value),
 * `baseline`, `low`, `high`, `change:<mechanism>` and `evidence`; `absWeight` and `sign` are written
 * for other tools. `sign` is read of their files alone, see `weightForm`.
 */
export interface NetworkTable {
  /** Title, date and recipe; see `networkFacts`. */
  readonly facts: ReadonlyMap<string, string>;
  readonly directed: boolean;
  /** Absent where the format has edges only: the nodes are then those that edges name. */
  readonly nodes?: readonly TableRow[];
  readonly edges: readonly TableRow[];
}
