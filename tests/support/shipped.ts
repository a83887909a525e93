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

/** Every document in the worlds folder, whether the index lists it or not, by its path there. */
export const shippedPaths: readonly string[] = readdirSync(fileURLToPath(folder), {
  recursive: true,
  encoding: "utf8",
})
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".json") && path !== "index.json")
  .sort();
