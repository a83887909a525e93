import { z } from "zod";
import { ensembleSchema } from "./ensemble-schema.ts";
import {
  cameoCode,
  citation,
  id,
  isoDate,
  name,
  numberOrFormula,
  share,
  text,
} from "./schema-parts.ts";
import { sanctionKind } from "./world-schema.ts";

// Forms are drawn from here: `title` is a field's label, `refersTo` what its ids name.

const common = {
  id: id.meta({ description: "Name of the lever inside this scenario; the ledger refers to it." }),
  enabled: z.boolean().optional().meta({
    title: "On",
    description: "Off keeps the lever but leaves it out of the run; default true.",
  }),
  note: text(1000).optional().meta({ title: "Note" }),
};

const actor = id.meta({ refersTo: "actor" });
const parties = z
  .array(id.meta({ refersTo: "party" }))
  .min(1)
  .max(400);
const from = isoDate.meta({ title: "From", description: "First day." });

const sanctionLever = z.strictObject({
  ...common,
  kind: z.literal("sanction"),
  action: z.enum(["impose", "lift", "threaten"]).meta({ title: "Action" }),
  senders: parties.meta({
    title: "Senders",
    description: "Actors or blocs that impose, lift or threaten.",
  }),
  targets: parties.meta({ title: "Targets", description: "Actors or blocs aimed at." }),
  measures: z.array(sanctionKind).min(1).optional().meta({
    title: "Measures",
    description: "Kinds of measure; lifting without any lifts all.",
  }),
  intensity: numberOrFormula.optional().meta({
    title: "Intensity",
    minimum: 0,
    maximum: 1,
    description: "How hard the measures are applied, 0 to 1; default 1.",
  }),
  from,
  until: isoDate
    .optional()
    .meta({ title: "Until", description: "After this date the pressure fades." }),
  halfLife: z.number().positive().max(100).optional().meta({
    title: "Half-life",
    unit: "years",
    description: "Half-life of the pressure after lifting; default the mechanism's.",
  }),
});

const blocLever = z.strictObject({
  ...common,
  kind: z.literal("bloc"),
  action: z.enum(["found", "join", "leave", "cohesion"]).meta({ title: "Action" }),
  bloc: id.meta({ title: "Bloc", refersTo: "bloc", description: "A new id when founding one." }),
  name: text(80).optional().meta({ title: "Name", description: "Name of a bloc that is founded." }),
  members: z
    .array(z.strictObject({ actor, degree: share.optional() }))
    .min(1)
    .max(400)
    .optional()
    .meta({ title: "Members", description: "Founders, joiners or leavers." }),
  cohesion: numberOrFormula.optional().meta({
    title: "Cohesion",
    minimum: 0,
    maximum: 5,
    description: "Multiple of the standard pull of a bloc; default 1.",
  }),
  solidarity: z.number().min(-1).max(1).optional().meta({
    title: "Solidarity",
    description: "How much of the pull goes inward; default the mechanism's.",
  }),
  from,
});

const tieLever = z.strictObject({
  ...common,
  kind: z.literal("tie"),
  action: z.enum(["impulse", "lasting"]).meta({ title: "Action" }),
  a: actor.meta({ title: "One actor" }),
  b: actor.meta({ title: "The other" }),
  change: numberOrFormula.meta({
    title: "Change",
    minimum: -0.95,
    maximum: 0.95,
    description:
      "How far a neutral tie would move: at once for an impulse, of its baseline for a lasting change.",
  }),
  from,
  until: isoDate.optional().meta({ title: "Until", description: "End of a lasting change." }),
});

