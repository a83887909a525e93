import { browserKeeper, keepChoice, keptChoice } from "../state/autosave.ts";
import { createValue, type Watched } from "../state/value.ts";
import { type LanguageId, languageFor, languageIds, languages } from "../words/languages.ts";
import { language, speakLanguage } from "../words.ts";

/** A language, or the one that the browser prefers. */
export type LanguageChoice = LanguageId | "system";

export interface LanguageSetting {
  readonly choice: Watched<LanguageChoice>;
  readonly choose: (choice: LanguageChoice) => Promise<void>;
}

/** Starts to speak the language the user chose, or the browser's, and writes it on the document's root. */
export async function startLanguage(): Promise<LanguageSetting> {
  const keeper = browserKeeper();
  const kept = keptChoice(keeper, "language") ?? "system";
  const choice = createValue<LanguageChoice>(languageIds.find((each) => each === kept) ?? "system");
  const speak = async (): Promise<void> => {
    const wanted = choice.get();
    const id = wanted === "system" ? languageFor(navigator.languages) : wanted;
    // For whoever tests screens: no language, and in no menu.
    const pseudo = kept === "pseudo" && wanted === "system";
    const next = pseudo ? (await import("../words/pseudo.ts")).pseudo : languages[id];
    if (language.get() !== next) await speakLanguage(next);
  };
  language.subscribe(({ tag, dir }) => {
    document.documentElement.lang = tag;
    document.documentElement.dir = dir;
  });
  // A catalogue that cannot be loaded leaves the app in English rather than not at all.
  await speak().catch(() => undefined);
  return {
    choice,
    choose: async (next) => {
      choice.set(next);
      keepChoice(keeper, "language", next);
      await speak();
    },
  };
}
