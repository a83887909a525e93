import { z } from "zod";
import { isoDate } from "../schema/schema-parts.ts";

const name = z.string().min(1).max(1000);
const alignment = z.number().min(-1).max(1);

export const actorSchema = z.strictObject({
  id: name,
  name,
  kind: name.meta({
    description: "state, organisation or grouping; free text in imported networks.",
  }),
  weight: z.number().min(0).meta({ description: "Share of the whole; all sum to 1." }),
  within: z.array(name).optional().meta({ description: "Shown actors that contain this one." }),
  place: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional(),
});

export const tieSchema = z.strictObject({
  a: name,
  b: name,
  weight: alignment.meta({ description: "Alignment: -1 hostile, 0 neutral, +1 allied." }),
  baseline: alignment.optional().meta({ description: "Alignment before the run." }),
  low: alignment.optional(),
  high: alignment.optional(),
  changes: z.record(z.string(), z.number()).optional().meta({
    description: "Change since the start by mechanism; the parts sum to weight - baseline.",
  }),
  evidence: z
    .array(name)
    .optional()
    .meta({ description: "Ids of the statements and components it rests on." }),
});

/** The recipe without a date, as a run carries it. */
export const runRecipeSchema = z.strictObject({
  world: z.strictObject({ id: name, edition: z.int().min(1) }),
  scenario: z.strictObject({ id: name, title: name }),
  engine: name.meta({ description: "Version of Entente's core that computed the network." }),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: "SHA-256 over the canonical JSON of the filled world and scenario." }),
});

export const recipeSchema = runRecipeSchema.extend({ date: isoDate });
