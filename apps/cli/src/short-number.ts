/** Writes a number for people to four digits, with the typographic minus (U+2212); a dash where there is none. */
export function shortNumber(value: number): string {
  if (Number.isNaN(value)) return "\u2014";
  const rounded = Math.abs(value) < 5e-5 ? 0 : Number(value.toPrecision(4));
  return String(Math.abs(value) < 1 ? Number(rounded.toFixed(4)) : rounded).replace("-", "\u2212");
}
