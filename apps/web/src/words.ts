import { createValue, type Watched } from "./store/value.ts";
import { en } from "./words/en.ts";
import { type Language, languages } from "./words/languages.ts";
import { type Spoken, speak, type Translation } from "./words/speak.ts";

type English = typeof en;

/** Every word of the interface that is not data, typed after the English catalogue. */
export type Words = Spoken<English>;

/** The words of the language that is spoken now. Read them where they are shown, so that a change of language reaches them. */
export let words: Words = speak<English>(en, languages.en.locale);

const now = createValue<Language>(languages.en);

/** The language that is spoken now: numbers, dates and lists are written by its `locale`. */
export const language: Watched<Language> = now;

/** Speaks another language from now on; whoever watches `language` is told once its words are there. */
export async function speakLanguage(next: Language): Promise<void> {
  speakCatalogue(await next.load(), next);
}

/** Speaks a catalogue that is at hand, which need not belong to a language that people can choose. */
export function speakCatalogue(catalogue: Translation<English>, next: Language): void {
  words = speak<English>(catalogue, next.locale);
  now.set(next);
}
