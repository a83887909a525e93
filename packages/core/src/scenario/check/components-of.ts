import type { World, WorldTable } from "../../schema/world-schema.ts";

/** One kind of evidence that a scenario can weigh as a whole (`model.components`). */
export interface WorldComponent {
  /** `statements`, `records` (single components) or a table's id. */
  readonly id: string;
  /** The table, where it is one. */
  readonly table?: WorldTable;
  /** How many statements, records or, in a table, actors, groups or pairs it holds. */
  readonly count: number;
}

/** Lists the kinds of evidence that a world has, in the order in which a tie's evidence lists them. */
export function componentsOf(world: World): WorldComponent[] {
  const { statements = [], components = [], tables = [] } = world;
  return [
    ...(statements.length > 0 ? [{ id: "statements", count: statements.length }] : []),
    ...(components.length > 0 ? [{ id: "records", count: components.length }] : []),
    ...tables.map((table) => ({ id: table.id, table, count: sizeOf(table) })),
  ];
}

function sizeOf(table: WorldTable): number {
  switch (table.form) {
    case "matrix":
      return table.actors.length;
    case "pairs":
      return table.pairs.length;
    case "groups":
      return table.groups.length;
    case "positions":
      return Object.keys(table.positions).length;
    case "ballots":
      return Object.keys(table.votes).length;
  }
}
