import { sumUnit } from "../tally/tally.ts";

/** Values whose sum in whole units of 2⁻⁴⁸ is exact in one number, with room to spare. */
export const mostWhole = 24;

/** What the lower of a sum's two parts stays below, per block of values. */
const halfUnit = 2 ** 24;

/** Where values are counted, one cell per tie and date; see `MembersDigest`. */
export interface CountedValues {
  readonly sums: readonly Float64Array[];
  readonly squares: readonly Float64Array[];
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly positive: Uint8Array;
  readonly negative: Uint8Array;
  readonly bins: Uint16Array;
  /** Members that a cell's bins have room for. */
  readonly room: number;
}

/** Some members' values: member m's value for cell `first + k` is `values[starts[m] + from + k]`. */
export interface ValuesBlock {
  readonly values: Float64Array;
  /** One per member, at most `mostWhole` of them. */
  readonly starts: readonly number[];
  readonly from: number;
  /** Members that the cells have seen before these. */
  readonly before: number;
}

/**
 * Counts a block of members in the cells from `first` on, `cells` of them, on a grid of `binned` bins over −1 to 1.
 *
 * Cell by cell, not member by member, so that a cell's numbers are fetched once for all members of the block. The same numbers come out
 * however the members are cut into blocks: sums are whole numbers.
 */
export function countValues(
  { sums, squares, least, most, positive, negative, bins, room }: CountedValues,
  { values, starts, from, before }: ValuesBlock,
  {
    first,
    cells,
    binned,
  }: { readonly first: number; readonly cells: number; readonly binned: number },
): void {
  const scale = binned / 2;
  const count = starts.length;
  const inTwo = sums.length > 1;
  const [upper, lower] = [sums[0] as Float64Array, sums[inTwo ? 1 : 0] as Float64Array];
  const [upper2, lower2] = [squares[0] as Float64Array, squares[inTwo ? 1 : 0] as Float64Array];
  for (let k = 0; k < cells; k++) {
    const cell = first + k;
    const here = cell * room + before;
    let sum = 0;
    let square = 0;
    let low = before === 0 ? Number.POSITIVE_INFINITY : (least[cell] as number);
    let high = before === 0 ? Number.NEGATIVE_INFINITY : (most[cell] as number);
    let above = 0;
    let below = 0;
    for (let m = 0; m < count; m++) {
      const value = values[(starts[m] as number) + from + k] as number;
      const bin = ((value + 1) * scale) | 0;
      bins[here + m] = bin < 0 ? 0 : bin < binned ? bin : binned - 1;
      sum += wholeOf(value * sumUnit);
      square += wholeOf(value * value * sumUnit);
      if (value < low) low = value;
      if (value > high) high = value;
      if (value > 0) above++;
      else if (value < 0) below++;
    }
    least[cell] = low;
    most[cell] = high;
    positive[cell] = (positive[cell] as number) + above;
    negative[cell] = (negative[cell] as number) + below;
    if (inTwo) {
      const whole = Math.floor(sum / halfUnit) * halfUnit;
      const whole2 = Math.floor(square / halfUnit) * halfUnit;
      upper[cell] = (upper[cell] as number) + whole;
      lower[cell] = (lower[cell] as number) + (sum - whole);
      upper2[cell] = (upper2[cell] as number) + whole2;
      lower2[cell] = (lower2[cell] as number) + (square - whole2);
    } else {
      upper[cell] = (upper[cell] as number) + sum;
      upper2[cell] = (upper2[cell] as number) + square;
    }
  }
}

/** The number below one half: only with it is a half added in double precision one too many. */
const belowHalf = 0.5 - 2 ** -54;

/** `Math.round` below 2⁵², bit for bit, in a third of the time. */
export function wholeOf(value: number): number {
  return value === belowHalf ? 0 : Math.floor(value + 0.5);
}
