import { z } from "zod";
import { scenarioSchema } from "./scenario-schema.ts";
import { worldSchema } from "./world-schema.ts";

const about = {
  world: { title: "Entente world", schema: worldSchema },
  scenario: { title: "Entente scenario", schema: scenarioSchema },
} as const;

/**
 * The JSON Schema (draft 2020-12) of a document, derived from the schema that validates it.
 *
 * It is committed as `packages/core/schema/<kind>.schema.json` for editors; a test proves it fresh.
 * Cross-references (does this actor exist?) are beyond it; `check` tells those.
 */
export function jsonSchema(kind: "world" | "scenario"): Record<string, unknown> {
  const { title, schema } = about[kind];
  return { ...z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" }), title };
}
