import { stringify } from "yaml";
import { inSchemaOrder } from "../document/in-schema-order.ts";
import { type Lesson, lessonSchema } from "./lesson-schema.ts";
import { type Scenario, scenarioSchema } from "./scenario-schema.ts";
import { type World, worldSchema } from "./world-schema.ts";

/**
 * Writes a world, scenario or lesson as text, its fields in the order of the schema: equal documents give
 * equal bytes. `json` (default) ends with a line feed; `yaml` is easier to edit by hand.
 */
export function writeDocument(
  document: World | Scenario | Lesson,
  { format = "json" }: { readonly format?: "json" | "yaml" } = {},
): string {
  const schema =
    "actors" in document ? worldSchema : "steps" in document ? lessonSchema : scenarioSchema;
  const ordered = inSchemaOrder(schema, document);
  return format === "yaml"
    ? stringify(ordered, { lineWidth: 100, aliasDuplicateObjects: false })
    : `${JSON.stringify(ordered, null, 2)}\n`;
}
