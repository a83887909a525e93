import { createValue, type Watched } from "./state/value.ts";
import type { en } from "./words/en.ts";
import { english } from "./words/english.ts";
import { type Language, languages } from "./words/languages.ts";
import { type Spoken, speak } from "./words/speak.ts";
import type { Speech } from "./words/speech.ts";

/** Every word of the interface that is not data, typed after the English catalogue. */
export type Words = Spoken<typeof en>;

/** The words of the language that is spoken now. Read them where they are shown, so that a change of language reaches them. */
export let words: Words = speak<typeof en>(english.words, languages.en.locale);

/** The rest of what that language says: sentences, names, events, mechanisms. */
export let speech: Speech = english;

const now = createValue<Language>(languages.en);

/** The language that is spoken now: numbers, dates and lists are written by its `locale`. */
export const language: Watched<Language> = now;

/** Speaks another language from now on; whoever watches `language` is told once its words are there. */
export async function speakLanguage(next: Language): Promise<void> {
  speech = await next.load();
  words = speak<typeof en>(speech.words, next.locale);
  now.set(next);
}
