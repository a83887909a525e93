import { jumpAt } from "./jump-at.ts";
import type { Method } from "./method.ts";
import type { Problem } from "./problem.ts";
import { rk4 } from "./rk4.ts";
import { schedule } from "./schedule.ts";
import { createSystem } from "./system.ts";
import type { Ended, Trajectory } from "./trajectory.ts";

export interface SimulateOptions {
  /** Default RK4 with a step of 0.02 years. */
  readonly method?: Method;
  /** Evenly spaced frames to keep besides those at stops; default 121, two a month over ten years. */
  readonly frames?: number;
  /** The run has settled when no tie moves faster than this per year; default 1e-10. */
  readonly settled?: number;
  /** Asked at every frame; true ends the run as `aborted`. */
  readonly shouldStop?: () => boolean;
  /** Told the share of the span that is done, at every frame. */
  readonly onProgress?: (share: number) => void;
}

/** Beyond ±1 by more than this is a step too long for the rules at work, not rounding. */
const outside = 1 + 1e-9;

/** Runs a problem from its start to its end, or to where it settles, diverges or is stopped. */
export function simulate(problem: Problem, options: SimulateOptions = {}): Trajectory {
  const { method = rk4(), frames = 121, settled = 1e-10, shouldStop, onProgress } = options;
  const marks = schedule(problem, frames);
  const system = createSystem(problem, method.slots);
  const x = Float64Array.from(problem.initial);
  const times: number[] = [];
  const states: Float64Array[] = [];
  const ledgers: Float64Array[] = [];
  const steadyAfter = Math.max(0, ...problem.terms.map(steadyMoment));
  let ended: Ended = { how: "completed", at: problem.until };
  let steps = 0;

  const keep = (t: number, state: Float64Array, ledger: Float64Array) => {
    times.push(t);
    states.push(Float64Array.from(state));
    ledgers.push(Float64Array.from(ledger));
  };
  const jump = (t: number) => {
    const jumped = jumpAt(problem, t, x);
    for (const { term, tie, change } of jumped) {
      const slot = term * system.ties + tie;
      system.ledger[slot] = (system.ledger[slot] as number) + change;
    }
    if (jumped.length > 0) keep(t, x, system.ledger);
  };

  keep(0, x, system.ledger);
  jump(0);
  for (let m = 1; m < marks.length; m++) {
    const from = marks[m - 1] as number;
    const to = marks[m] as number;
    if (shouldStop?.()) {
      ended = { how: "aborted", at: from };
      break;
    }
    if (
      ended.how === "completed" &&
      from >= steadyAfter &&
      isStill(system.evaluate(from, x, 0), settled)
    ) {
      ended = { how: "settled", at: from };
    }
    if (ended.how !== "settled") {
      steps += method.advance(system, from, to, x);
      if (!x.every((value) => Math.abs(value) <= outside)) {
        ended = { how: "diverged", at: from };
        break;
      }
    }
    keep(to, x, system.ledger);
    jump(to);
    onProgress?.(to / problem.until);
  }
  return {
    actors: problem.actors,
    times: Float64Array.from(times),
    x: concatenate(states),
    accounts: problem.terms.map((term) => term.account),
    ledger: concatenate(ledgers),
    ended,
    steps,
  };
}

function steadyMoment(term: Problem["terms"][number]): number {
  return Math.max(term.steadyAfter, ...(term.jumps ?? []).map((jump) => jump.at));
}

function isStill(rate: Float64Array, limit: number): boolean {
  return rate.every((value) => Math.abs(value) < limit);
}

function concatenate(rows: readonly Float64Array[]): Float64Array {
  const width = rows[0]?.length ?? 0;
  const all = new Float64Array(rows.length * width);
  for (const [r, row] of rows.entries()) all.set(row, r * width);
  return all;
}
