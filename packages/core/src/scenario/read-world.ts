import type { Reading } from "../vocabulary/reading.ts";
import { checkWorld } from "./check-world.ts";
import { readShape } from "./read-shape.ts";
import { type World, worldSchema } from "./world-schema.ts";

/** Reads a world from JSON or YAML text, or from plain data: version, shape and cross-references. */
export function readWorld(source: unknown): Reading<World> {
  const reading = readShape(worldSchema, source, { version: 1, migrations: [] });
  if (!reading.ok) return reading;
  const issues = checkWorld(reading.value);
  const failed = issues.some((issue) => issue.severity === "error");
  return failed ? { ok: false, issues } : { ...reading, issues };
}
