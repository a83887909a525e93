import { z } from "zod";
import { lessonValue, markdown, tieName } from "./lesson-parts.ts";
import { id, text } from "./schema-parts.ts";

const common = {
  id: id.meta({ description: "Name of the question; answers are stored under it." }),
  question: text(600),
  hint: text(300).optional(),
  key: id.optional().meta({ description: "The key that holds the right answer." }),
  answer: lessonValue.optional().meta({
    description: "The right answer, where it is no matter for the model to compute.",
  }),
  scored: z.boolean().optional().meta({
    description: "Whether it counts; default true where there is a key or an answer.",
  }),
  feedback: markdown(1200).optional().meta({ description: "Shown after the answer is given." }),
};

const options = z
  .array(z.strictObject({ value: text(140), text: text(300) }))
  .min(2)
  .max(12);

export const promptSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...common,
    kind: z.literal("tie"),
    options: z.array(tieName).min(2).max(60).optional().meta({
      description: "Ties to choose from; default every pair of actors on the stage.",
    }),
  }),
  z.strictObject({ ...common, kind: z.literal("sign") }),
  z.strictObject({ ...common, kind: z.literal("choice"), options }),
  z.strictObject({ ...common, kind: z.literal("rank"), options }),
  z.strictObject({
    ...common,
    kind: z.literal("number"),
    min: z.number().optional(),
    max: z.number().optional(),
    step: z.number().positive().optional(),
    tolerance: z.number().min(0).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal("text"), lines: z.int().min(1).max(12).optional() }),
]);

/** A question to students. */
export type LessonPrompt = z.infer<typeof promptSchema>;
