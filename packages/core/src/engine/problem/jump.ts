import type { Part } from "./part.ts";

/**
 * A jump of one tie at one moment, x → (x + push)/(1 + x·push).
 *
 * This is the flow of dx/ds = (1 − x²)·artanh(push) over s ∈ [0, 1]: the model's own drive applied
 * for an instant. It moves a neutral tie by `push`, leaves ±1 where it is, and never leaves [−1, 1],
 * so nothing needs to be clipped.
 */
export interface Jump {
  /** Years since the start. */
  readonly at: number;
  readonly tie: number;
  /** Open interval (−1, 1). */
  readonly push: number;
  readonly part: Part;
}
