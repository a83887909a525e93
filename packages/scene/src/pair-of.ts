/** The name of a pair of actors, whichever comes first. */
export function pairOf({ a, b }: { readonly a: string; readonly b: string }): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

/** Tells whether pairs are among some named ones, without naming each that is asked about. */
export function pairIn(names: Iterable<string>): (a: string, b: string) => boolean {
  const others = new Map<string, Set<string>>();
  for (const name of names) {
    const [a, b] = JSON.parse(name) as [string, string];
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = others.get(one);
      if (known) known.add(other);
      else others.set(one, new Set([other]));
    }
  }
  return (a, b) => others.get(a)?.has(b) ?? false;
}
