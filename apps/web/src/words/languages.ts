import { english } from "./english.ts";
import type { Speech } from "./speech.ts";

/** A language that the app speaks. */
export interface Language {
  /** Its BCP 47 tag, as the document's root carries it. */
  readonly tag: string;
  /** What it calls itself. */
  readonly name: string;
  readonly dir: "ltr" | "rtl";
  /** The locale by which numbers, dates and lists are written. */
  readonly locale: string;
  readonly load: () => Promise<Speech>;
}

/** All languages that can be chosen. English comes with the app, the others when they are asked for. */
export const languages = {
  en: { tag: "en", name: "English", dir: "ltr", locale: "en-GB", load: async () => english },
  es: {
    tag: "es",
    name: "Español",
    dir: "ltr",
    locale: "es",
    load: async () => (await import("./spanish.ts")).spanish,
  },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageId = keyof typeof languages;

export const languageIds = Object.keys(languages) as readonly LanguageId[];

/** The language to speak, by what the reader's browser prefers; English where none of it is spoken. */
export function languageFor(preferred: readonly string[]): LanguageId {
  for (const tag of preferred) {
    const id = tag.toLowerCase().split("-")[0];
    const known = languageIds.find((each) => each === id);
    if (known) return known;
  }
  return "en";
}
