import type { Part } from "../engine/problem/part.ts";
import type { Split } from "../engine/problem/term.ts";
import type { Pressure } from "./pressure.ts";

/** One directed pair whose change of pressure a tie's rate depends on, with its factor in that rate. */
export interface PressureInput {
  readonly sender: number;
  readonly target: number;
  readonly part: Part;
  /** d(rate)/d(pressure change of this pair) at the moment, before the factor (1 − x²). */
  readonly factor: () => number;
}

/**
 * Splits a rate that is Σ factor · (change of pressure of a pair) by pair and by lever.
 *
 * `scale` gives what all inputs share at the moment, usually (1 − x_ij²) times a strength.
 */
export function splitPressure(
  pressure: Pressure,
  inputs: readonly PressureInput[],
  scale: (x: Float64Array) => number,
): Split {
  const causes = inputs.map(({ sender, target }) => pressure.causes(sender, target));
  const shares = new Float64Array(Math.max(1, ...causes.map((each) => each.length)));
  return {
    parts: inputs.flatMap(({ part }, p) =>
      (causes[p] ?? []).map((lever) => (lever === undefined ? part : { ...part, lever })),
    ),
    rate({ t, x }, out) {
      pressure.moveTo(t);
      const common = scale(x);
      let slot = 0;
      for (const [p, { sender, target, factor }] of inputs.entries()) {
        const count = causes[p]?.length ?? 0;
        pressure.shares(sender, target, t, shares);
        for (let c = 0; c < count; c++, slot++) {
          out[slot] = (out[slot] as number) + common * factor() * (shares[c] as number);
        }
      }
    },
  };
}
