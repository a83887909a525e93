import type { System } from "./system.ts";

/** A way of integrating: it carries the alignments from one stop to the next. */
export interface Method {
  readonly name: string;
  /** Stages it keeps at once. */
  readonly slots: number;
  /**
   * Moves `x` in place from year `from` to year `to`, books every accepted step, and returns the
   * number of steps. Inputs may change abruptly at `to`: the last stage looks just before it.
   */
  readonly advance: (system: System, from: number, to: number, x: Float64Array) => number;
}
