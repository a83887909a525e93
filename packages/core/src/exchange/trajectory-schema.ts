import { z } from "zod";
import { isoDate } from "../schema/schema-parts.ts";
import { actorSchema, runRecipeSchema } from "./network-schema.ts";

const name = z.string().min(1).max(1000);
const numbers = z.array(z.number());

/** The trajectory document: a whole run, frame by frame, with its ledger. */
export const trajectorySchema = z.strictObject({
  version: z.literal(1),
  title: z.string().max(1000),
  start: isoDate,
  end: isoDate,
  recipe: runRecipeSchema,
  actors: z.array(actorSchema).min(1).max(1000),
  ties: z.array(
    z.strictObject({
      a: name,
      b: name,
      value: z.number(),
      low: z.number(),
      high: z.number(),
      evidence: z.array(name),
    }),
  ),
  accounts: z.array(name).max(1000),
  ended: z.strictObject({
    how: z.enum(["completed", "settled", "diverged", "aborted"]),
    at: z.number(),
  }),
  steps: z.int().min(0),
  frames: z
    .array(
      z.strictObject({
        years: z.number(),
        date: isoDate,
        alignments: numbers,
        changes: z.record(z.string(), numbers),
      }),
    )
    .min(1),
});
