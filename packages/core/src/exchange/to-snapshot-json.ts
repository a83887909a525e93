import { listTies } from "../network/list-ties.ts";
import type { Network } from "../network/network.ts";
import type { Scenario } from "../schema/scenario-schema.ts";
import type { World } from "../schema/world-schema.ts";
import { writeDocument } from "../schema/write-document.ts";
import { UsageError } from "../vocabulary/errors.ts";
import { jsonList, jsonObject } from "./json-layout.ts";

/** A network with the documents that reproduce it, so that a colleague needs nothing else. */
export interface Snapshot {
  readonly network: Network;
  readonly world: World;
  readonly scenario: Scenario;
}

/** Writes a snapshot as JSON, an actor or a tie a line: the same snapshot gives the same bytes. */
export function toSnapshotJson({ network, world, scenario }: Snapshot): string {
  const { title, date, recipe, actors } = network;
  if (!recipe)
    throw new UsageError("A snapshot needs the recipe of its network; take it from a run.");
  const text = jsonObject([
    ["version", "1"],
    ["title", JSON.stringify(title)],
    ["date", JSON.stringify(date)],
    ["recipe", JSON.stringify(recipe)],
    ["actors", jsonList(actors.map((actor) => JSON.stringify(actor)))],
    ["ties", jsonList(listTies(network).map((tie) => JSON.stringify(tie)))],
    ["world", writeDocument(world).trimEnd()],
    ["scenario", writeDocument(scenario).trimEnd()],
  ]);
  return `${text}\n`;
}
