/** The name of a pair of actors, whichever comes first. */
export function pairOf({ a, b }: { readonly a: string; readonly b: string }): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
