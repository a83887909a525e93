/** The list with the entry at one place put otherwise; without it where the change gives nothing. */
export function changedAt<T>(
  list: readonly T[] | undefined,
  at: number,
  change: (entry: T) => T | undefined,
): T[] {
  return (list ?? []).flatMap((entry, k) => {
    if (k !== at) return [entry];
    const next = change(entry);
    return next === undefined ? [] : [next];
  });
}

/** The list without the entry at one place. */
export const withoutAt = <T>(list: readonly T[] | undefined, at: number): T[] =>
  changedAt(list, at, () => undefined);
