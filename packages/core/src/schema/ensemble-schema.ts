import { z } from "zod";
import { isoDate, share } from "./schema-parts.ts";

/** The name of a number that a study varies, such as `balance/alpha`, `lever/banks/intensity` or `tie/CHN/RUS`. */
export const factorName = z
  .string()
  .regex(/^(?:[A-Za-z0-9._-]{1,64}\/){1,2}[A-Za-z0-9._-]{1,64}$/, {
    error: "the name of a factor such as balance/alpha or lever/banks/intensity",
  })
  .meta({
    description:
      "mechanism/parameter, lever/ID/field, tie/A/B (its baseline) or model/sizeExponent.",
  });

const variedFactor = z.strictObject({
  factor: factorName,
  low: z.number(),
  high: z.number(),
  scale: z.enum(["linear", "log"]).optional().meta({
    description: "Even steps between low and high, or even ratios; default linear.",
  }),
});

/** How a scenario's uncertainty is explored: what varies, over which ranges, and where results are kept. */
export const ensembleSchema = z.strictObject({
  runs: z.int().min(2).max(100_000).optional().meta({ description: "Futures; default 512." }),
  design: z.enum(["sobol", "latin-hypercube", "random"]).optional().meta({
    description: "How futures are spread over what varies; default sobol.",
  }),
  seed: z.int().min(0).max(4_294_967_295).optional().meta({
    description: "Seed of every draw; default the scenario's.",
  }),
  vary: z.array(variedFactor).max(200).optional().meta({
    description: "Numbers that vary; default the strengths of every active mechanism.",
  }),
  baseline: share.optional().meta({
    description: "Share of each tie's coded range that its baseline varies over; default 1.",
  }),
  shocks: z
    .strictObject({
      rate: z.number().min(0).max(12).meta({ unit: "per tie and year" }),
      size: z.number().min(0).max(0.5).meta({
        description: "Standard deviation of the push to a neutral tie.",
      }),
    })
    .optional()
    .meta({ description: "Events that nobody foresees; default none." }),
  dates: z.array(isoDate).min(1).max(100).optional().meta({
    description: "Dates at which results are kept; default 13 even ones from start to end.",
  }),
});

/** What of a scenario varies over its futures, and how many there are; what is not said has its default. */
export type EnsembleSettings = z.infer<typeof ensembleSchema>;
/** A factor that varies, with its range. */
export type VariedFactor = z.infer<typeof variedFactor>;

/** The settings of an ensemble with every default filled in. */
export type FilledEnsemble = {
  readonly [Field in keyof EnsembleSettings]-?: NonNullable<EnsembleSettings[Field]>;
};