const eventLever = z.strictObject({
  ...common,
  kind: z.literal("event"),
  source: actor.meta({ title: "Source", description: "Actor that acts or speaks." }),
  target: actor.meta({ title: "Target", description: "Actor it is done to." }),
  cameo: cameoCode.meta({
    title: "Event",
    refersTo: "event",
    description: "Any CAMEO event code, as text.",
  }),
  strength: z.number().min(0).max(3).optional().meta({
    title: "Strength",
    description: "Multiple of an ordinary event of this code; default 1.",
  }),
  from: isoDate.meta({ title: "Date", description: "Date of the event." }),
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

const formula = z.string().min(1).max(500);

const ruleParameter = z.strictObject({
  id: name.meta({ description: "Its name in the equation." }),
  symbol: text(40).optional().meta({ description: "TeX of its letter; default its name." }),
  label: text(120).optional().meta({ description: "What it means; default its name." }),
  unit: text(40).optional().meta({ description: "For instance `per year`." }),
  min: z.number(),
  max: z.number(),
  step: z.number().positive().optional(),
  standard: z.number().meta({ description: "Its value unless `mechanisms` says otherwise." }),
});

const rule = z.strictObject({
  id: id.meta({
    description: "Name of the rule: in `mechanisms`, and of its account in the ledger.",
  }),
  title: text(80),
  summary: text(300).optional().meta({ description: "What it claims, in a plain sentence." }),
  equation: formula.meta({
    description:
      "What it adds to dx_ij/dt, per year: a formula such as (1 - x^2) * s * sum_k(w_k * x_ik * x_kj).",
  }),
  parameters: z.array(ruleParameter).max(12).optional(),
  sources: z.array(citation).max(20).optional(),
  evidenceFor: z.array(text(500)).max(20).optional(),
  evidenceAgainst: z.array(text(500)).max(20).optional(),
  note: text(1000).optional(),
});

const indicator = z.strictObject({
  id,
  title: text(80),
  formula: formula.meta({
    description: 'One number of the network, for instance mean_ij(x_ij) or x("RUS", "CHN").',
  }),
  note: text(1000).optional(),
});

/** Levers a scenario may have in all, and without impulses: a future of an ensemble states each of its shocks as one. */
const mostLevers = { impulses: 20_000, decisions: 2_000 };

function boundDecisions(levers: readonly Lever[], context: z.RefinementCtx): void {
  const impulses = levers.filter((lever) => lever.kind === "tie" && lever.action === "impulse");
  if (levers.length - impulses.length <= mostLevers.decisions) return;
  context.addIssue({
    code: "too_big",
    origin: "array",
    maximum: mostLevers.decisions,
    inclusive: true,
    input: levers,
  });
}

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
  levers: z.array(leverSchema).max(mostLevers.impulses).superRefine(boundDecisions),
  mechanisms: z.record(id, mechanismSetting).optional().meta({
    description: "Mechanisms switched on or off and parameters that differ from the defaults.",
  }),
  rules: z.array(rule).max(20).optional().meta({
    description: "Rules of change of one's own, written as formulas; mechanisms like any other.",
  }),
  indicators: z.array(indicator).max(20).optional().meta({
    description: "Named numbers of the network that are followed through the run.",
  }),
  model: z
    .strictObject({
      sizeExponent: share.optional().meta({
        description:
          "Weight of an actor is its size to this power; 0 is one state, one vote; default 0.5.",
      }),
      leaveOut: z.array(id).max(400).optional().meta({
        description:
          "Actors left out, for instance nested ones; default those that the world marks optional.",
      }),
      components: z.record(id, z.number().min(0).max(10)).optional().meta({
        description:
          "Multiples of the weights that the world gives its evidence, by component: a table's id, `statements` or `records`; 0 leaves it out; default 1.",
      }),
      baseline: z
        .array(z.strictObject({ a: id, b: id, value: z.number().gt(-1).lt(1) }))
        .max(80_000)
        .optional()
        .meta({
          description: "Baselines of ties that take the place of what the world's evidence says.",
        }),
    })
    .optional(),
  run: z
    .strictObject({
      method: z.enum(["dopri5", "rk4"]).optional().meta({
        description:
          "dopri5 takes steps as long as the tolerance allows, rk4 steps of one length; default dopri5, or rk4 where a step is given.",
      }),
      tolerance: z.number().min(1e-12).max(0.01).optional().meta({
        description: "Largest error of a tie per step of dopri5; default 1e-6.",
      }),
      step: z.number().min(0.0005).max(0.25).optional().meta({
        unit: "years",
        description: "Longest step of rk4; default 0.02.",
      }),
      frames: z.int().min(2).max(2000).optional(),
    })
    .optional(),
  seed: z.int().min(0).max(4294967295).optional(),
  ensemble: ensembleSchema.optional().meta({
    description: "What is uncertain and how it is explored; it changes no single run.",
  }),
  teaching: z
    .strictObject({
      level: text(60).optional(),
      minutes: z.int().min(1).max(600).optional(),
      prompts: z.array(text(500)).max(20),
    })
    .optional(),
});

/** A base world by id and edition, and what differs from it: levers and settings. */
export type Scenario = z.infer<typeof scenarioSchema>;
/** A number of the network by a formula of one’s own. */
export type Indicator = z.infer<typeof indicator>;
/** A rule of change by a formula of one’s own. */
export type Rule = z.infer<typeof rule>;
/** A number that a rule’s formula names, with its range and standard. */
export type RuleParameter = z.infer<typeof ruleParameter>;
/** A change to a world: a sanction, a bloc move, a tie change or an event. */
export type Lever = z.infer<typeof leverSchema>;
/** Measures imposed, lifted or threatened. */
export type SanctionLever = z.infer<typeof sanctionLever>;
/** A bloc is founded, joined or left, or holds more or less closely. */
export type BlocLever = z.infer<typeof blocLever>;
/** A tie made warmer or cooler by hand, at once or lastingly. */
export type TieLever = z.infer<typeof tieLever>;
/** A coded event on a day. */
export type EventLever = z.infer<typeof eventLever>;
export type MechanismSetting = z.infer<typeof mechanismSetting>;
