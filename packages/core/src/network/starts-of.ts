import type { NetworkTies } from "./network.ts";

/** Every tie's alignment before the run: its baseline, or its weight where it has none. To be read, not written to. */
export function startsOf({ weight, baseline }: NetworkTies): Float64Array {
  if (!baseline) return weight;
  if (!baseline.includes(Number.NaN)) return baseline;
  return baseline.map((start, k) => (Number.isNaN(start) ? (weight[k] as number) : start));
}
