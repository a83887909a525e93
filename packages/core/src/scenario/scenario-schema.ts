import { z } from "zod";
import { citation, id, isoDate, numberOrFormula, share, text } from "./schema-parts.ts";
import { sanctionKind } from "./world-schema.ts";

const common = {
  id: id.meta({ description: "Name of the lever inside this scenario; the ledger refers to it." }),
  enabled: z
    .boolean()
    .optional()
    .meta({ description: "Off keeps the lever but leaves it out of the run; default true." }),
  note: text(1000).optional(),
};

const parties = z.array(id).min(1).max(400);

const sanctionLever = z.strictObject({
  ...common,
  kind: z.literal("sanction"),
  action: z.enum(["impose", "lift", "threaten"]),
  senders: parties.meta({ description: "Actors or blocs that impose, lift or threaten." }),
  targets: parties.meta({ description: "Actors or blocs aimed at." }),
  measures: z
    .array(sanctionKind)
    .min(1)
    .optional()
    .meta({ description: "Kinds of measure; lifting without any lifts all." }),
  intensity: numberOrFormula.optional().meta({
    title: "Intensity",
    minimum: 0,
    maximum: 1,
    description: "How hard the measures are applied, 0 to 1; default 1.",
  }),
  from: isoDate,
  until: isoDate.optional().meta({ description: "After this date the pressure fades." }),
  halfLife: z.number().positive().max(100).optional().meta({
    unit: "years",
    description: "Half-life of the pressure after lifting; default the mechanism's.",
  }),
});

const blocLever = z.strictObject({
  ...common,
  kind: z.literal("bloc"),
  action: z.enum(["found", "join", "leave", "cohesion"]),
  bloc: id,
  name: text(80).optional(),
  members: z
    .array(z.strictObject({ actor: id, degree: share.optional() }))
    .min(1)
    .max(400)
    .optional()
    .meta({ description: "Founders, joiners or leavers." }),
  cohesion: numberOrFormula.optional().meta({
    title: "Cohesion",
    minimum: 0,
    maximum: 5,
    description: "Multiple of the standard pull of a bloc; default 1.",
  }),
  solidarity: z.number().min(-1).max(1).optional(),
  from: isoDate,
});

const tieLever = z.strictObject({
  ...common,
  kind: z.literal("tie"),
  action: z.enum(["impulse", "lasting"]),
  a: id,
  b: id,
  change: numberOrFormula.meta({
    title: "Change",
    minimum: -0.95,
    maximum: 0.95,
    description:
      "How far a neutral tie would move: at once for an impulse, of its baseline for a lasting change.",
  }),
  from: isoDate,
  until: isoDate.optional().meta({ description: "End of a lasting change." }),
});

const eventLever = z.strictObject({
  ...common,
  kind: z.literal("event"),
  source: id,
  target: id,
  cameo: z
    .string()
    .regex(/^\d{2,4}$/)
    .meta({ description: "Any CAMEO event code, as text." }),
  strength: z.number().min(0).max(3).optional().meta({
    title: "Strength",
    description: "Multiple of an ordinary event of this code; default 1.",
  }),
  from: isoDate.meta({ description: "Date of the event." }),
});

export const leverSchema = z.discriminatedUnion("kind", [
  sanctionLever,
  blocLever,
  tieLever,
  eventLever,
]);

const mechanismSetting = z.strictObject({
  enabled: z.boolean().optional(),
  params: z.record(id, z.number()).optional(),
});

/** The scenario document: a base world and what differs from it; nothing else is stored. */
export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1).meta({ description: "Version of the document format." }),
  id,
  title: text(120),
  question: text(300).optional(),
  shows: text(1500).optional().meta({ description: "What a reader should notice." }),
  sources: z.array(citation).max(50).optional(),
  world: z.strictObject({ id, edition: z.int().min(1) }),
  start: isoDate
    .optional()
    .meta({ description: "Start of the run; default the world's as-of date." }),
  end: isoDate.meta({ description: "End of the run." }),
  levers: z.array(leverSchema).max(200),
  mechanisms: z.record(id, mechanismSetting).optional().meta({
    description: "Mechanisms switched on or off and parameters that differ from the defaults.",
  }),
  model: z
    .strictObject({
      sizeExponent: share.optional().meta({
        description:
          "Weight of an actor is its size to this power; 0 is one state, one vote; default 0.5.",
      }),
      leaveOut: z
        .array(id)
        .max(400)
        .optional()
        .meta({ description: "Actors left out, for instance nested ones." }),
    })
    .optional(),
  run: z
    .strictObject({
      method: z.enum(["rk4"]).optional(),
      step: z.number().min(0.0005).max(0.25).optional().meta({ unit: "years" }),
      frames: z.int().min(2).max(2000).optional(),
    })
    .optional(),
  seed: z.int().min(0).max(4294967295).optional(),
  teaching: z
    .strictObject({
      level: text(60).optional(),
      minutes: z.int().min(1).max(600).optional(),
      prompts: z.array(text(500)).max(20),
    })
    .optional(),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Lever = z.infer<typeof leverSchema>;
export type SanctionLever = z.infer<typeof sanctionLever>;
export type BlocLever = z.infer<typeof blocLever>;
export type TieLever = z.infer<typeof tieLever>;
export type EventLever = z.infer<typeof eventLever>;
export type MechanismSetting = z.infer<typeof mechanismSetting>;
