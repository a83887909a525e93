import type { Factor } from "../../scenario/factors/factor.ts";
import type { Bracket } from "./nearest-brackets.ts";

/** Whether one factor alone can bring an outcome across a threshold, and how little of it is enough. */
export interface FlipAnswer {
  readonly factor: string;
  readonly label: string;
  /** Value in the scenario. */
  readonly value: number;
  /** Range that was searched, and the outcome at its ends. */
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
  /** Whether the outcome only rises or only falls along the grid; if not, crossings between its points may be missed. */
  readonly monotone: boolean;
  /** The nearest crossing, if there is any within the range. */
  readonly flip?: Flip;
}

export interface Flip {
  /** The value nearest to the scenario's at which the outcome is found on the other side. */
  readonly to: number;
  /** to − value. */
  readonly change: number;
  /** |change| as a share of the range, to compare factors by. */
  readonly share: number;
  /** The outcome there. */
  readonly outcome: number;
  /** Whether the outcome jumps across rather than passes the threshold: the sign of a fold. */
  readonly jumps: boolean;
}

/** Tells of a factor by its outcomes along the grid and the bracket that is left of its nearest crossing. */
export function flipAnswer(
  { id, label, value, min, max }: Factor,
  outcomes: readonly number[],
  bracket: Bracket | undefined,
): FlipAnswer {
  const told = outcomes.filter((outcome) => !Number.isNaN(outcome));
  const steps = told.slice(1).map((outcome, s) => outcome - (told[s] as number));
  const monotone = steps.every((step) => step >= -1e-9) || steps.every((step) => step <= 1e-9);
  const change = bracket ? bracket.far - value : 0;
  return {
    factor: id,
    label,
    value,
    low: min,
    high: max,
    atLow: outcomes[0] as number,
    atHigh: outcomes.at(-1) as number,
    monotone,
    ...(bracket
      ? {
          flip: {
            to: bracket.far,
            change,
            share: Math.abs(change) / (max - min),
            outcome: bracket.atFar,
            jumps: Math.abs(bracket.atFar - bracket.atNear) > 0.01,
          },
        }
      : {}),
  };
}
