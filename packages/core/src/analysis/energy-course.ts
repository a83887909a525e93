import type { Problem } from "../engine/problem/problem.ts";
import type { Trajectory } from "../engine/run/trajectory.ts";
import { tieNumber } from "../network/tie-number.ts";
import { ln } from "../vocabulary/elementary.ts";

export interface EnergyInput {
  readonly problem: Problem;
  /** Weight per actor, Σ = 1. */
  readonly weights: Float64Array;
  /** Strength of the anchor, per year. */
  readonly beta: number;
  /** Strength of balance, per year, with its rules equally strong (a_ff = a_fe = a_ee = 1). */
  readonly alpha: number;
}

/** Rules whose pull on a tie does not depend on the alignments, apart from the room to move. */
const steadyPulls = new Set(["sanctions", "shared-target", "co-senders"]);

/**
 * The energy of the running model at every frame: while its inputs stand still it never rises.
 *
 * V = Σ_ij w_i w_j [ β (−½ ln(1 − x²) − b artanh x) − c x ] − α Σ_triads w_i w_j w_k x_ij x_jk x_ki, where c is
 * what sanctions and shared pressure pull at a neutral tie. It is a Lyapunov function of anchor, balance
 * with equal rules and steady pulls: dV/dt = −Σ w_i w_j (1 − x²) (its own slope)². Blocs follow each other
 * and have no energy, so with an active bloc it may rise; jumps and levers move it at their dates.
 */
export function energyCourse(input: EnergyInput, trajectory: Trajectory): Float64Array {
  const ties = input.problem.initial.length;
  return trajectory.times.map((t, f) =>
    energyAt(input, t, trajectory.x.subarray(f * ties, (f + 1) * ties)),
  );
}

function energyAt(
  { problem, weights: w, beta, alpha }: EnergyInput,
  t: number,
  x: Float64Array,
): number {
  const n = problem.actors.length;
  const pull = new Float64Array(x.length);
  const anchored = new Float64Array(x.length);
  // At x = 0 the anchor's rate is β b and a steady pull's rate is c.
  const neutral = { t, n, x: new Float64Array(n * n) };
  for (const term of problem.terms) {
    if (term.account === "anchor") term.rate(neutral, anchored);
    else if (steadyPulls.has(term.account)) term.rate(neutral, pull);
  }
  let energy = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const k = tieNumber(n, i, j);
      const value = x[k] as number;
      const well = -0.5 * beta * ln(1 - value * value);
      const slope = 0.5 * (anchored[k] as number) * (ln(1 + value) - ln(1 - value));
      energy += (w[i] as number) * (w[j] as number) * (well - slope - (pull[k] as number) * value);
      for (let l = j + 1; l < n; l++) {
        const triad = value * (x[tieNumber(n, i, l)] as number) * (x[tieNumber(n, j, l)] as number);
        energy -= alpha * (w[i] as number) * (w[j] as number) * (w[l] as number) * triad;
      }
    }
  }
  return energy;
}
