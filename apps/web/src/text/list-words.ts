import { language, words } from "../words.ts";

/** Joins names as prose does: A, B and C; of more than `most` it says how many are left. */
export function listInWords(names: readonly string[], most = names.length): string {
  if (names.length > most) {
    return words.listMore({ names: names.slice(0, most).join(", "), count: names.length - most });
  }
  return new Intl.ListFormat(language.get().locale, { type: "conjunction" }).format(names);
}
