import { UsageError } from "../vocabulary/errors.ts";
import { type DrawKey, mix } from "./draw-key.ts";
import { sobolNumbers } from "./sobol-numbers.ts";

/** How many dimensions the table of direction numbers serves. */
export const sobolDimensions = sobolNumbers.length + 1;

/**
 * Point number `index` of Sobol's sequence in one dimension, as a 32-bit integer (÷ 2³² is in [0, 1)).
 *
 * In the Gray-code order of Antonov & Saleev 1979, as published with the direction numbers. `dimension` counts
 * from 0, up to `sobolDimensions` − 1; any 2^k points that begin at a multiple of 2^k put one into
 * each of 2^k equal intervals.
 */
export function sobolBits(dimension: number, index: number): number {
  const directions = directionsOf(dimension);
  let bits = 0;
  let gray = (index ^ (index >>> 1)) >>> 0;
  for (let b = 0; gray !== 0; b++, gray >>>= 1) {
    if (gray & 1) bits ^= directions[b] as number;
  }
  return bits >>> 0;
}

/**
 * Scrambles a point by a random nested permutation of its binary digits that depends on the key alone
 * (Owen 1995, doi:10.1007/978-1-4612-2552-2_19): the points stay as even as they were, their mean is unbiased,
 * and another seed gives other points.
 */
export function scramble({ high, low }: DrawKey, bits: number): number {
  let scrambled = 0;
  for (let b = 0; b < 32; b++) {
    // Whether digit b is flipped depends on the digits before it.
    const before = b === 0 ? 0 : bits >>> (32 - b);
    const flip = mix(low ^ mix((high + Math.imul(before, 0x9e3779b1) + b) | 0)) >>> 31;
    scrambled = ((scrambled << 1) | (((bits >>> (31 - b)) & 1) ^ flip)) >>> 0;
  }
  return scrambled;
}

const known = new Map<number, Uint32Array>();

/** The 32 direction numbers of a dimension, the recurrence of Bratley & Fox 1988, doi:10.1145/42288.214372. */
function directionsOf(dimension: number): Uint32Array {
  const ready = known.get(dimension);
  if (ready) return ready;
  const directions = new Uint32Array(32);
  const row = sobolNumbers[dimension - 1];
  if (dimension !== 0 && !row) {
    throw new UsageError(`Sobol's sequence is known in ${sobolDimensions} dimensions.`);
  }
  const [inner = 0, ...first] = row ?? [0];
  const degree = first.length;
  for (let b = 0; b < 32; b++) {
    if (dimension === 0) {
      directions[b] = 1 << (31 - b);
    } else if (b < degree) {
      directions[b] = (first[b] as number) << (31 - b);
    } else {
      const back = directions[b - degree] as number;
      let next = back ^ (back >>> degree);
      for (let c = 1; c < degree; c++) {
        if ((inner >>> (degree - 1 - c)) & 1) next ^= directions[b - c] as number;
      }
      directions[b] = next;
    }
  }
  known.set(dimension, directions);
  return directions;
}
