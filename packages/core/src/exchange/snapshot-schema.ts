import { z } from "zod";
import { scenarioSchema } from "../schema/scenario-schema.ts";
import { isoDate } from "../schema/schema-parts.ts";
import { worldSchema } from "../schema/world-schema.ts";
import { actorSchema, recipeSchema, tieSchema } from "./network-schema.ts";

/** The snapshot document: a network at one date and, whole, the documents that reproduce it. */
export const snapshotSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1).meta({ description: "Version of the document format." }),
  title: z.string().max(1000),
  date: isoDate.meta({ description: "The moment shown." }),
  recipe: recipeSchema,
  actors: z.array(actorSchema).min(1).max(1000),
  ties: z.array(tieSchema).max(1_000_000).meta({ description: "Every pair of actors once." }),
  world: worldSchema,
  scenario: scenarioSchema,
});

/**
 * The JSON Schema (draft 2020-12) of a snapshot, committed as `schema/snapshot.schema.json`; a test
 * proves it fresh.
 */
export function snapshotJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(snapshotSchema, { target: "draft-2020-12", io: "input" });
  return { ...schema, title: "Entente snapshot" };
}
