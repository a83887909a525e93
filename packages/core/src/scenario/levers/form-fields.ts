import { z } from "zod";
import { type Lever, leverSchema } from "../../schema/scenario-schema.ts";

/** What a form needs to know of one field of a lever. */
export interface FormField {
  readonly name: string;
  readonly type:
    | "text"
    | "number"
    /** A number or a formula in t. */
    | "input"
    | "date"
    | "boolean"
    /** One of `choices`, any of `choices`. */
    | "choice"
    | "choices"
    /** An actor's id; ids of actors or blocs; a bloc's id; actors with a degree each. */
    | "actor"
    | "parties"
    | "bloc"
    | "members"
    /** A CAMEO code. */
    | "event";
  readonly required: boolean;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly unit: string | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly choices: readonly string[];
}

interface JsonField {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonField[];
  readonly items?: JsonField;
  readonly title?: string;
  readonly description?: string;
  readonly unit?: string;
  readonly refersTo?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

const kept = new Map<Lever["kind"], readonly FormField[]>();

/** Lists the fields of one kind of lever, in the order of the schema, with what the schema says of them. */
export function formFields(kind: Lever["kind"]): readonly FormField[] {
  const known = kept.get(kind) ?? readFields(kind);
  kept.set(kind, known);
  return known;
}

function readFields(kind: Lever["kind"]): FormField[] {
  const option = leverSchema.options.find((each) => each.shape.kind.value === kind);
  if (!option) return [];
  const schema = z.toJSONSchema(option, { io: "input" }) as unknown as {
    readonly properties: Readonly<Record<string, JsonField>>;
    readonly required: readonly string[];
  };
  return Object.entries(schema.properties)
    .filter(([name]) => name !== "kind" && name !== "id")
    .map(([name, field]) => ({
      name,
      type: typeOf(field),
      required: schema.required.includes(name),
      title: field.title,
      description: field.description,
      unit: field.unit,
      min: field.minimum ?? field.exclusiveMinimum,
      max: field.maximum,
      choices: field.enum ?? field.items?.enum ?? [],
    }));
}

function typeOf(field: JsonField): FormField["type"] {
  const { items, refersTo } = field;
  if (field.anyOf) return "input";
  if (field.enum) return "choice";
  if (items?.enum) return "choices";
  if (items) return items.refersTo === "party" ? "parties" : "members";
  if (refersTo === "actor" || refersTo === "bloc" || refersTo === "event") return refersTo;
  if (field.format === "date") return "date";
  if (field.type === "number" || field.type === "integer") return "number";
  return field.type === "boolean" ? "boolean" : "text";
}
