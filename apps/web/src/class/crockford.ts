/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud and typed from a projector. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const values = new Map([...alphabet].map((letter, k) => [letter, k]));
for (const [letter, same] of [
  ["O", "0"],
  ["I", "1"],
  ["L", "1"],
] as const) {
  values.set(letter, values.get(same) as number);
}

/** Writes bytes as letters of five bits each; the last letter's spare bits are 0. */
export function toCrockford(bytes: Uint8Array): string {
  let letters = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      letters += alphabet[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  if (bits > 0) letters += alphabet[(held << (5 - bits)) & 31];
  return letters;
}

/**
 * Reads what `toCrockford` wrote, in either case and with I, L and O for the digits they look like.
 * `undefined` when a letter, the length or a spare bit cannot be right.
 */
export function fromCrockford(text: string): Uint8Array | undefined {
  const length = Math.floor((text.length * 5) / 8);
  if (Math.ceil((length * 8) / 5) !== text.length) return undefined;
  const bytes = new Uint8Array(length);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text.toUpperCase()) {
    const value = values.get(letter);
    if (value === undefined) return undefined;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
      held &= (1 << bits) - 1;
    }
  }
  return held === 0 ? bytes : undefined;
}
