import type { NetworkTies } from "./network.ts";

/** The alignment of a tie before the run: its baseline, or its weight where it has none. */
export function startOfTie({ weight, baseline }: NetworkTies, k: number): number {
  const start = baseline?.[k] ?? Number.NaN;
  return Number.isNaN(start) ? (weight[k] as number) : start;
}
