import type { Reading } from "../vocabulary/reading.ts";
import { parseDocument } from "./parse-document.ts";
import { readWorldData } from "./read-world-data.ts";
import type { World } from "./world-schema.ts";

/** Reads a world from JSON or YAML text, or from plain data: version, shape and cross-references. */
export function readWorld(source: unknown): Reading<World> {
  if (typeof source !== "string") return readWorldData(source);
  const parsed = parseDocument(source);
  return parsed.ok ? readWorldData(parsed.value) : parsed;
}
