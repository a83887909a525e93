import type { Method } from "../engine/method/method.ts";
import type { Problem } from "../engine/problem/problem.ts";
import type { Run } from "../engine/run/run.ts";
import { type SplitAccount, splitTie } from "../engine/run/split-tie.ts";
import { tieNumber } from "../network/tie-number.ts";
import { UsageError } from "../vocabulary/errors.ts";
import { frameAt } from "./frame-at.ts";

/** Why a tie changed along a run: the flow shares, which sum to the change exactly. */
export interface Explanation {
  readonly a: string;
  readonly b: string;
  /** Years since the start between which the change is explained; they are moments of kept frames. */
  readonly fromYears: number;
  readonly toYears: number;
  readonly before: number;
  readonly now: number;
  readonly change: number;
  /** One account per mechanism, in the ledger's order, each with its finest parts. */
  readonly accounts: readonly SplitAccount[];
}

/**
 * Splits the change of one tie from the start to `years` by mechanism, lever, sender, bloc, rule and
 * third actor. `problem` and `method` must be those that made the run.
 */
export function explainTie(
  run: Run,
  problem: Problem,
  method: Method,
  { a, b, years }: { readonly a: string; readonly b: string; readonly years: number },
): Explanation {
  const ids = run.trajectory.actors;
  const i = ids.indexOf(a);
  const j = ids.indexOf(b);
  if (i < 0 || j < 0 || i === j)
    throw new UsageError(`No tie between "${a}" and "${b}" in this run.`);
  const { before: frame, share } = frameAt(run.trajectory, years);
  const to = share > 0.5 ? frame + 1 : frame;
  const accounts = splitTie(problem, run.trajectory, method, {
    i: Math.min(i, j),
    j: Math.max(i, j),
    from: 0,
    to,
  });
  const ties = run.baseline.value.length;
  const k = tieNumber(ids.length, i, j);
  const before = run.trajectory.x[k] as number;
  const now = run.trajectory.x[to * ties + k] as number;
  return {
    a: ids[Math.min(i, j)] as string,
    b: ids[Math.max(i, j)] as string,
    fromYears: 0,
    toYears: run.trajectory.times[to] as number,
    before,
    now,
    change: now - before,
    accounts,
  };
}
