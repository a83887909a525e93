/**
 * A signed multigraph in the making: what the exact searches work on.
 *
 * Link e joins `a[e]` and `b[e]` with signed weight `w[e]`. Weights are never 0.
 */
export interface Links {
  readonly n: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly w: Float64Array;
}

/** For each actor the numbers of its links, in order: actor i has `list[start[i]] … list[start[i + 1] − 1]`. */
export interface Incidence {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** Lists the links of every actor. */
export function incidenceOf({ n, a, b }: Links): Incidence {
  const start = new Int32Array(n + 1);
  for (let e = 0; e < a.length; e++) {
    start[(a[e] as number) + 1]!++;
    start[(b[e] as number) + 1]!++;
  }
  for (let i = 0; i < n; i++) start[i + 1]! += start[i] as number;
  const next = start.slice(0, n);
  const list = new Int32Array(2 * a.length);
  for (let e = 0; e < a.length; e++) {
    list[next[a[e] as number]!++] = e;
    list[next[b[e] as number]!++] = e;
  }
  return { start, list };
}
