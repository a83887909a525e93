import type { z } from "zod";
import type { Reading } from "../vocabulary/reading.ts";
import { parseDocument } from "./parse-document.ts";
import { shapeData, type Versions } from "./shape-data.ts";

/** Reads text or plain data against a schema: parse, version, migrations, shape. */
export function readShape<Schema extends z.ZodType>(
  schema: Schema,
  source: unknown,
  versions: Versions,
): Reading<z.infer<Schema>> {
  if (typeof source !== "string") return shapeData(schema, source, versions);
  const parsed = parseDocument(source);
  return parsed.ok ? shapeData(schema, parsed.value, versions) : parsed;
}
