/** Words for a sign that stand in files of signed networks. */
const words: Readonly<Record<string, number>> = { "+": 1, "-": -1, positive: 1, negative: -1 };

/** Reads a weight or sign: a finite decimal number, + or −, positive or negative; NaN if it is none. */
export function readWeight(text: string): number {
  const plain = text.trim().replace("\u2212", "-").toLowerCase();
  if (Object.hasOwn(words, plain)) return words[plain] as number;
  const value = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}
