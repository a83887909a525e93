/** The column on the straight line from one column to another; share 0 gives the first, 1 the second. */
export function columnBetween(from: Float64Array, to: Float64Array, share: number): Float64Array {
  const column = from.slice();
  for (let k = 0; share !== 0 && k < column.length; k++) {
    const start = column[k] as number;
    column[k] = start + share * ((to[k] as number) - start);
  }
  return column;
}
