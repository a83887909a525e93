/** Collects numbers of few bits, highest bit first. */
export interface BitWriter {
  /** Appends the lowest `width` bits of a whole number of at most 32 bits. */
  readonly put: (value: number, width: number) => void;
  /** All bits so far, filled up with zeros to whole bytes. */
  readonly bytes: () => Uint8Array;
}

export interface BitReader {
  /** The next `width` bits; `undefined` once they are used up. */
  readonly take: (width: number) => number | undefined;
  /** The bytes after the one that was read last. */
  readonly rest: () => Uint8Array;
}

export function writeBits(): BitWriter {
  const bits: number[] = [];
  return {
    put: (value, width) => {
      for (let k = width - 1; k >= 0; k--) bits.push((value >>> k) & 1);
    },
    bytes: () => {
      const bytes = new Uint8Array(Math.ceil(bits.length / 8));
      for (const [k, bit] of bits.entries()) {
        bytes[k >> 3] = (bytes[k >> 3] as number) | (bit << (7 - (k & 7)));
      }
      return bytes;
    },
  };
}

export function readBits(bytes: Uint8Array): BitReader {
  let at = 0;
  return {
    take: (width) => {
      if (at + width > bytes.length * 8) return undefined;
      let value = 0;
      for (let k = 0; k < width; k++, at++) {
        value = ((value << 1) | (((bytes[at >> 3] as number) >> (7 - (at & 7))) & 1)) >>> 0;
      }
      return value;
    },
    rest: () => bytes.subarray(Math.ceil(at / 8)),
  };
}

/** Bits that tell `count` things apart. */
export function widthOf(count: number): number {
  let width = 0;
  while (2 ** width < count) width++;
  return width;
}
