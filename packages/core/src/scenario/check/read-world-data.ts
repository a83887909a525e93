import { shapeData } from "../../document/shape-data.ts";
import { type World, worldSchema } from "../../schema/world-schema.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import { checkWorld } from "./check-world.ts";

/**
 * Reads a world from plain data: version, shape and cross-references. `readWorld` reads texts, too;
 * a program that has none to read is spared the reader of YAML.
 */
export function readWorldData(data: unknown): Reading<World> {
  const reading = shapeData(worldSchema, data, { version: 1, migrations: [] });
  if (!reading.ok) return reading;
  const issues = checkWorld(reading.value);
  const failed = issues.some((issue) => issue.severity === "error");
  return failed ? { ok: false, issues } : { ...reading, issues };
}
