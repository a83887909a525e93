/** The name of a pair, whichever actor comes first. Ids hold no space, so names cannot collide. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
