import type { NetworkTable } from "./network-table.ts";
import { textCell } from "./read-cell.ts";

/** How the weight of an edge is told: signed as it stands, as a sign alone, as a size with a sign beside it, or not at all. */
export type WeightForm = "weight" | "sign" | "size and sign" | "none";

const number = (text: string | undefined): number =>
  text === undefined || text.trim() === "" ? Number.NaN : Number(text);

/**
 * Tells how the edges of a table say their weight. Files of others keep a hostile tie's sign apart from its size; ours
 * have `sign` for other tools, and it is not read: somebody may have edited the weight.
 */
export function weightForm({ facts, edges }: Pick<NetworkTable, "facts" | "edges">): WeightForm {
  const says = (column: string) => edges.some((row) => textCell(row, column) !== undefined);
  if (says("signed")) return "weight";
  const signs = edges.map((row) => number(textCell(row, "sign")));
  if (!says("weight")) return signs.some((sign) => !Number.isNaN(sign)) ? "sign" : "none";
  const apart =
    !facts.has("engine") &&
    signs.some((sign) => sign < 0) &&
    !edges.some((row) => number(textCell(row, "weight")) < 0);
  return apart ? "size and sign" : "weight";
}

/** The factor by which a size becomes a weight: −1 where the edge's sign is below 0, 0 where it is 0, else 1. */
export function signFactor(sign: string | undefined): number {
  const said = number(sign);
  return Number.isNaN(said) ? 1 : Math.sign(said);
}
