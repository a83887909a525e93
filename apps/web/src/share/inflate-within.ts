import { Inflate } from "fflate";

/** Bytes fed at once. Deflate grows at most about 1,030-fold, so one bite stays near 0.5 MB. */
const bite = 512;

/**
 * Inflates, but stops as soon as more than `most` bytes come out, so that a small hostile link
 * cannot fill the memory. `undefined` means too large, broken or cut off.
 */
export function inflateWithin(packed: Uint8Array, most: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  const stream = new Inflate((piece, final) => {
    size += piece.length;
    if (size <= most) pieces.push(piece.slice());
    whole = final;
  });
  try {
    for (let k = 0; k < packed.length && size <= most; k += bite) {
      stream.push(packed.subarray(k, k + bite), k + bite >= packed.length);
    }
  } catch {
    return undefined;
  }
  if (!whole || size > most) return undefined;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
