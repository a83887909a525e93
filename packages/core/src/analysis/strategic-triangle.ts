import type { Run } from "../engine/run/run.ts";
import { tieNumber } from "../network/tie-number.ts";
import { UsageError } from "../vocabulary/errors.ts";

/** The pattern of three actors and who plays what. */
export type StrategicTriangle =
  | { readonly pattern: "ménage à trois"; readonly friends: readonly string[] }
  | {
      readonly pattern: "stable marriage";
      readonly partners: readonly string[];
      readonly pariah: string;
    }
  | {
      readonly pattern: "romantic triangle";
      readonly pivot: string;
      readonly wings: readonly string[];
    }
  | { readonly pattern: "unit veto"; readonly foes: readonly string[] }
  | { readonly pattern: "open"; readonly neutral: readonly (readonly [string, string])[] };

/**
 * Names the strategic triangle of three actors: Dittmer 1981, doi:10.2307/2010133.
 *
 * `ab`, `ac`, `bc` are their alignments; below `neutral` (default 0.05) a tie leaves the triangle open.
 * Marriage and ménage are balanced, the romantic triangle and the unit veto are strained.
 */
export function strategicTriangle(
  [a, b, c]: readonly [string, string, string],
  { ab, ac, bc }: { readonly ab: number; readonly ac: number; readonly bc: number },
  { neutral = 0.05 }: { readonly neutral?: number } = {},
): StrategicTriangle {
  const ties = [
    { pair: [a, b], third: c, x: ab },
    { pair: [a, c], third: b, x: ac },
    { pair: [b, c], third: a, x: bc },
  ] as const;
  const open = ties.filter(({ x }) => x === 0 || !(Math.abs(x) >= neutral));
  if (open.length > 0) return { pattern: "open", neutral: open.map(({ pair }) => pair) };
  const hostile = ties.filter(({ x }) => x < 0);
  const friendly = ties.filter(({ x }) => x > 0);
  const [foe] = hostile;
  const [friend] = friendly;
  if (foe && hostile.length === 1)
    return { pattern: "romantic triangle", pivot: foe.third, wings: foe.pair };
  if (friend && hostile.length === 2) {
    return { pattern: "stable marriage", partners: friend.pair, pariah: friend.third };
  }
  return hostile.length === 0
    ? { pattern: "ménage à trois", friends: [a, b, c] }
    : { pattern: "unit veto", foes: [a, b, c] };
}

/** A stretch of a run in which a triangle keeps its pattern and roles. */
export interface TriangleSpell {
  /** Years since the start: its first and last frame. */
  readonly from: number;
  readonly to: number;
  readonly triangle: StrategicTriangle;
}

/** How the strategic triangle of three actors changes along a run, as spells of one pattern each. */
export function triangleCourse(
  { trajectory }: Run,
  actors: readonly [string, string, string],
  options: { readonly neutral?: number } = {},
): TriangleSpell[] {
  const n = trajectory.actors.length;
  const ties = (n * (n - 1)) / 2;
  const at = actors.map((id) => trajectory.actors.indexOf(id)) as [number, number, number];
  const missing = actors.find((_, k) => (at[k] as number) < 0);
  if (missing !== undefined) throw new UsageError(`No actor "${missing}" in this run.`);
  if (new Set(at).size < 3) throw new UsageError("A triangle needs three different actors.");
  const spells: TriangleSpell[] = [];
  trajectory.times.forEach((time, frame) => {
    const x = (i: number, j: number) => trajectory.x[frame * ties + tieNumber(n, i, j)] as number;
    const triangle = strategicTriangle(
      actors,
      { ab: x(at[0], at[1]), ac: x(at[0], at[2]), bc: x(at[1], at[2]) },
      options,
    );
    const last = spells[spells.length - 1];
    if (last && JSON.stringify(last.triangle) === JSON.stringify(triangle)) {
      spells[spells.length - 1] = { ...last, to: time };
    } else spells.push({ from: time, to: time, triangle });
  });
  return spells;
}
