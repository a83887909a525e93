import { dopri5 } from "../method/dopri5.ts";
import type { Method } from "../method/method.ts";
import type { Problem } from "../problem/problem.ts";
import { integrate } from "./integrate.ts";
import { chosenSchedule, evenSchedule } from "./schedule.ts";
import type { Trajectory } from "./trajectory.ts";

export interface SimulateOptions {
  /** Default Dormand–Prince with a tolerance of 1e-6. */
  readonly method?: Method;
  /** Evenly spaced frames to keep besides those at stops; default 121, two a month over five years. */
  readonly frames?: number;
  /**
   * Years, in order, at which frames are kept instead; one each, on the date of a jump the one after it.
   * Steps do not depend on them.
   */
  readonly at?: readonly number[];
  /** Whether the ledger is kept; default true. Without it the trajectory has no accounts. */
  readonly ledger?: boolean;
  /** The run has settled when no tie moves faster than this per year and no input will; default 1e-10. */
  readonly settled?: number;
  /** Asked after every step; true ends the run as `aborted`. */
  readonly shouldStop?: () => boolean;
  /** Told the share of the span that is done, after every step. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Runs a problem from its start to its end, or to where it settles, diverges or is stopped.
 *
 * A settled run is at rest: its frames go on to the end with the same alignments, and its accounts at the rates that hold them there.
 */
export function simulate(problem: Problem, options: SimulateOptions = {}): Trajectory {
  const { method = dopri5(), frames = 121, at, ledger = true, settled = 1e-10 } = options;
  const { shouldStop, onProgress } = options;
  const schedule = at ? chosenSchedule(problem, at) : evenSchedule(problem, frames);
  const run = integrate(problem, {
    schedule,
    jumpFrames: at === undefined,
    method,
    ledger,
    settled,
    shouldStop,
    onProgress,
  });
  return {
    actors: problem.actors,
    times: run.frames.times(),
    x: run.frames.x(),
    accounts: ledger ? problem.terms.map((term) => term.account) : [],
    ledger: run.frames.ledger(),
    ended: run.ended,
    steps: run.steps,
  };
}
