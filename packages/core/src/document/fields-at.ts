import type { z } from "zod";
import { definitionFor } from "./definition.ts";

/** Lists the fields that a schema knows at a place in the data, empty when the place has none. */
export function fieldsAt(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): string[] {
  const { shape = {}, element, valueType } = definitionFor(schema, data);
  const [part, ...rest] = path;
  if (part === undefined) return Object.keys(shape);
  const name = String(part);
  const inner = Object.hasOwn(shape, name) ? shape[name] : (element ?? valueType);
  if (!inner || typeof data !== "object" || data === null) return [];
  return fieldsAt(inner, (data as Record<PropertyKey, unknown>)[part], rest);
}
