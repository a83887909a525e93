/**
 * Carries the identity of camps from one partition to the next, so that colours follow.
 *
 * Returns a number for each camp of `after`: the number its best match has in `before`, or a new one.
 * Pairs are matched by shared members (weighted by `weight`, default 1 each), the largest overlap
 * first; among equals the lower numbers. `numbers` are those of `before`, by default 0, 1, 2 …
 */
export function matchCamps(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
  {
    numbers = before.map((_, k) => k),
    weight = () => 1,
  }: { readonly numbers?: readonly number[]; readonly weight?: (id: string) => number } = {},
): number[] {
  const campOf = new Map(before.flatMap((camp, k) => camp.map((id) => [id, k] as const)));
  const pairs = after.flatMap((camp, k) => {
    const shared = new Map<number, number>();
    for (const id of camp) {
      const old = campOf.get(id);
      if (old !== undefined) shared.set(old, (shared.get(old) ?? 0) + weight(id));
    }
    return [...shared].map(([old, overlap]) => ({ old, k, overlap }));
  });
  pairs.sort((p, q) => q.overlap - p.overlap || p.old - q.old || p.k - q.k);
  const given = new Map<number, number>();
  const taken = new Set<number>();
  for (const { old, k } of pairs) {
    if (given.has(k) || taken.has(old)) continue;
    given.set(k, numbers[old] as number);
    taken.add(old);
  }
  let next = Math.max(-1, ...numbers) + 1;
  return after.map((_, k) => given.get(k) ?? next++);
}
