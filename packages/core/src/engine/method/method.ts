import type { System } from "./system.ts";

/**
 * A way of integrating. It is a plain value; `begin` starts one run with it and may keep what it
 * learns about the run, such as a step that goes well, in its closure.
 */
export interface Method {
  readonly name: string;
  /** Stages it keeps at once. */
  readonly slots: number;
  /** Whether its steps tell the alignments between their ends; if not, it stops at every frame. */
  readonly dense: boolean;
  readonly begin: (system: System) => Advance;
}

/**
 * Carries the run from year `from` to year `to` and returns the year it came to: an earlier one if the
 * run is over or no step is short enough. Inputs may change abruptly at `to`, so stages there look
 * just before it (`justBefore`).
 */
export type Advance = (from: number, to: number) => number;

/** How far before the end of a stretch its last stages look, in years: a thirtieth of a millisecond. */
export const justBefore = 1e-12;
