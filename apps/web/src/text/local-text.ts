import { speech } from "../words.ts";

/**
 * A document's title or question in the language spoken now, if it is one of those that come with
 * Entente; what a person wrote stays as it is.
 */
export const localText = (text: string): string => speech.texts[text] ?? text;
