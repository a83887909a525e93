/** Where two columns begin in a longer list of numbers, and how far the way from the one to the other has been gone. */
export interface Between {
  readonly from: number;
  readonly to: number;
  /** 0 is the first column, 1 the second. */
  readonly share: number;
}

/** The column of `count` numbers on the straight line between two columns. */
export function columnBetween(
  values: Float64Array,
  count: number,
  { from, to, share }: Between,
): Float64Array {
  const column = values.slice(from, from + count);
  for (let k = 0; share !== 0 && k < count; k++) {
    const start = column[k] as number;
    column[k] = start + share * ((values[to + k] as number) - start);
  }
  return column;
}
