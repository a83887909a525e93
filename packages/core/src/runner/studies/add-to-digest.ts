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
  for (let d = 0; d < dates; d++) {
    const block = { values: rows, starts, from: d * width, before };
    countValues(counted, block, { first: d * ties, cells: ties, binned });
    for (const [m, start] of starts.entries()) {
      const at = start + d * width + ties;
      const moment = (before + m) * dates + d;
      tension[moment] = rows[at] as number;
      countSplit(digest, d, rows, at + 1);
      for (let k = 0; k < own; k++) {
        indicators[moment * own + k] = rows[at + 1 + n + k] as number;
      }
    }
  }
  head[0] = before + starts.length;
}

/** Counts a split in camps at a date, whose labels stand in `rows` from `at` on. */
function countSplit(
  { shape, splits, frequent }: MembersDigest,
  d: number,
  rows: Float64Array,
  at: number,
): void {
  const { actors: n, members } = shape;
  let place = d * members;
  for (; (frequent[place] as number) > 0; place++) {
    const known = place * n;
    let i = 0;
    while (i < n && splits[known + i] === rows[at + i]) i++;
    if (i === n) break;
  }
  if (frequent[place] === 0)
    for (let i = 0; i < n; i++) splits[place * n + i] = rows[at + i] as number;
  frequent[place] = (frequent[place] as number) + 1;
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
