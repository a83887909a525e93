/** The number of the tie between actors i and j among n; the order of i and j does not matter. */
export function tieNumber(n: number, i: number, j: number): number {
  const [a, b] = i < j ? [i, j] : [j, i];
  return a * n - (a * (a + 1)) / 2 + (b - a - 1);
}
