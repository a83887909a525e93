import type { StrategicTriangle } from "../analysis/strategic-triangle.ts";

/**
 * How a language says the model's answers in a lesson. Core says them in English (`englishAnswers`);
 * an app that speaks the language of a lesson passes its own.
 */
export interface AnswerWording {
  /** An actor's name, by its id and the name that its world gives it. */
  readonly nameOf: (id: string, name: string) => string;
  /** What stands between whole and broken digits. */
  readonly decimal: string;
  /** Patterns of three, as they stand inside a sentence. */
  readonly patterns: Readonly<Record<StrategicTriangle["pattern"], string>>;
  /** No pivot. */
  readonly nobody: string;
  /** An empty list of ties or triads. */
  readonly none: string;
  /** Ties that are equally right. */
  readonly and: (ties: readonly string[]) => string;
  /** What stands between one tie and the next in an order. */
  readonly next: string;
}

/** The model's answers in English. */
export const englishAnswers: AnswerWording = {
  nameOf: (_, name) => name,
  decimal: ".",
  patterns: {
    "ménage à trois": "ménage à trois",
    "stable marriage": "stable marriage",
    "romantic triangle": "romantic triangle",
    "unit veto": "unit veto",
    open: "open",
  },
  nobody: "nobody",
  none: "none",
  and: (ties) => [ties.slice(0, -1).join(", "), ...ties.slice(-1)].filter(Boolean).join(" and "),
  next: ", then ",
};

/** How the model's answers are to be said. */
export interface AnswerOptions {
  /** The language to answer in; default English. */
  readonly wording?: AnswerWording;
}
