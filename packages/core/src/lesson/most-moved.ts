import { pairOf } from "./stage-sketch.ts";

/** By how much something about a tie moved. */
export interface Moved {
  /** Two ids in alphabetical order. */
  readonly tie: string;
  readonly by: number;
}

/** Moves nearer than this are the same move: they differ by rounding. */
const same = 1e-9;

/** The tie that moved most, up or down; several that moved alike as one text with commas. */
export function mostMoved(
  moved: readonly Moved[] | undefined,
  except: readonly string[] = [],
): string | undefined {
  const left = without(moved, except);
  if (left.length === 0) return undefined;
  const most = Math.max(...left.map(({ by }) => Math.abs(by)));
  return left
    .filter(({ by }) => Math.abs(by) > most - same)
    .map(({ tie }) => tie)
    .sort()
    .join(", ");
}

/** The place of a tie among all that moved, 1 for the one that moved most. */
export function rankOfMove(
  moved: readonly Moved[] | undefined,
  tie: string,
  except: readonly string[] = [],
): number | undefined {
  const left = without(moved, except);
  const [a, b] = tie.split(" ") as [string, string];
  const own = left.find((each) => each.tie === pairOf(a, b));
  return own && 1 + left.filter(({ by }) => Math.abs(by) > Math.abs(own.by) + same).length;
}

function without(moved: readonly Moved[] = [], except: readonly string[]): readonly Moved[] {
  const out = new Set(except.map((tie) => pairOf(...(tie.split(" ") as [string, string]))));
  return moved.filter(({ tie }) => !out.has(tie));
}
