import type { LessonQuestion } from "@entente/core";

export type Ask = LessonQuestion["ask"];

/** What a question may say beside its words, its name and the answer that its author expects. */
export type KeyField =
  | "stage"
  | "at"
  | "count"
  | "balancedOnly"
  | "sign"
  | "triads"
  | "strainedOnly"
  | "tie"
  | "three"
  | "since"
  | "otherStage"
  | "signs"
  | "among"
  | "except"
  | "ties";

const onStage = ["stage", "at"] as const;

/** The fields of each kind of key, in the order in which they are asked for. */
export const keyFields: Readonly<Record<Ask, readonly KeyField[]>> = {
  patterns: ["count", "balancedOnly"],
  ties: [...onStage, "sign"],
  triads: [...onStage, "triads"],
  strainedTriads: onStage,
  triadsOfTie: [...onStage, "tie", "strainedOnly"],
  tension: onStage,
  frustration: onStage,
  repairs: onStage,
  weakFrustration: onStage,
  weakCamps: onStage,
  camps: onStage,
  flip: [...onStage, "tie"],
  leastFlip: onStage,
  pattern: [...onStage, "three"],
  pivot: [...onStage, "three"],
  pressure: [...onStage, "tie", "signs"],
  pressureChange: [...onStage, "tie", "otherStage", "signs"],
  largestPush: [...onStage, "otherStage", "signs", "among", "except"],
  pushRank: [...onStage, "tie", "otherStage", "signs", "except"],
  tieAt: [...onStage, "tie"],
  signOf: [...onStage, "tie"],
  change: [...onStage, "tie", "since"],
  signOfChange: [...onStage, "tie", "since"],
  largestChange: [...onStage, "since", "among", "except"],
  changeRank: [...onStage, "tie", "since", "except"],
  changeOrder: [...onStage, "since", "ties"],
};

/** Name of a field in the document, where it is not the field's own. */
export const keyFieldName: Readonly<Record<KeyField, string>> = {
  stage: "stage",
  at: "at",
  count: "actors",
  balancedOnly: "which",
  sign: "sign",
  triads: "which",
  strainedOnly: "which",
  tie: "tie",
  three: "actors",
  since: "since",
  otherStage: "since",
  signs: "signs",
  among: "among",
  except: "except",
  ties: "ties",
};

export interface KeyPlace {
  readonly stage: string;
  /** Another stage than that one, where the lesson has one. */
  readonly other: string;
  readonly actors: readonly string[];
}

/**
 * Asks something else under the same name: what both kinds of key say stays, what the new one must say
 * is filled in from the stage, and the rest goes.
 */
export function askAnew(key: LessonQuestion, ask: Ask, place: KeyPlace): LessonQuestion {
  const { id, question, expected, tolerance, note } = key;
  const before = key as unknown as Readonly<Record<string, unknown>>;
  const kept: Record<string, unknown> = {};
  for (const field of keyFields[ask]) {
    const name = keyFieldName[field];
    const known = keyFields[key.ask].includes(field) ? before[name] : undefined;
    const value = known ?? usual(field, place);
    if (value !== undefined) kept[name] = value;
  }
  return {
    ask,
    id,
    question,
    ...kept,
    expected,
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(note === undefined ? {} : { note }),
  } as unknown as LessonQuestion;
}

function usual(field: KeyField, { stage, other, actors }: KeyPlace): unknown {
  const [a = "", b = "", c = ""] = actors;
  switch (field) {
    case "stage":
      return stage;
    case "count":
      return 4;
    case "tie":
      return `${a} ${b}`;
    case "three":
      return [a, b, c];
    case "otherStage":
      return other;
    case "ties":
      return [`${a} ${b}`, `${a} ${c}`];
    default:
      return undefined;
  }
}
