import { language } from "../words.ts";

const brief = { day: "numeric", month: "short", year: "numeric" } as const;
const full = { day: "numeric", month: "long", year: "numeric" } as const;

/** One formatter per locale and length; making one takes longer than using it a hundred times. */
const known = new Map<string, Intl.DateTimeFormat>();

function write(iso: string, length: "brief" | "full"): string {
  const { locale } = language.get();
  const key = `${locale} ${length}`;
  const format =
    known.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: "UTC",
      calendar: "gregory",
      numberingSystem: "latn",
      ...(length === "full" ? full : brief),
    });
  known.set(key, format);
  return format.format(new Date(`${iso}T00:00:00Z`));
}

/** 10 April 2024 */
export const dateInWords = (iso: string): string => write(iso, "full");

/** 10 Apr 2024 */
export const shortDate = (iso: string): string => write(iso, "brief");
