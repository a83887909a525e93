/** Writes an alignment for people: sign, two decimals, the typographic minus (U+2212), zero without sign. */
export function signed(value: number): string {
  const size = Math.abs(value).toFixed(2);
  return Number(size) === 0 ? size : `${value < 0 ? "\u2212" : "+"}${size}`;
}
