import { z } from "zod";
import {
  cameoCode,
  citation,
  id,
  isoDate,
  share,
  stateCode,
  statesList,
  text,
} from "./schema-parts.ts";
import { componentKind, worldTable } from "./table-schema.ts";

/** What an actor is: a state, an organisation with organs of its own, or a grouping someone speaks of. */
const actorKind = z.enum(["state", "organisation", "grouping"]);

const actor = z.strictObject({
  id: id.meta({ description: "ISO 3166 alpha-3 code for a state, or a name of one's own." }),
  name: text(80).meta({ description: "Name shown to people; text, never markup." }),
  short: text(24).optional().meta({ description: "Short label for the picture." }),
  kind: actorKind,
  members: statesList.optional().meta({
    description:
      "Real states the actor is made of (ISO 3166 alpha-3). A state's size counts once: for itself if it is shown, else for the smallest grouping that lists it, else for the smallest organisation.",
  }),
  traits: z
    .record(
      id,
      z.union([z.number(), text(200)], { error: "a number or a text of at most 200 characters" }),
    )
    .optional(),
  place: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional(),
  optional: z.boolean().optional().meta({
    description:
      "Left out unless a scenario says otherwise (`model.leaveOut`), for instance an actor whose status is contested.",
  }),
  note: text(1000).optional(),
});

const blocMember = z.strictObject({
  actor: id,
  degree: share.optional().meta({ description: "Strength of membership, 0 to 1; default 1." }),
  since: isoDate.optional(),
  until: isoDate.optional(),
});

const bloc = z.strictObject({
  id,
  name: text(80),
  members: z.array(blocMember).max(400),
  cohesion: z
    .number()
    .min(0)
    .max(5)
    .optional()
    .meta({ description: "Multiple of the standard pull; 0 is a membership that pulls nobody." }),
  solidarity: z.number().min(-1).max(1).optional(),
  source: text(500).optional(),
});

const locator = z.strictObject({
  paragraph: z
    .int()
    .min(1)
    .meta({ description: "Paragraph, counted from 1 over non-empty lines." }),
  sentence: z.int().min(1).meta({ description: "Sentence within the paragraph, counted from 1." }),
  digest: z
    .string()
    .regex(/^[0-9a-f]{16}$/, { error: "16 hexadecimal digits" })
    .optional()
    .meta({ description: "First 16 hex digits of the sentence's SHA-256, to know it again." }),
});

/** How a statement came to us: said outright, reported of somebody, or implied. */
const statementMode = z.enum(["stated", "reported", "implied"]);

const statement = z.strictObject({
  id,
  at: locator,
  source: id.meta({ description: "Actor that acts or speaks, or a bloc." }),
  target: id.meta({ description: "Actor it is done to or said of, or a bloc." }),
  mutual: z.boolean().optional().meta({ description: "Both act together; default false." }),
  cameo: cameoCode.meta({ description: "CAMEO event code, as text." }),
  mode: statementMode,
  voice: id.meta({ description: "Whose word it is: an actor's or bloc's id, or `narrator`." }),
  reading: text(300).meta({ description: "What it says, in our own words." }),
  date: isoDate.optional().meta({ description: "When it happened, if not on the as-of date." }),
  note: text(600).optional(),
});

const component = z.strictObject({
  id,
  a: id,
  b: id,
  kind: componentKind,
  value: z.number().min(-1).max(1),
  weight: z.number().min(0).max(100),
  uncertainty: z.number().min(0).max(1).optional(),
  reading: text(300),
  source: text(500),
});

/** The kinds of sanction that the intensity scale knows. */
export const sanctionKind = z.enum([
  "travel",
  "arms",
  "financial",
  "partial-trade",
  "complete-trade",
  "comprehensive",
]);

const standingMeasure = z.strictObject({
  id,
  senders: z.array(id).min(1).max(400),
  targets: z.array(id).min(1).max(400),
  measures: z.array(sanctionKind).min(1),
  intensity: share.optional(),
  from: isoDate,
  until: isoDate.optional(),
  reading: text(300),
  statements: z.array(id).optional(),
  source: text(500),
});

/** The world document: who there is, what is known of them, and what it rests on, as of a date. */
export const worldSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1).meta({ description: "Version of the document format." }),
  id,
  edition: z
    .int()
    .min(1)
    .meta({ description: "Revision of this world's content; scenarios name it." }),
  title: text(120),
  summary: text(1000),
  asOf: isoDate,
  notes: z.array(text(2000)).optional(),
  source: z
    .strictObject({
      title: text(200),
      author: text(200).optional(),
      date: isoDate.optional(),
      note: text(1000).optional(),
    })
    .optional()
    .meta({ description: "The text that the statements were coded from." }),
  actors: z.array(actor).min(2).max(400),
  sizes: z
    .strictObject({
      measure: text(200),
      source: text(500),
      unknown: statesList
        .optional()
        .meta({ description: "States for which the source gives no size; they count as nothing." }),
      values: z.record(stateCode, z.number().positive()),
    })
    .meta({ description: "Size of each real state, all in the same unit." }),
  blocs: z.array(bloc).max(100).optional(),
  statements: z.array(statement).max(20_000).optional(),
  components: z.array(component).max(200_000).optional(),
  tables: z.array(worldTable).max(60).optional().meta({
    description: "What many pairs have on record of one kind: one component of each tie they name.",
  }),
  measures: z.array(standingMeasure).max(5_000).optional(),
  exposures: z
    .array(
      z.strictObject({
        sender: id,
        target: id,
        value: z.number().min(0).max(5),
        source: text(500),
      }),
    )
    .max(40_000)
    .optional(),
  evidence: z
    .strictObject({
      prior: z.number().gt(-1).lt(1).optional(),
      shrinkage: z.number().min(0.01).max(100).optional(),
      halfLife: z.number().positive().max(1000).optional(),
      modes: z
        .strictObject({ stated: share, reported: share, implied: share })
        .partial()
        .optional(),
      spread: share.optional().meta({
        description: "Weight, for one member, of what is said of its bloc; default 0.5.",
      }),
    })
    .optional()
    .meta({ description: "How statements weigh; what is left out takes the stated defaults." }),
  licence: text(200),
  citations: z.array(citation).optional(),
});

/** Actors, blocs, evidence for their ties and standing measures, as of a date. */
export type World = z.infer<typeof worldSchema>;
/** A state, or an organisation or grouping that is shown as an actor. */
export type WorldActor = World["actors"][number];
/** A group with dated members. */
export type WorldBloc = z.infer<typeof bloc>;
/** What a text says of two actors: where it stands, a reading in our own words, a CAMEO code. */
export type Statement = z.infer<typeof statement>;
/** Records of one kind for many pairs, in the form of their source. */
export type WorldTable = z.infer<typeof worldTable>;
/** A record that is no sentence and bears on one tie: a treaty, a membership, a vote. */
export type Component = z.infer<typeof component>;
/** A measure in force on the world’s date. */
export type StandingMeasure = z.infer<typeof standingMeasure>;
/** A kind of measure. */
export type SanctionKind = z.infer<typeof sanctionKind>;
