const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const sextets = new Map([...alphabet].map((letter, k) => [letter, k]));

/** Writes bytes in the alphabet that needs no escape in a URL, without padding. */
export function toBase64url(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let k = 0; k < bytes.length; k += 3) {
    const [a, b, c] = [bytes[k] as number, bytes[k + 1], bytes[k + 2]];
    const block = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    letters.push(alphabet[block >> 18] as string, alphabet[(block >> 12) & 63] as string);
    if (b !== undefined) letters.push(alphabet[(block >> 6) & 63] as string);
    if (c !== undefined) letters.push(alphabet[block & 63] as string);
  }
  return letters.join("");
}

/** Reads what `toBase64url` wrote; `undefined` when a letter or the length cannot be right. */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of text) {
    const value = sextets.get(letter);
    if (value === undefined) return undefined;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}
