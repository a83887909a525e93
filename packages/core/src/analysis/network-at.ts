import type { Run } from "../engine/run.ts";
import type { Network } from "../network/network.ts";
import { dateAfter } from "../vocabulary/time.ts";
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
  const ties = baseline.length;
  const { before, share } = frameAt(trajectory, years);
  const after = share > 0 ? before + 1 : before;
  const count = accounts.length;
  const [from, to] = [before * ties, after * ties];
  const mix = (start: number, end: number): number => start + share * (end - start);
  const date = dateAfter(run.start, years);
  // Tens of thousands of ties in a large world: copies of one shape are made in a fraction of the time.
  const unchanged: Record<string, number> = Object.fromEntries(accounts.map((name) => [name, 0]));
  return {
    title: run.title,
    date,
    actors,
    ties: baseline.map((tie, k) => {
      const { a, b, value: baseline } = tie;
      const weight = mix(x[from + k] as number, x[to + k] as number);
      if (!told) return { a, b, weight, baseline };
      const changes = { ...unchanged };
      for (let c = 0; c < count; c++) {
        const [own, next] = [from * count + c * ties + k, to * count + c * ties + k];
        changes[accounts[c] as string] = mix(ledger[own] as number, ledger[next] as number);
      }
      const { low, high, evidence } = tie;
      return { a, b, weight, baseline, low, high, evidence, changes };
    }),
    recipe: { ...run.recipe, date },
  };
}
