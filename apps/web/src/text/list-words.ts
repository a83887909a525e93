import { language, words } from "../words.ts";

let known: { readonly locale: string; readonly lists: Intl.ListFormat } | undefined;

/** How the language joins names. The first one that is made takes a browser some 20 ms, so it is made ahead. */
export function listsOfLanguage(): Intl.ListFormat {
  const { locale } = language.get();
  if (known?.locale !== locale)
    known = { locale, lists: new Intl.ListFormat(locale, { type: "conjunction" }) };
  return known.lists;
}

/** Joins names as prose does: A, B and C; of more than `most` it says how many are left. */
export function listInWords(names: readonly string[], most = names.length): string {
  if (names.length > most) {
    return words.listMore({ names: names.slice(0, most).join(", "), count: names.length - most });
  }
  return listsOfLanguage().format(names);
}
