import { z } from "zod";

// The rules of "Experience API, version 1.0.3, part two: data" for the statements that Entente writes,
// each by its section. What the standard allows and Entente does not write is refused.

const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i); // 2.4.4: IRIs throughout
const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/); // RFC 5646
const languageMap = z.record(language, z.string().min(1)); // 4.2
const extensions = z.record(iri, z.unknown()); // 4.1

/** 2.4.2.1: an agent has exactly one inverse functional identifier; here an account (2.4.2.4). */
const agent = z.strictObject({
  objectType: z.literal("Agent"),
  name: z.string().min(1).optional(),
  account: z.strictObject({ homePage: z.url(), name: z.string().min(1) }),
});

/** 2.4.4.1, table of interaction activities: components have ids without blanks, each once. */
const components = z
  .array(z.strictObject({ id: z.string().regex(/^\S+$/), description: languageMap }))
  .min(1)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, "ids are not distinct");

const described = { description: languageMap.optional(), type: iri };
const pattern = z.array(z.string()).min(1).optional();
const number = String.raw`-?\d+(\.\d+)?(e-?\d+)?`;

const interaction = z.discriminatedUnion("interactionType", [
  z.strictObject({
    ...described,
    interactionType: z.enum(["choice", "sequencing"]),
    choices: components,
    correctResponsesPattern: pattern,
  }),
  z.strictObject({
    ...described,
    interactionType: z.literal("numeric"),
    correctResponsesPattern: z
      .array(z.string().regex(new RegExp(`^(${number})?\\[:\\](${number})?$`)))
      .optional(),
  }),
  z.strictObject({
    ...described,
    interactionType: z.enum(["fill-in", "long-fill-in"]),
    correctResponsesPattern: pattern,
  }),
]);

const activity = (definition: z.ZodType) =>
  z.strictObject({ objectType: z.literal("Activity"), id: iri, definition });
const lesson = activity(z.strictObject({ ...described, name: languageMap }));

/** 2.4.5 and 2.4.5.1: scaled between −1 and 1, raw between min and max, min below max. */
const score = z
  .strictObject({
    scaled: z.number().min(-1).max(1),
    raw: z.number(),
    min: z.number(),
    max: z.number(),
  })
  .refine(({ raw, min, max }) => min < max && raw >= min && raw <= max);

const verb = z.strictObject({ id: iri, display: languageMap }); // 2.4.3
const context = z.strictObject({
  contextActivities: z.strictObject({ parent: z.array(lesson).min(1) }).optional(),
  language,
  extensions: extensions.optional(),
});

const answered = z
  .strictObject({
    id: uuid,
    actor: agent,
    verb,
    object: activity(interaction),
    result: z.strictObject({ response: z.string(), success: z.boolean().optional() }),
    context,
  })
  .refine(({ object, result }) => {
    const { interactionType, choices } = object.definition as {
      interactionType: string;
      choices?: { id: string }[];
    };
    // 2.4.4.1, response patterns: only ids of the choices, with [,] between.
    if (!choices)
      return interactionType !== "numeric" || new RegExp(`^${number}$`).test(result.response);
    const ids = new Set(choices.map(({ id }) => id));
    const { correctResponsesPattern = [] } = object.definition as {
      correctResponsesPattern?: string[];
    };
    return [result.response, ...correctResponsesPattern].every((each) =>
      each.split("[,]").every((id) => ids.has(id)),
    );
  }, "the response is none that the interaction allows");

const completed = z.strictObject({
  id: uuid,
  actor: agent,
  verb,
  object: lesson,
  result: z.strictObject({ completion: z.literal(true), score: score.optional() }),
  context,
});

export const xapiStatements = z.array(z.union([answered, completed])).min(1);
