import type { z } from "zod";
import { definitionFor } from "./definition.ts";

/** The same data with the fields of objects as the schema orders them, those of records by name. */
export function inSchemaOrder(schema: z.ZodType, data: unknown): unknown {
  const { shape, element, valueType } = definitionFor(schema, data);
  if (Array.isArray(data)) {
    return element ? data.map((each) => inSchemaOrder(element, each)) : data;
  }
  if (typeof data !== "object" || data === null) return data;
  const fields = data as Readonly<Record<string, unknown>>;
  const names = shape
    ? Object.keys(shape).filter((name) => fields[name] !== undefined)
    : Object.keys(fields).sort();
  return Object.fromEntries(
    names.map((name) => {
      const inner = shape?.[name] ?? valueType;
      return [name, inner ? inSchemaOrder(inner, fields[name]) : fields[name]];
    }),
  );
}
