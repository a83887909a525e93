import { z } from "zod";
import { lessonSchema } from "./lesson-schema.ts";
import { scenarioSchema } from "./scenario-schema.ts";
import { worldSchema } from "./world-schema.ts";

const about = {
  world: {
    title: "Entente world",
    description: "Who there is, what is known of them, and what it rests on, as of a date.",
    schema: worldSchema,
  },
  scenario: {
    title: "Entente scenario",
    description: "A base world and what differs from it: levers and settings.",
    schema: scenarioSchema,
  },
  lesson: {
    title: "Entente lesson",
    description:
      "Stages, steps, questions with keys the model computes, and the sheets around them.",
    schema: lessonSchema,
  },
} as const;

/**
 * The JSON Schema (draft 2020-12) of a document, derived from the schema that validates it.
 *
 * It is committed as `packages/core/schema/<kind>.schema.json` for editors; a test proves it fresh
 * and `vitest -u` writes it anew. Cross-references (does this actor exist?) are beyond it, as is
 * whether the calendar has a date; `check` tells those.
 */
export function jsonSchema(kind: keyof typeof about): Record<string, unknown> {
  const { schema, ...words } = about[kind];
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
  return { $schema, ...words, ...rest };
}
