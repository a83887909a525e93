import { binOf, type CountedMembers, sumUnit } from "./tally.ts";

/**
 * Counts one more member's values in some cells from `first` on, read from `values[from]` on, to be merged into a tally
 * elsewhere; `members` are those before it.
 */
export function countMember(
  count: CountedMembers,
  first: number,
  values: Float64Array,
  from: number,
  { cells, low, high, bins: binned }: { cells: number; low: number; high: number; bins: number },
): void {
  const { sums, squares, least, most, positive, negative, bins, members, room } = count;
  const place = binOf(low, high, binned);
  for (let k = 0; k < cells; k++) {
    const cell = first + k;
    const value = values[from + k] as number;
    bins[cell * room + members] = place(value);
    sums[cell] = (sums[cell] as number) + Math.round(value * sumUnit);
    squares[cell] = (squares[cell] as number) + Math.round(value * value * sumUnit);
    if (members === 0 || value < (least[cell] as number)) least[cell] = value;
    if (members === 0 || value > (most[cell] as number)) most[cell] = value;
    positive[cell] = (positive[cell] as number) + (value > 0 ? 1 : 0);
    negative[cell] = (negative[cell] as number) + (value < 0 ? 1 : 0);
  }
}
