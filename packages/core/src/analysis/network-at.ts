import type { Run } from "../engine/run/run.ts";
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
  const { x, ledger, accounts } = trajectory;
  const ties = baseline.value.length;
  const { before, share } = frameAt(trajectory, years);
  const after = share > 0 ? before + 1 : before;
  const count = accounts.length;
  const date = dateAfter(run.start, years);
  const mix = (values: Float64Array, from: number, to: number) =>
    columnBetween(values, ties, { from, to, share });
  const { first, second } = upperTriangle(actors.length);
  return {
    title: run.title,
    date,
    actors,
    ties: {
      first,
      second,
      weight: mix(x, before * ties, after * ties),
      baseline: baseline.value,
      ...(told && {
        low: baseline.low,
        high: baseline.high,
        evidence: baseline.evidence,
        changes: Object.fromEntries(
          accounts.map((name, c) => [
            name,
            mix(ledger, (before * count + c) * ties, (after * count + c) * ties),
          ]),
        ),
      }),
    },
    recipe: { ...run.recipe, date },
  };
}
