import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Scenario, World } from "@entente/core";

const folder = new URL("../../packages/core/worlds/", import.meta.url);

/** Reads a shipped document as plain data, fresh each time. */
export function shippedJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), "utf8"));
}

export const shippedWorld = (id: string): World => shippedJson(`${id}.world.json`) as World;

export const shippedScenario = (world: string, id: string): Scenario =>
  shippedJson(`${world}/${id}.scenario.json`) as Scenario;

/** Paths of all shipped worlds and scenarios, relative to the worlds folder. */
export const shippedPaths: readonly string[] = readdirSync(fileURLToPath(folder), {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => /\.(world|scenario)\.json$/.test(path))
  .sort();
