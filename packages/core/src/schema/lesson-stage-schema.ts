import { z } from "zod";
import { signedPair } from "./lesson-parts.ts";
import { scenarioSchema } from "./scenario-schema.ts";
import { id, isoDate, share, text } from "./schema-parts.ts";
import { worldSchema } from "./world-schema.ts";

// A stage is one network a lesson looks at, and what happens on it: a world with a scenario.

const pairs = z.array(signedPair).max(2000).optional().meta({
  description: "Ties coded by sign alone; pairs that are not named stand at zero.",
});

const ties = z
  .array(
    z.strictObject({
      a: id,
      b: id,
      value: z.number().min(-1).max(1),
      reading: text(300).optional(),
    }),
  )
  .max(5000)
  .optional()
  .meta({ description: "Ties with a value of their own; they win over `signs`." });

const sketchActor = z.strictObject({
  id: id.meta({ description: "Three capitals for a state; any identifier for a grouping." }),
  name: text(80),
  short: text(24).optional(),
  weight: z
    .number()
    .positive()
    .max(1e6)
    .optional()
    .meta({ description: "Weight relative to the others; default 1, so that all weigh alike." }),
  place: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional(),
});

const sketch = z.strictObject({
  kind: z.literal("sketch"),
  asOf: isoDate,
  actors: z.array(sketchActor).min(2).max(60),
  strength: share.optional().meta({
    description:
      "Alignment that a coded sign stands for; default 0.6: clear, and still free to move.",
  }),
  signs: pairs,
  ties,
  blocs: worldSchema.shape.blocs,
  source: text(500).optional().meta({ description: "What the coding rests on." }),
});

const stageWorld = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("shipped"),
    id,
    edition: z.int().min(1).optional(),
  }),
  sketch,
  z.strictObject({
    kind: z.literal("like"),
    stage: id.meta({ description: "An earlier stage, whose actors and ties are taken." }),
    asOf: isoDate.optional(),
    signs: pairs,
    ties,
    source: text(500).optional(),
  }),
  z.strictObject({ kind: z.literal("whole"), document: worldSchema }),
]);

const { start, end, levers, mechanisms, model, run, seed } = scenarioSchema.shape;

const stageScenario = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("shipped"),
    id: id.meta({ description: "A shipped scenario on the stage's world." }),
  }),
  z.strictObject({
    kind: z.literal("own"),
    start,
    end: end.optional(),
    levers: levers.optional(),
    mechanisms,
    model,
    run,
    seed,
  }),
]);

export const stageSchema = z.strictObject({
  id,
  title: text(120),
  note: text(1000).optional(),
  world: stageWorld,
  scenario: stageScenario.optional().meta({
    description: "Default none: five years without levers, or that of the stage this one is like.",
  }),
});

/** A network of a lesson: a world with a scenario. */
export type LessonStage = z.infer<typeof stageSchema>;
export type LessonSketch = z.infer<typeof sketch>;
