import { dopri5 } from "./dopri5.ts";
import type { Method } from "./method.ts";
import type { System, Weights } from "./system.ts";

/** A system of ordinary differential equations that need not be a network's: dx/dt = rate(t, x). */
export interface Equations {
  readonly initial: Float64Array;
  /** Writes the rates at (t, x) to `out`. */
  readonly rate: (t: number, x: Float64Array, out: Float64Array) => void;
}

export interface Solution {
  /** The values at the years asked for, one array each; fewer if it did not get there. */
  readonly x: readonly Float64Array[];
  /** How far it came: short of the last year where the solution grows beyond all bounds. */
  readonly reached: number;
}

/**
 * Solves equations by the engine's own methods, on plain arrays without ledger or cube: for models of the
 * literature that live outside it. `at` holds the years to keep, in order; default Dormand–Prince, 1e-9.
 */
export function solve(
  { initial, rate }: Equations,
  {
    at,
    method = dopri5({ tolerance: 1e-9 }),
  }: { readonly at: readonly number[]; readonly method?: Method },
): Solution {
  const x = Float64Array.from(initial);
  const stages: Float64Array[] = Array.from(
    { length: method.slots },
    () => new Float64Array(x.length),
  );
  const scratch = new Float64Array(x.length);
  const kept: Float64Array[] = [];

  function mix(weights: Weights, out: Float64Array, from?: Float64Array): Float64Array {
    if (from) out.set(from);
    else out.fill(0);
    for (let s = 0; s < weights.length; s++) {
      const [weight, rates] = [weights[s] as number, stages[s] as Float64Array];
      if (weight === 0) continue;
      for (let k = 0; k < out.length; k++)
        out[k] = (out[k] as number) + weight * (rates[k] as number);
    }
    return out;
  }
  const stage = (slot: number, t: number, weights: Weights): void =>
    rate(t, mix(weights, scratch, x), stages[slot] as Float64Array);
  const allFinite = (values: Float64Array): boolean => values.every(Number.isFinite);

  const system: System = {
    stage,
    chain(first, times, rows, h) {
      for (const [s, row] of rows.entries()) {
        const weights = row.map((weight) => h * weight);
        stage(first + s, times[s] as number, weights);
      }
    },
    swap(a, b) {
      const held = stages[a];
      stages[a] = stages[b] as Float64Array;
      stages[b] = held as Float64Array;
    },
    /** Relative to the value where that is beyond 1, so that a growing solution can be followed. */
    largest(weights) {
      const sum = mix(weights, scratch);
      if (!allFinite(sum)) return Number.NaN;
      return sum.reduce(
        (most, value, k) => Math.max(most, Math.abs(value) / Math.max(1, Math.abs(x[k] as number))),
        0,
      );
    },
    rests: () => false,
    steady: () => true,
    take({ from, to, weights, between }) {
      if (!allFinite(mix(weights, scratch, x))) return "outside";
      for (let t = at[kept.length]; t !== undefined && t < to && between; t = at[kept.length])
        kept.push(Float64Array.from(mix(between((t - from) / (to - from)), scratch, x)));
      mix(weights, x, Float64Array.from(x));
      while (at[kept.length] === to) kept.push(Float64Array.from(x));
      return "taken";
    },
  };
  const advance = method.begin(system);
  while (at[kept.length] === 0) kept.push(Float64Array.from(x));
  const last = at.at(-1) ?? 0;
  const marks = method.dense ? [0, last] : [0, ...at];
  let reached = 0;
  for (let m = 1; m < marks.length; m++) {
    const [from, to] = [marks[m - 1] as number, marks[m] as number];
    if (to === from) continue;
    reached = advance(from, to);
    if (reached < to) break;
  }
  return { x: kept, reached };
}
