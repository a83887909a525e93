import { language } from "../words.ts";

const minus = "−";
const known = new Map<string, Intl.NumberFormat>();

/** The digits of a number as the language writes them, always in Latin digits and ungrouped. */
function digitsOf(value: number, decimals: number): string {
  const { locale } = language.get();
  const key = `${locale} ${decimals}`;
  const format =
    known.get(key) ??
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      numberingSystem: "latn",
      signDisplay: "never",
      useGrouping: false,
    });
  known.set(key, format);
  return format.format(value);
}

const isZero = (value: number, decimals: number): boolean =>
  Number(Math.abs(value).toFixed(decimals)) === 0;

/** A signed number set apart from text that runs from right to left, which would move its sign behind it. */
const apart = (number: string): string =>
  language.get().dir === "rtl" ? `\u2066${number}\u2069` : number;

/** Writes a number with its sign and two decimals: +0.45, −0.20, 0.00. */
export function signed(value: number, decimals = 2): string {
  const digits = digitsOf(value, decimals);
  if (isZero(value, decimals)) return digits;
  return apart(`${value < 0 ? minus : "+"}${digits}`);
}

/** Writes a number without forcing a sign, with as many decimals as its step has. */
export function plain(value: number, step = 0.01): string {
  const decimals = Math.min(4, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
  return fixed(value, decimals);
}

/** Writes a number with so many decimals. */
export function fixed(value: number, decimals: number): string {
  const digits = digitsOf(value, decimals);
  return value < 0 && !isZero(value, decimals) ? apart(`${minus}${digits}`) : digits;
}

export function percent(share: number): string {
  const value = share * 100;
  return `${fixed(value, value >= 10 || value === 0 ? 0 : 1)} %`;
}

/** Writes a number of any size with about three digits, a dash where there is none. */
export function figure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  return fixed(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}
