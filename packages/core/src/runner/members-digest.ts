import { countMember } from "../engine/count-members.ts";

/** What a digest is of. */
export interface DigestShape {
  /** Futures in it, at most 24. */
  readonly members: number;
  readonly dates: number;
  readonly actors: number;
  readonly indicators: number;
  /** Bins that each alignment is counted in. */
  readonly bins: number;
  /** Whether the futures' rows go along. */
  readonly rows: boolean;
}

/**
 * Some futures counted: what an ensemble adds up, in one block of memory that a worker can hand over. Cells run
 * date by date, ties within; what is per future and date runs future by future, those that diverged left out.
 */
export interface MembersDigest {
  readonly shape: DigestShape;
  readonly buffer: ArrayBuffer;
  /** `[0]` counts the futures that did not diverge. */
  readonly head: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly tension: Float64Array;
  readonly indicators: Float64Array;
  /** Rows of all futures, those that diverged too; empty without. */
  readonly rows: Float64Array;
  readonly bins: Uint16Array;
  readonly labels: Uint16Array;
  readonly positive: Uint8Array;
  readonly negative: Uint8Array;
  /** In how many of the futures the two actors of a tie are in one camp. */
  readonly together: Uint8Array;
}

/** Numbers that one date of one future takes: its alignments, its tension, a camp label per actor, its indicators. */
export function rowWidth(actors: number, indicators: number): number {
  return (actors * (actors - 1)) / 2 + 1 + actors + indicators;
}

/** Opens a digest in a block of memory, or begins an empty one. */
export function openDigest(shape: DigestShape, memory?: ArrayBuffer): MembersDigest {
  const { members, dates, actors, indicators, rows } = shape;
  const cells = (dates * (actors * (actors - 1))) / 2;
  const moments = members * dates;
  const numbers = 1 + 4 * cells + moments * (1 + indicators);
  const kept = rows ? moments * rowWidth(actors, indicators) : 0;
  const shorts = members * cells + moments * actors;
  const buffer = memory ?? new ArrayBuffer(8 * (numbers + kept) + 2 * shorts + 3 * cells);
  let at = 0;
  const real = (length: number) => {
    const view = new Float64Array(buffer, at, length);
    at += view.byteLength;
    return view;
  };
  const short = (length: number) => {
    const view = new Uint16Array(buffer, at, length);
    at += view.byteLength;
    return view;
  };
  const byte = (length: number) => {
    const view = new Uint8Array(buffer, at, length);
    at += view.byteLength;
    return view;
  };
  return {
    shape,
    buffer,
    head: real(1),
    sums: real(cells),
    squares: real(cells),
    least: real(cells),
    most: real(cells),
    tension: real(moments),
    indicators: real(moments * indicators),
    rows: real(kept),
    bins: short(members * cells),
    labels: short(moments * actors),
    positive: byte(cells),
    negative: byte(cells),
    together: byte(cells),
  };
}

/** Adds a future by its row to a digest; `number` is its place among the digest's futures. */
export function addToDigest(digest: MembersDigest, number: number, row: Float64Array): void {
  const { head, rows, tension, indicators, labels, together } = digest;
  const { dates, actors: n, indicators: own, bins } = digest.shape;
  if (digest.shape.rows) rows.set(row, number * row.length);
  const width = rowWidth(n, own);
  // A run that diverged leaves what it did not reach without a number.
  if (Number.isNaN(row[(dates - 1) * width] as number)) return;
  const members = head[0] as number;
  const ties = (n * (n - 1)) / 2;
  const grid = { cells: ties, low: -1, high: 1, bins };
  const count = { ...digest, members, room: digest.shape.members };
  for (let d = 0; d < dates; d++) {
    const at = d * width;
    const moment = members * dates + d;
    countMember(count, d * ties, row, at, grid);
    tension[moment] = row[at + ties] as number;
    const camps = moment * n;
    for (let i = 0; i < n; i++) labels[camps + i] = row[at + ties + 1 + i] as number;
    for (let i = 0, cell = d * ties; i < n; i++) {
      const camp = labels[camps + i];
      for (let j = i + 1; j < n; j++, cell++) {
        together[cell] = (together[cell] as number) + (camp === labels[camps + j] ? 1 : 0);
      }
    }
    for (let k = 0; k < own; k++) {
      indicators[moment * own + k] = row[at + ties + 1 + n + k] as number;
    }
  }
  head[0] = members + 1;
}
