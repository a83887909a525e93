import { tieNumber } from "../../network/tie-number.ts";
import type { Method } from "../method/method.ts";
import type { Part } from "../problem/part.ts";
import type { Problem } from "../problem/problem.ts";
import { integrate, type JumpTaken } from "./integrate.ts";
import { chosenSchedule, sameMoment } from "./schedule.ts";
import type { Trajectory } from "./trajectory.ts";

/** What one account did to one tie between two frames, part by part; the parts sum to the change. */
export interface SplitAccount {
  readonly account: string;
  readonly change: number;
  readonly parts: readonly { readonly part: Part; readonly change: number }[];
}

/**
 * Splits the change of the tie between actors i and j from one frame to another as finely as its
 * mechanisms can: by lever, sender, bloc, rule and third actor.
 *
 * Nothing of this is carried through a run for all ties. The problem is run again over the same steps
 * with the parts of this one tie riding along, so their sums equal the ledger's up to rounding. `problem` and
 * `method` must be those of the trajectory.
 */
export function splitTie(
  problem: Problem,
  trajectory: Trajectory,
  method: Method,
  tie: { readonly i: number; readonly j: number; readonly from: number; readonly to: number },
): SplitAccount[] {
  const { i, j, from, to } = tie;
  const { times, ended } = trajectory;
  const moments = [...new Set(times.subarray(0, to + 1))];
  const end = times[to] as number;
  let reached = 0;
  const { frames, stages, jumps } = integrate(problem, {
    schedule: chosenSchedule(problem, moments),
    jumpFrames: false,
    method,
    ledger: false,
    settled: 0,
    watch: { i, j },
    restFrom: ended.how === "settled" ? ended.at : Number.POSITIVE_INFINITY,
    shouldStop: () => reached > end + sameMoment,
    onProgress: (share) => {
      reached = share * problem.until;
    },
  });
  const before = frames.parts(moments.indexOf(times[from] as number));
  const after = frames.parts(moments.indexOf(end));
  const watched = tieNumber(problem.actors.length, i, j);
  const mine = jumps.filter(
    (jump) => jump.tie === watched && isAfter(jump, times, from) && !isAfter(jump, times, to),
  );
  let slot = 0;
  return problem.terms.map((term, a) => {
    const parts = (stages.splits[a]?.parts ?? [{}]).map((part) => {
      const change = (after[slot] as number) - (before[slot] as number);
      slot++;
      return { part, change };
    });
    const jumped = mine
      .filter((jump) => jump.term === a)
      .map(({ jump, change }) => ({ part: (term.jumps?.[jump]?.part ?? {}) as Part, change }));
    const all = mergeParts([...parts, ...jumped]);
    return {
      account: term.account,
      change: all.reduce((sum, each) => sum + each.change, 0),
      parts: all,
    };
  });
}

/** Whether a jump came after a frame; of two frames of its date the first is before it. */
function isAfter({ at }: JumpTaken, times: Float64Array, frame: number): boolean {
  const t = times[frame] as number;
  return at > t || (at === t && times[frame + 1] === t);
}

function mergeParts(
  parts: readonly { part: Part; change: number }[],
): { part: Part; change: number }[] {
  const merged = new Map<string, { part: Part; change: number }>();
  for (const { part, change } of parts) {
    if (change === 0) continue;
    const { lever, sender, bloc, third, rule } = part;
    const key = JSON.stringify([lever, sender, bloc, third, rule]);
    const known = merged.get(key);
    if (known) known.change += change;
    else merged.set(key, { part, change });
  }
  return [...merged.values()];
}
