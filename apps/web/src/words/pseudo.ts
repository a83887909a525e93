import { english } from "./english.ts";
import type { Language } from "./languages.ts";
import type { Entry } from "./speak.ts";
import type { Speech } from "./speech.ts";

const accents: Readonly<Record<string, string>> = {
  a: "àá",
  e: "èé",
  i: "ìí",
  o: "òó",
  u: "ùú",
  A: "ÀÁ",
  E: "ÈÉ",
  I: "ÌÍ",
  O: "ÒÓ",
  U: "ÙÚ",
};

/** Lengthens the words of a message by about a third and accents them; its parameters stay as they are. */
export function lengthened(message: string): string {
  let depth = 0; // text stands outside braces, and inside the options of a choice
  return [...message]
    .map((letter) => {
      if (letter === "{") depth++;
      if (letter === "}") depth--;
      return depth % 2 === 0 ? (accents[letter] ?? letter) : letter;
    })
    .join("");
}

function longer(entry: Entry): Entry {
  if (typeof entry === "string") return lengthened(entry);
  if (Array.isArray(entry)) return entry.map(longer);
  return Object.fromEntries(Object.entries(entry).map(([key, each]) => [key, longer(each)]));
}

/**
 * English with longer, accented words, read from right to left: no language, but what shows in a test
 * whether a screen has room for others. It is in no menu; a browser speaks it whose storage holds
 * `pseudo` as the chosen language.
 */
export const pseudo: Language = {
  tag: "en-XB",
  name: "Pseudo",
  dir: "rtl",
  locale: "en-GB",
  load: async () => ({ ...english, words: longer(english.words as Entry) as Speech["words"] }),
};
