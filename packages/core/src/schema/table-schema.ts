import { z } from "zod";
import { id, isoDate, text } from "./schema-parts.ts";

/** What a record about a pair of actors is a record of. */
export const componentKind = z.enum([
  "membership",
  "alliance",
  "treaty",
  "vote",
  "sanction",
  "rivalry",
  "war",
  "trade",
  "other",
]);

const value = z.number().min(-1).max(1);
const actors = z.array(id).min(2).max(400);

const common = {
  id: id.meta({ description: "Name of the component; scenarios weigh it by this name." }),
  title: text(80).meta({ description: "Name shown to people." }),
  kind: componentKind,
  reading: text(600).meta({ description: "What the values say, and how they were made." }),
  weight: z
    .number()
    .min(0)
    .max(100)
    .meta({ description: "Weight of each entry; 1 is one outright statement." }),
  uncertainty: z.number().min(0).max(1).optional(),
  source: text(1000),
};

const matrix = z.strictObject({
  ...common,
  form: z.literal("matrix"),
  actors,
  step: z.number().gt(0).max(1).meta({ description: "Value of one whole step." }),
  rows: z
    .array(z.array(z.int().min(-10_000).max(10_000).nullable()).max(400))
    .max(400)
    .meta({
      description:
        "Upper triangle in whole steps: row i holds actor i with each later actor; null is no entry.",
    }),
});

const pairs = z.strictObject({
  ...common,
  form: z.literal("pairs"),
  pairs: z
    .array(z.tuple([id, id, value, text(300).optional()]))
    .max(80_000)
    .meta({ description: "Two actors, the value and, if there is one, a reading of its own." }),
});

const groups = z.strictObject({
  ...common,
  form: z.literal("groups"),
  groups: z
    .array(
      z.strictObject({
        id,
        title: text(160),
        value,
        hub: id.optional().meta({
          description: "With a hub only its pairs with the members count, else all among them.",
        }),
        members: z.array(id).min(1).max(400),
        since: isoDate.optional(),
        source: text(500).optional(),
      }),
    )
    .max(1000),
});

const positions = z.strictObject({
  ...common,
  form: z.literal("positions"),
  neutral: z.number().positive().meta({
    description: "How far apart two actors are neutral; at the same place the value is 1.",
  }),
  positions: z.record(id, z.number()),
});

const ballots = z.strictObject({
  ...common,
  form: z.literal("ballots"),
  questions: z
    .array(z.strictObject({ id: text(40), title: text(200), date: isoDate }))
    .min(1)
    .max(2000),
  votes: z.record(id, z.string().regex(/^[YNAX]*$/, { error: "letters Y, N, A and X only" })).meta({
    description: "One letter per question: Y yes, N no, A abstained, X absent.",
  }),
});

/** A component of many ties at once, in the form that suits its source. */
export const worldTable = z.discriminatedUnion("form", [matrix, pairs, groups, positions, ballots]);
