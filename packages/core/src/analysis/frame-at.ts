import type { Trajectory } from "../engine/run/trajectory.ts";

/** Where a moment lies between two kept frames: share 0 is the frame `before`, 1 the next. */
export interface FramePosition {
  readonly before: number;
  readonly share: number;
}

/**
 * Finds a moment among the frames of a run. On the date of a jump it is the frame after the jump;
 * moments outside the run take its first or last frame.
 */
export function frameAt({ times }: Pick<Trajectory, "times">, years: number): FramePosition {
  const last = times.length - 1;
  if (!(years > (times[0] as number)) && years !== times[0]) return { before: 0, share: 0 };
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((times[middle] as number) <= years) low = middle;
    else high = middle - 1;
  }
  if (low === last) return { before: last, share: 0 };
  const from = times[low] as number;
  return { before: low, share: (years - from) / ((times[low + 1] as number) - from) };
}
