/** Reads bytes that come in pieces as text. */
export interface ByteText {
  /** Text of the next piece; what is cut in the middle of a character waits for the rest. */
  readonly push: (bytes: Uint8Array) => string;
  /** What was left waiting. */
  readonly end: () => string;
  /** Characters that were no UTF-8 and were read as Latin-1. */
  readonly foreign: () => number;
}

/** What Windows-1252 has where Latin-1 has control characters. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Decodes UTF-8, UTF-16 with a byte order mark, and Latin-1 as Windows writes it, in one pass.
 *
 * Bytes that cannot be UTF-8 are read as Latin-1 one by one, so a file that mixes both, or shows its
 * first accent in its last row, is read as it was meant. A byte order mark is passed over. Core has
 * no decoder of its host's.
 */
export function byteText(): ByteText {
  let begun = false;
  let wide: "le" | "be" | undefined;
  let rest = new Uint8Array(0);
  let foreign = 0;

  const decode = (bytes: Uint8Array, last: boolean): string => {
    let from = 0;
    if (!begun) {
      if (bytes.length < 3 && !last) {
        rest = bytes.slice();
        return "";
      }
      begun = true;
      if (bytes[0] === 0xff && bytes[1] === 0xfe) [wide, from] = ["le", 2];
      else if (bytes[0] === 0xfe && bytes[1] === 0xff) [wide, from] = ["be", 2];
      else if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) from = 3;
    }
    return wide ? decodeWide(bytes, from) : decodeNarrow(bytes, from, last);
  };

  const decodeWide = (bytes: Uint8Array, from: number): string => {
    const end = from + ((bytes.length - from) & ~1);
    const [high, low] = wide === "be" ? [0, 1] : [1, 0];
    const parts: string[] = [];
    let units: number[] = [];
    for (let at = from; at < end; at += 2) {
      units.push(((bytes[at + high] as number) << 8) | (bytes[at + low] as number));
      if (units.length === 4096) {
        parts.push(String.fromCharCode(...units));
        units = [];
      }
    }
    rest = bytes.slice(end);
    return parts.join("") + String.fromCharCode(...units);
  };

  const decodeNarrow = (bytes: Uint8Array, from: number, last: boolean): string => {
    const parts: string[] = [];
    let at = from;
    while (at < bytes.length) {
      let plain = at;
      while (plain < bytes.length && (bytes[plain] as number) < 0x80) plain++;
      for (let k = at; k < plain; k += 8192) {
        parts.push(String.fromCharCode(...bytes.subarray(k, Math.min(plain, k + 8192))));
      }
      at = plain;
      if (at === bytes.length) break;
      const length = sequenceLength(bytes, at);
      if (length === "cut" && !last) {
        rest = bytes.slice(at);
        return parts.join("");
      }
      if (typeof length === "number") {
        parts.push(String.fromCodePoint(codePoint(bytes, at, length)));
        at += length;
      } else {
        const byte = bytes[at] as number;
        parts.push(byte < 0xa0 ? (windows[byte - 0x80] as string) : String.fromCharCode(byte));
        foreign++;
        at++;
      }
    }
    rest = new Uint8Array(0);
    return parts.join("");
  };

  const joined = (bytes: Uint8Array): Uint8Array => {
    if (rest.length === 0) return bytes;
    const all = new Uint8Array(rest.length + bytes.length);
    all.set(rest);
    all.set(bytes, rest.length);
    return all;
  };
  return {
    push: (bytes) => decode(joined(bytes), false),
    end: () => decode(joined(new Uint8Array(0)), true),
    foreign: () => foreign,
  };
}

/** Bytes of the UTF-8 character that begins there, `cut` where the bytes end first, `no` if it is none. */
function sequenceLength(bytes: Uint8Array, at: number): number | "cut" | "no" {
  const lead = bytes[at] as number;
  const length =
    lead >= 0xf0 && lead <= 0xf4
      ? 4
      : lead >= 0xe0 && lead < 0xf0
        ? 3
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : 0;
  if (length === 0) return "no";
  for (let k = 1; k < length; k++) {
    const byte = bytes[at + k];
    if (byte === undefined) return "cut";
    if ((byte & 0xc0) !== 0x80) return "no";
  }
  const code = codePoint(bytes, at, length);
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  return code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? "no" : length;
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] as number) & (0xff >> (length + 1));
  for (let k = 1; k < length; k++) code = (code << 6) | ((bytes[at + k] as number) & 0x3f);
  return code;
}
