import { pairOf } from "./stage-sketch.ts";

/** By how much something about a tie moved. */
export interface Moved {
  /** Two ids in alphabetical order. */
  readonly tie: string;
  readonly by: number;
}

/** Which ties are looked at. */
interface Choice {
  readonly among?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
}

const inOrder = (tie: string) => pairOf(...(tie.split(" ") as [string, string]));

/** Moves nearer than this are the same move: they differ by rounding. */
const same = 1e-9;

/** The tie that moved most, up or down; several that moved alike as one text with commas. */
export function mostMoved(
  moved: readonly Moved[] | undefined,
  { among, except = [] }: Choice = {},
): string | undefined {
  const all = without(moved, except);
  const chosen = among && new Set(among.map(inOrder));
  const left = chosen ? all.filter(({ tie }) => chosen.has(tie)) : all;
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
  const own = left.find((each) => each.tie === inOrder(tie));
  return own && 1 + left.filter(({ by }) => Math.abs(by) > Math.abs(own.by) + same).length;
}

function without(moved: readonly Moved[] = [], except: readonly string[]): readonly Moved[] {
  const out = new Set(except.map(inOrder));
  return moved.filter(({ tie }) => !out.has(tie));
}
