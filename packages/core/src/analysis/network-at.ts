import type { Run } from "../engine/run.ts";
import type { Network } from "../network/network.ts";
import { dateAfter } from "../vocabulary/time.ts";
import { frameAt } from "./frame-at.ts";

export interface NetworkAtOptions {
  /** Whether each tie tells its change mechanism by mechanism; default true. Without, a large network takes half the memory. */
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
      const state = {
        a: tie.a,
        b: tie.b,
        weight: mix(x[from + k] as number, x[to + k] as number),
        baseline: tie.value,
        low: tie.low,
        high: tie.high,
        evidence: tie.evidence,
      };
      if (!told) return state;
      const changes = { ...unchanged };
      for (let a = 0; a < count; a++) {
        const [own, next] = [from * count + a * ties + k, to * count + a * ties + k];
        changes[accounts[a] as string] = mix(ledger[own] as number, ledger[next] as number);
      }
      return { ...state, changes };
    }),
    recipe: { ...run.recipe, date },
  };
}
