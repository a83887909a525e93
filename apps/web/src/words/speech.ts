import type { Lever, LeverWords, MechanismWords, Wording } from "@entente/core";
import type { en } from "./en.ts";
import type { Translation } from "./speak.ts";

/** All that a language says: the app's own words, and what it calls the things that core knows in English. */
export interface Speech {
  readonly words: Translation<typeof en>;
  /** Sentences about levers and changes. */
  readonly wording: Wording;
  /** Names of states by their ids. */
  readonly states: Readonly<Record<string, string>>;
  /** Id of the state that has an English name; languages that translate no names ask for none. */
  readonly stateNamed: (name: string) => string | undefined;
  /** Names of organisations and groupings by their English names. */
  readonly others: Readonly<Record<string, string>>;
  /** What happens in an event, by its CAMEO code. */
  readonly events: Readonly<Record<string, string>>;
  /** Titles, questions and the like of the documents that come with Entente, by their English text. */
  readonly texts: Readonly<Record<string, string>>;
  /** What core says of documents and formulas, and its kinds of data, by the English phrase with `{}` for names and numbers. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Mechanisms by their ids. */
  readonly mechanisms: Readonly<Record<string, MechanismWords>>;
  /** Pages of the kinds of lever; core's own in English. */
  readonly levers: Readonly<Partial<Record<Lever["kind"], LeverWords>>>;
}
