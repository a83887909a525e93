import { z } from "zod";
import { lessonValue, tieName } from "./lesson-parts.ts";
import { id, isoDate, text } from "./schema-parts.ts";

// A key is a question about the model that its own analysis answers when the lesson is checked.

const common = {
  id,
  question: text(300).meta({ description: "The question in words, as an answer key prints it." }),
  expected: lessonValue.meta({
    description: "What the author says the answer is; checking computes it and compares.",
  }),
  tolerance: z.number().min(0).max(1).optional().meta({
    description: "How far a number may be off; default 0.005, which two decimals do not show.",
  }),
  note: text(800).optional().meta({ description: "What a teacher should say about it." }),
};

const moment = z
  .union([z.enum(["start", "end"]), isoDate], { error: '"start", "end" or an ISO date' })
  .optional()
  .meta({ description: 'Moment of the stage\'s run: "start" (default), "end" or an ISO date.' });

const onStage = { ...common, stage: id, at: moment };
const tie = { tie: tieName };
const since = id.optional().meta({
  description: "Another stage to compare with, at the same moment; default the stage's own start.",
});
const except = z.array(tieName).max(100).optional().meta({ description: "Ties left out." });
const among = z
  .array(tieName)
  .min(2)
  .max(100)
  .optional()
  .meta({ description: "Ties to choose from; default all." });
const signs = z.boolean().optional().meta({
  description: "Take signs alone, every tie as +1 or −1; default false.",
});
const actors = z.array(id).length(3);

const asks = <Name extends string, Shape extends z.ZodRawShape>(ask: Name, shape: Shape) =>
  z.strictObject({ ask: z.literal(ask), ...shape });

export const keySchema = z.discriminatedUnion("ask", [
  asks("patterns", {
    ...common,
    actors: z.int().min(3).max(5),
    which: z.enum(["all", "balanced"]).optional(),
  }),
  asks("ties", { ...onStage, sign: z.enum(["+", "-"]).optional() }),
  asks("triads", {
    ...onStage,
    which: z.enum(["all", "balanced", "strained", "+++", "++-", "+--", "---"]).optional(),
  }),
  asks("strainedTriads", onStage),
  asks("triadsOfTie", { ...onStage, ...tie, which: z.enum(["all", "strained"]).optional() }),
  asks("tension", onStage),
  asks("frustration", onStage),
  asks("repairs", onStage),
  asks("weakFrustration", onStage),
  asks("weakCamps", onStage),
  asks("camps", onStage),
  asks("flip", { ...onStage, ...tie }),
  asks("leastFlip", onStage),
  asks("pattern", { ...onStage, actors }),
  asks("pivot", { ...onStage, actors }),
  asks("pressure", { ...onStage, ...tie, signs }),
  asks("pressureChange", { ...onStage, ...tie, since: id, signs }),
  asks("largestPush", { ...onStage, since: id, signs, among, except }),
  asks("pushRank", { ...onStage, ...tie, since: id, signs, except }),
  asks("tieAt", { ...onStage, ...tie }),
  asks("signOf", { ...onStage, ...tie }),
  asks("change", { ...onStage, ...tie, since }),
  asks("signOfChange", { ...onStage, ...tie, since }),
  asks("largestChange", { ...onStage, since, among, except }),
  asks("changeRank", { ...onStage, ...tie, since, except }),
  asks("changeOrder", { ...onStage, since, ties: z.array(tieName).min(2).max(12) }),
]);

/** A key: what is asked of the model, with the answer its author expects. */
export type LessonQuestion = z.infer<typeof keySchema>;
