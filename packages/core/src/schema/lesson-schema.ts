import { z } from "zod";
import { keySchema } from "./lesson-key-schema.ts";
import { markdown } from "./lesson-parts.ts";
import { promptSchema } from "./lesson-prompt-schema.ts";
import { stageSchema } from "./lesson-stage-schema.ts";
import { stepSchema } from "./lesson-step-schema.ts";
import { citation, id, text } from "./schema-parts.ts";

/** The lesson document: stages, steps, questions, keys and the sheets of paper around them. */
export const lessonSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1).meta({ description: "Version of the document format." }),
  kind: z.literal("lesson").meta({ description: "Tells a lesson from other documents." }),
  id,
  edition: z.int().min(1).meta({ description: "Revision of this lesson's content." }),
  title: text(120),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: "a language code such as en or pt-BR" })
    .max(35),
  translates: id.optional().meta({ description: "The lesson that this one is a translation of." }),
  level: z.enum(["introductory", "intermediate", "advanced"]),
  minutes: z.int().min(1).max(600),
  summary: text(600),
  goals: z.array(text(300)).min(1).max(8),
  stages: z.array(stageSchema).min(1).max(40),
  roles: z
    .array(
      z.strictObject({
        id,
        name: text(80),
        brief: markdown(1200),
        actors: z.array(id).max(60).optional(),
      }),
    )
    .max(12)
    .optional()
    .meta({ description: "Parts that teams play." }),
  steps: z.array(stepSchema).min(1).max(40),
  items: z
    .strictObject({ pre: z.array(promptSchema).max(10), post: z.array(promptSchema).max(10) })
    .optional()
    .meta({ description: "Questions before and after the lesson." }),
  keys: z.array(keySchema).max(200).optional(),
  rubric: z
    .array(z.strictObject({ criterion: text(120), levels: z.array(text(300)).length(4) }))
    .max(8)
    .optional()
    .meta({ description: "Criteria with four levels each, the lowest first." }),
  handout: markdown(6000).optional(),
  instructor: markdown(6000).optional(),
  sources: z.array(citation).max(50).optional(),
  licence: text(200).optional(),
});

/** A lesson: the networks a class looks at, the steps of the hour, questions, keys and papers. */
export type Lesson = z.infer<typeof lessonSchema>;
