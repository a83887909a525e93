import { parseDocument } from "../../document/parse-document.ts";
import type { World } from "../../schema/world-schema.ts";
import type { Reading } from "../../vocabulary/reading.ts";
import { readWorldData } from "./read-world-data.ts";

/** Reads a world from JSON or YAML text, or from plain data: version, shape and cross-references. */
export function readWorld(source: unknown): Reading<World> {
  if (typeof source !== "string") return readWorldData(source);
  const parsed = parseDocument(source);
  return parsed.ok ? readWorldData(parsed.value) : parsed;
}
