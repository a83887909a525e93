import type { GetICUArgs } from "@schummar/icu-type-parser";
import { IntlMessageFormat } from "intl-messageformat";

/** A catalogue or a part of it: ICU messages, nested as the views need them. */
export type Entry = string | readonly Entry[] | { readonly [key: string]: Entry };

/** What the parameters of a message are: numbers where it counts or formats them, text elsewhere. */
export type ArgumentsOf<Message extends string> = GetICUArgs<
  Message,
  { ICUArgument: string; ICUNumberArgument: number }
>;

/** A catalogue as it is spoken: a message with parameters is a function of them, any other a string. */
export type Spoken<T> = T extends string
  ? T extends `${string}{${string}`
    ? (values: ArgumentsOf<T>) => string
    : string
  : { readonly [K in keyof T]: Spoken<T[K]> };

/** What a translation has to give: the same keys, each with a message of its own. */
export type Translation<T> = T extends string
  ? string
  : { readonly [K in keyof T]: Translation<T[K]> };

/**
 * Turns a catalogue into words of a locale, typed after the catalogue `T` that it translates. Messages are parsed when they are first said.
 * Numbers are written in Latin digits whatever the locale, as everywhere in Entente.
 */
export function speak<T>(catalogue: Translation<T>, locale: string): Spoken<T> {
  return spoken(catalogue as Entry, `${locale}-u-nu-latn`) as Spoken<T>;
}

function spoken(entry: Entry, locale: string): unknown {
  if (typeof entry === "string") return entry.includes("{") ? message(entry, locale) : entry;
  if (Array.isArray(entry)) return entry.map((each: Entry) => spoken(each, locale));
  return Object.fromEntries(
    Object.entries(entry).map(([key, each]) => [key, spoken(each, locale)]),
  );
}

function message(
  text: string,
  locale: string,
): (values: Record<string, string | number>) => string {
  let format: IntlMessageFormat | undefined;
  return (values) => {
    format ??= new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    return String(format.format(values));
  };
}
