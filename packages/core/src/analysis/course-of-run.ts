import type { Run } from "../engine/run/run.ts";
import { tension } from "./tension.ts";

/** How a whole run goes, frame by frame. */
export interface CourseOfRun {
  /** Years since the start, one per frame. */
  readonly times: Float64Array;
  /** Share of triad strength that is unbalanced, 0 to 1. */
  readonly tension: Float64Array;
  /** Tension of the baseline, the grey line to compare with. */
  readonly baselineTension: number;
  /** Mean absolute change of the ties since the baseline. */
  readonly distance: Float64Array;
}

/** Measures tension and distance from the baseline at every frame of a run. */
export function courseOfRun(run: Run): CourseOfRun {
  const { times, x } = run.trajectory;
  const n = run.actors.length;
  const baseline = run.baseline.value;
  const ties = baseline.length;
  const distance = times.map((_, f) => {
    let sum = 0;
    for (let k = 0; k < ties; k++)
      sum += Math.abs((x[f * ties + k] as number) - (baseline[k] as number));
    return sum / ties;
  });
  return {
    times,
    tension: times.map((_, f) => tension(n, x, f * ties)),
    baselineTension: tension(n, baseline),
    distance,
  };
}
