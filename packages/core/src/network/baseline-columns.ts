import type { Baseline } from "./baseline.ts";
import type { BaselineTie } from "./baseline-tie.ts";

const kept = new WeakMap<readonly BaselineTie[], Baseline>();

/** Writes baselines as columns: the very same for the same list, so that it is seen where nothing has changed. */
export function baselineColumns(ties: readonly BaselineTie[]): Baseline {
  const known = kept.get(ties);
  if (known) return known;
  const columns = {
    value: Float64Array.from(ties, ({ value }) => value),
    low: Float64Array.from(ties, ({ low }) => low),
    high: Float64Array.from(ties, ({ high }) => high),
    evidence: ties.map(({ evidence }) => evidence),
  };
  kept.set(ties, columns);
  return columns;
}
