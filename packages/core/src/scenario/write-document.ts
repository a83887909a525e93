import { stringify } from "yaml";
import type { z } from "zod";
import { UsageError } from "../vocabulary/errors.ts";
import { type Scenario, scenarioSchema } from "./scenario-schema.ts";
import { type World, worldSchema } from "./world-schema.ts";

/**
 * Writes a world or scenario as text, its fields in the order of the schema: equal documents give
 * equal bytes. `json` (default) ends with a line feed; `yaml` is easier to edit by hand.
 */
export function writeDocument(
  document: World | Scenario,
  { format = "json" }: { readonly format?: "json" | "yaml" } = {},
): string {
  const schema = "actors" in document ? worldSchema : scenarioSchema;
  const ordered = inOrder(schema, document);
  if (format === "yaml")
    return stringify(ordered, { lineWidth: 100, aliasDuplicateObjects: false });
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function inOrder(schema: z.ZodObject, document: World | Scenario): unknown {
  const { data, error } = schema.safeParse(document);
  if (error) throw new UsageError(`No document to write: ${error.message}`);
  const parsed = data as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(schema.shape)
      .filter((key) => parsed[key] !== undefined)
      .map((key) => [key, parsed[key]]),
  );
}
