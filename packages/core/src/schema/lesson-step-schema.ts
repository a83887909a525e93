import { z } from "zod";
import { markdown } from "./lesson-parts.ts";
import { promptSchema } from "./lesson-prompt-schema.ts";
import { scenarioSchema } from "./scenario-schema.ts";
import { id, isoDate, numberOrFormula, text } from "./schema-parts.ts";

const picture = z.enum(["network", "difference", "table", "analysis"]);
const idsOrAll = z.union([z.enum(["all"]), z.array(id).max(200)], {
  error: '"all" or a list of ids',
});

const screen = z
  .strictObject({
    picture: picture.optional().meta({ description: "The picture that is open." }),
    pictures: z.array(picture).max(4).optional().meta({ description: "Pictures to choose from." }),
    panels: z
      .array(z.enum(["levers", "changed", "assumptions"]))
      .max(3)
      .optional()
      .meta({ description: "Panels that are shown." }),
    result: z.boolean().optional().meta({
      description: "Whether the run's result is there to see on entering the step.",
    }),
    compare: z.enum(["start", "no-levers"]).optional().meta({
      description: "What changes are counted from: the start, or the same date without any lever.",
    }),
    runs: z.int().min(0).max(20).optional().meta({
      description: "How often the model may be run in this step; 0 locks the button.",
    }),
    playhead: z.boolean().optional().meta({ description: "Whether the date can be moved." }),
    why: z.boolean().optional().meta({ description: "Whether the why panel is open to readers." }),
    equation: z.boolean().optional().meta({ description: "Whether the equation is shown." }),
    unlock: z
      .strictObject({
        levers: idsOrAll.optional(),
        mechanisms: idsOrAll.optional(),
        add: z
          .array(z.enum(["sanction", "bloc", "tie", "event"]))
          .max(4)
          .optional(),
      })
      .optional()
      .meta({
        description: "What students may change: levers, mechanisms, kinds of lever they may add.",
      }),
  })
  .meta({
    description: "What is shown and what is locked; what is left out follows the step's kind.",
  });

const selection = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("tie"), a: id, b: id }),
  z.strictObject({ kind: z.literal("actor"), id }),
  z.strictObject({ kind: z.literal("lever"), id }),
]);

const camera = z
  .strictObject({
    actors: z.array(id).min(1).max(60).optional().meta({
      description: "Actors that the view takes in; default all.",
    }),
    x: z.number().min(-10).max(10).optional(),
    y: z.number().min(-10).max(10).optional(),
    ratio: z.number().min(0.25).max(1.25).optional().meta({
      description:
        "Share of the picture that is seen: 1 the whole, 0.5 twice as near; default what `actors` need.",
    }),
  })
  .meta({
    description:
      "What the network picture is turned to: `actors`, or a middle in the picture's own places (0, 0 about its middle, y upward) and a share. Default the whole.",
  });

export const stepSchema = z.strictObject({
  id,
  kind: z.enum(["story", "predict", "observe", "explain", "counterfactual", "debrief", "exit"]),
  title: text(120),
  minutes: z.int().min(0).max(240).optional(),
  text: markdown(6000).optional().meta({ description: "What students read." }),
  slide: markdown(900).optional().meta({ description: "What the projector shows, in few words." }),
  presenter: markdown(3000).optional().meta({ description: "What only the teacher reads." }),
  stage: id.optional().meta({ description: "Default the stage of the step before." }),
  beside: id.optional().meta({ description: "A second stage to show beside it." }),
  levers: z
    .record(
      id,
      z.strictObject({ enabled: z.boolean().optional(), value: numberOrFormula.optional() }),
    )
    .optional()
    .meta({
      description:
        "Levers of the stage switched or set for this step: intensity, cohesion, change or strength.",
    }),
  mechanisms: scenarioSchema.shape.mechanisms,
  date: z
    .union([z.enum(["start", "end"]), isoDate], { error: '"start", "end" or an ISO date' })
    .optional()
    .meta({ description: "Where the playhead stands." }),
  selection: selection.optional(),
  camera: camera.optional(),
  screen: screen.optional(),
  prompts: z.array(promptSchema).max(12).optional(),
});

/** One moment of the hour. */
export type LessonStep = z.infer<typeof stepSchema>;
/** What a step shows, and what students may change in it. */
export type LessonScreen = z.infer<typeof screen>;
