/** The name of a pair of actors, whichever comes first. */
export function pairOf({ a, b }: { readonly a: string; readonly b: string }): string {
  // No id holds this letter, and a large network asks tens of thousands of times for each picture.
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
