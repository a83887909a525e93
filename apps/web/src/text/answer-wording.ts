import type { AnswerWording } from "@entente/core";
import { type Language, languageFor, languages } from "../words/languages.ts";
import { localName } from "./local-name.ts";

/**
 * How the model's answers are said in a lesson: in the lesson's own language, whatever the app speaks,
 * for they stand inside its sentences. English where the app has no words of that language.
 */
export async function answerWordingOf(tag: string): Promise<AnswerWording> {
  const { locale, load }: Language = languages[languageFor([tag])];
  const said = await load();
  const { analysis, lesson } = said.words;
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    nameOf: (id, name) => localName(id, name, said),
    decimal: decimalOf(locale),
    patterns: {
      "ménage à trois": inside(analysis.patterns["ménage à trois"], locale),
      "stable marriage": inside(analysis.patterns["stable marriage"], locale),
      "romantic triangle": inside(analysis.patterns["romantic triangle"], locale),
      "unit veto": inside(analysis.patterns["unit veto"], locale),
      open: inside(analysis.patterns.open, locale),
    },
    nobody: analysis.nobody,
    none: lesson.noTies,
    and: (ties) => lists.format(ties),
    next: lesson.nextTie,
  };
}

const decimalOf = (locale: string): string =>
  new Intl.NumberFormat(locale, { numberingSystem: "latn" })
    .formatToParts(0.5)
    .find(({ type }) => type === "decimal")?.value ?? ".";

/** A label as it is written in the middle of a sentence. */
const inside = (label: string, locale: string): string =>
  label.slice(0, 1).toLocaleLowerCase(locale) + label.slice(1);
