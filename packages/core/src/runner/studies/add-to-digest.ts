import { countValues } from "./count-values.ts";
import { type MembersDigest, rowWidth } from "./members-digest.ts";

/**
 * Adds futures to a digest by their rows, which stand one after another from the start of `rows`; `number` is the first one's place
 * among the digest's futures.
 */
export function addToDigest(
  digest: MembersDigest,
  number: number,
  rows: Float64Array,
  count: number,
): void {
  const { head, tension, indicators } = digest;
  const { dates, actors: n, indicators: own, bins: binned, members: room } = digest.shape;
  const width = rowWidth(n, own);
  const length = dates * width;
  if (digest.shape.rows) digest.rows.set(rows.subarray(0, count * length), number * length);
  const starts: number[] = [];
  for (let m = 0; m < count; m++) {
    // A run that diverged leaves what it did not reach without a number.
    if (!Number.isNaN(rows[m * length + (dates - 1) * width])) starts.push(m * length);
  }
  const before = head[0] as number;
  const ties = (n * (n - 1)) / 2;
  const counted = { ...digest, room };
  const camps = new Uint16Array(n);
  for (let d = 0; d < dates; d++) {
    const block = { values: rows, starts, from: d * width, before };
    countValues(counted, block, { first: d * ties, cells: ties, binned });
    for (const [m, start] of starts.entries()) {
      const at = start + d * width + ties;
      const moment = (before + m) * dates + d;
      tension[moment] = rows[at] as number;
      countSplit(digest, d, rows, at + 1, camps);
      for (let k = 0; k < own; k++) {
        indicators[moment * own + k] = rows[at + 1 + n + k] as number;
      }
    }
  }
  head[0] = before + starts.length;
}

/**
 * Counts a split in camps at a date, whose labels stand in `rows` from `at` on.
 *
 * A camp is named by its first actor: labels also tell camps that face each other from actors whom nothing joins, but who is
 * with whom is the same split in either case.
 */
function countSplit(
  { shape, splits, frequent }: MembersDigest,
  d: number,
  rows: Float64Array,
  at: number,
  camps: Uint16Array,
): void {
  const { actors: n, members } = shape;
  nameByFirst(rows, at, camps);
  let place = d * members;
  for (; (frequent[place] as number) > 0; place++) {
    const known = place * n;
    let i = 0;
    while (i < n && splits[known + i] === camps[i]) i++;
    if (i === n) break;
  }
  if (frequent[place] === 0) splits.set(camps, place * n);
  frequent[place] = (frequent[place] as number) + 1;
}

/** Writes for each actor the number of the first one that has its label in `rows`, from `at` on. */
function nameByFirst(rows: Float64Array, at: number, camps: Uint16Array): void {
  for (let i = 0; i < camps.length; i++) {
    let first = 0;
    while (rows[at + first] !== rows[at + i]) first++;
    camps[i] = first;
  }
}

/** Counts who is with whom, when all futures of a digest are in. */
export function closeDigest({ shape, splits, frequent, together }: MembersDigest): void {
  const { dates, actors: n, members } = shape;
  const ties = (n * (n - 1)) / 2;
  for (let d = 0; d < dates; d++) {
    const end = (d + 1) * members;
    for (let place = d * members; place < end && (frequent[place] as number) > 0; place++) {
      const times = frequent[place] as number;
      const from = place * n;
      for (let i = 0, cell = d * ties; i < n; i++) {
        const camp = splits[from + i];
        for (let j = from + i + 1; j < from + n; j++, cell++) {
          if (splits[j] === camp) together[cell] = (together[cell] as number) + times;
        }
      }
    }
  }
}
