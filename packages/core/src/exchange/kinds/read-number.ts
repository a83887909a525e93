const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;

/** Reads a finite decimal number; a blank, a word or a decimal comma is none (NaN). */
export function readNumber(text: string | undefined): number {
  const plain = (text ?? "").trim().replace("\u2212", "-");
  return decimal.test(plain) ? Number(plain) : Number.NaN;
}

/** Reads a year from a year or from an ISO date; NaN if it is neither. */
export function readYear(text: string | undefined): number {
  const [, year] = /^(\d{4})(\.0+)?(-\d{2}-\d{2}.*)?$/.exec((text ?? "").trim()) ?? [];
  return year === undefined ? Number.NaN : Number(year);
}

/** Whether a cell says that nothing is known: blank, NA, a lone dot, the −9 of the Correlates of War. */
export function saysNothing(text: string | undefined): boolean {
  return /^(|na|n\/a|nan|null|none|\.+|-|-9|-9\.0+|x{3})$/i.test((text ?? "").trim());
}
