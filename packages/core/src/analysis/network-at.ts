import { changesAt } from "../engine/run/changes-at.ts";
import type { Run } from "../engine/run/run.ts";
import type { Trajectory } from "../engine/run/trajectory.ts";
import type { Network } from "../network/network.ts";
import { upperTriangle } from "../network/upper-triangle.ts";
import { dateAfter } from "../vocabulary/time.ts";
import { columnBetween } from "./column-between.ts";
import { frameAt } from "./frame-at.ts";

export interface NetworkAtOptions {
  /**
   * Whether each tie tells its change mechanism by mechanism and what its baseline rests on; default true. Without, there
   * are its two alignments alone: of a large network that is a fraction of the memory.
   */
  readonly accounts?: boolean;
}

/**
 * The network of a run at a moment, `years` after its start.
 *
 * Between two kept frames it interpolates linearly, which keeps the accounts summing to the change.
 */
export function networkAt(
  run: Run,
  years: number,
  { accounts: told = true }: NetworkAtOptions = {},
): Network {
  const { trajectory, baseline, actors } = run;
  const { x } = trajectory;
  const ties = baseline.value.length;
  const { before, share } = frameAt(trajectory, years);
  const after = share > 0 ? before + 1 : before;
  const date = dateAfter(run.start, years);
  const row = (frame: number) => x.subarray(frame * ties, (frame + 1) * ties);
  const { first, second } = upperTriangle(actors.length);
  return {
    title: run.title,
    date,
    actors,
    ties: {
      first,
      second,
      weight: columnBetween(row(before), row(after), share),
      baseline: baseline.value,
      ...(told && {
        low: baseline.low,
        high: baseline.high,
        evidence: baseline.evidence,
        changes: changesBetween(trajectory, { before, after, share }),
      }),
    },
    recipe: { ...run.recipe, date },
  };
}

function changesBetween(
  trajectory: Trajectory,
  {
    before,
    after,
    share,
  }: { readonly before: number; readonly after: number; readonly share: number },
): Readonly<Record<string, Float64Array>> {
  const columns = changesAt(trajectory, before);
  const later = after === before ? columns : changesAt(trajectory, after);
  return Object.fromEntries(
    trajectory.accounts.map((name, a) => [
      name,
      columnBetween(columns[a] as Float64Array, later[a] as Float64Array, share),
    ]),
  );
}
