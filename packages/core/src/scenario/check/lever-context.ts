import type { Lever } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import { yearsBetween } from "../../vocabulary/time.ts";

/** What a lever is checked against. */
export interface LeverContext {
  readonly world: World;
  readonly actors: readonly string[];
  readonly leftOut: ReadonlySet<string>;
  readonly start: string;
  readonly end: string;
  /** Blocs that levers found, with their dates. */
  readonly founded: readonly { readonly id: string; readonly from: string }[];
  readonly levers: readonly Lever[];
}

/** The years in which a lever's input is read; an impulse reads it once. */
export function spanOf(lever: Lever, { start, end }: LeverContext) {
  const from = Math.max(0, yearsBetween(start, lever.from));
  if (lever.kind === "tie" && lever.action === "impulse") return { from, to: from };
  const last =
    "until" in lever && lever.until !== undefined && lever.until < end ? lever.until : end;
  return { from, to: Math.max(from, yearsBetween(start, last)) };
}
