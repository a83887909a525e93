import { mostWhole } from "./count-values.ts";

/** What a digest is of. */
export interface DigestShape {
  /** Futures in it, at most `mostInDigest`. */
  readonly members: number;
  readonly dates: number;
  readonly actors: number;
  readonly indicators: number;
  /** Bins that each alignment is counted in. */
  readonly bins: number;
  /** Whether the futures' rows go along. */
  readonly rows: boolean;
}

/** Futures that one digest may count: a byte holds how many. */
export const mostInDigest = 96;

/**
 * Some futures counted: what an ensemble adds up, in one block of memory that a worker can hand over. Cells run
 * date by date, ties within; what is per future and date runs future by future, those that diverged left out.
 */
export interface MembersDigest {
  readonly shape: DigestShape;
  readonly buffer: ArrayBuffer;
  /** `[0]` counts the futures that did not diverge. */
  readonly head: Float64Array;
  /** Σ and Σ of squares per cell in units of 2⁻⁴⁸, in one part or, of many futures, in two that add up. */
  readonly sums: readonly Float64Array[];
  readonly squares: readonly Float64Array[];
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly tension: Float64Array;
  readonly indicators: Float64Array;
  /** Rows of all futures, those that diverged too; empty without. */
  readonly rows: Float64Array;
  /** The bin of each future's value, cell after cell. */
  readonly bins: Uint16Array;
  /** The different splits in camps at a date, the first seen first, with room for as many as there are futures; a label per actor. */
  readonly splits: Uint16Array;
  /** In how many futures each of them is; 0 ends a date's. */
  readonly frequent: Uint8Array;
  readonly positive: Uint8Array;
  readonly negative: Uint8Array;
  /** In how many of the futures the two actors of a tie are in one camp. */
  readonly together: Uint8Array;
}

/** Numbers that one date of one future takes: its alignments, its tension, a camp label per actor, its indicators. */
export function rowWidth(actors: number, indicators: number): number {
  return (actors * (actors - 1)) / 2 + 1 + actors + indicators;
}

/** The bytes of a digest. */
export function digestBytes(shape: DigestShape): number {
  const { members, dates, actors, indicators, rows } = shape;
  const cells = (dates * (actors * (actors - 1))) / 2;
  const moments = members * dates;
  const numbers = 1 + 2 * (partsOf(members) + 1) * cells + moments * (1 + indicators);
  const kept = rows ? moments * rowWidth(actors, indicators) : 0;
  return 8 * (numbers + kept) + 2 * (members * cells + moments * actors) + moments + 3 * cells;
}

/** Begins a digest without futures, in the memory of an earlier one if that is large enough. */
export function beginDigest(shape: DigestShape, memory?: ArrayBuffer): MembersDigest {
  const fits = memory && memory.byteLength >= digestBytes(shape);
  const digest = openDigest(shape, fits ? memory : new ArrayBuffer(digestBytes(shape)));
  const { head, sums, squares, frequent, positive, negative, together } = digest;
  // All else is written before it is read.
  const counts = [head, ...sums, ...squares, frequent, positive, negative, together];
  if (fits) for (const each of counts) each.fill(0);
  return digest;
}

/** Opens the digest that a block of memory begins with. */
export function openDigest(shape: DigestShape, buffer: ArrayBuffer): MembersDigest {
  const { members, dates, actors, indicators, rows } = shape;
  const cells = (dates * (actors * (actors - 1))) / 2;
  const moments = members * dates;
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
  const parts = () => Array.from({ length: partsOf(members) }, () => real(cells));
  return {
    shape,
    buffer,
    head: real(1),
    sums: parts(),
    squares: parts(),
    least: real(cells),
    most: real(cells),
    tension: real(moments),
    indicators: real(moments * indicators),
    rows: real(rows ? moments * rowWidth(actors, indicators) : 0),
    bins: short(members * cells),
    splits: short(moments * actors),
    frequent: byte(moments),
    positive: byte(cells),
    negative: byte(cells),
    together: byte(cells),
  };
}

/** In how many parts sums of so many futures are exact. */
function partsOf(members: number): number {
  return members > mostWhole ? 2 : 1;
}
