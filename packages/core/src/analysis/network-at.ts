import type { Run } from "../engine/run.ts";
import type { Network } from "../network/network.ts";
import { dateAfter } from "../vocabulary/time.ts";
import { frameAt } from "./frame-at.ts";

/**
 * The network of a run at a moment, `years` after its start.
 *
 * Between two kept frames it interpolates linearly, which keeps the accounts summing to the change.
 */
export function networkAt(run: Run, years: number): Network {
  const { trajectory, baseline, actors } = run;
  const { x, ledger, accounts } = trajectory;
  const ties = baseline.length;
  const { before, share } = frameAt(trajectory, years);
  const after = share > 0 ? before + 1 : before;
  const mix = (values: Float64Array, width: number, index: number): number => {
    const from = values[before * width + index] as number;
    return from + share * ((values[after * width + index] as number) - from);
  };
  const date = dateAfter(run.start, years);
  return {
    title: run.title,
    date,
    actors,
    ties: baseline.map((tie, k) => ({
      a: tie.a,
      b: tie.b,
      weight: mix(x, ties, k),
      baseline: tie.value,
      low: tie.low,
      high: tie.high,
      changes: Object.fromEntries(
        accounts.map((account, a) => [account, mix(ledger, ties * accounts.length, a * ties + k)]),
      ),
      evidence: tie.evidence,
    })),
    recipe: { ...run.recipe, date },
  };
}
