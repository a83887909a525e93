import type { Method } from "../method/method.ts";
import type { System } from "../method/system.ts";
import type { Problem } from "../problem/problem.ts";
import type { Ground } from "../stages/ground.ts";
import { createStages, groundFor, type Stages } from "../stages/stages.ts";
import { withGround } from "../stages/with-ground.ts";
import { createFrames, type Frames } from "./frames.ts";
import { type Jumped, jumpAt } from "./jump-at.ts";
import { type Schedule, sameMoment } from "./schedule.ts";
import type { Ended } from "./trajectory.ts";

export interface Plan {
  readonly schedule: Schedule;
  /** Keeps a second frame where a tie jumps; if not, a frame on the date of a jump is the one after it. */
  readonly jumpFrames: boolean;
  readonly method: Method;
  readonly ledger: boolean;
  readonly settled: number;
  readonly shouldStop?: (() => boolean) | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
  /** The tie whose finest split is kept at every frame. */
  readonly watch?: { readonly i: number; readonly j: number };
  /** The moment from which an earlier run of the same problem rested; then `settled` is not asked. */
  readonly restFrom?: number;
}

/** A jump with its date, the very number of the stop. */
export interface JumpTaken extends Jumped {
  readonly at: number;
}

export interface Integrated {
  readonly frames: Frames;
  readonly stages: Stages;
  readonly ended: Ended;
  readonly jumps: readonly JumpTaken[];
  readonly steps: number;
}

/** Runs a problem along a schedule and keeps its frames. */
export function integrate(problem: Problem, plan: Plan): Integrated {
  return withGround(groundFor(problem, plan.method.slots, plan), (ground) =>
    integrateOn(ground, problem, plan),
  );
}

function integrateOn(ground: Ground, problem: Problem, plan: Plan): Integrated {
  const { schedule, method, settled, shouldStop, onProgress, jumpFrames } = plan;
  const { until, terms } = problem;
  const ties = problem.initial.length;
  const stages = createStages(problem, { ledger: plan.ledger, watch: plan.watch }, ground);
  const jumps = terms.flatMap((term) => term.jumps ?? []);
  const frames = createFrames(stages, {
    frames: schedule.frames.length + (jumpFrames ? jumps.length : 0),
    ties,
    ...(plan.ledger && { start: problem.initial }),
    parts: plan.watch
      ? stages.splits.reduce((sum, split) => sum + (split?.parts.length ?? 1), 0)
      : 0,
  });
  const steadyAfter = Math.max(
    0,
    ...terms.map((term) => term.steadyAfter),
    ...jumps.map((jump) => jump.at),
  );
  let ended: Ended = { how: "completed", at: until };
  const taken: JumpTaken[] = [];
  let steps = 0;
  let wanted = 0;

  const system: System = {
    stage: stages.stage,
    chain: stages.chain,
    swap: stages.swap,
    largest: stages.largest,
    steady: (t) => t >= steadyAfter,
    rests(t, speed) {
      const rest =
        plan.restFrom === undefined
          ? settled > 0 && t >= steadyAfter && speed() < settled
          : t >= plan.restFrom;
      if (rest) ended = { how: "settled", at: t };
      return rest;
    },
    coupling: stages.coupling,
    take({ from, to, weights, end, between, standing, slack }) {
      if (!(stages.reach(weights, end) <= 1 + slack)) return "outside";
      const before = [frames.count(), wanted] as const;
      for (; frameTime(wanted) < to - sameMoment; wanted++) {
        const t = frameTime(wanted);
        const inside = between?.((t - from) / (to - from)) ?? weights;
        if (!(frames.keep(t, inside, standing?.(t)) <= 1 + slack)) {
          frames.cut(before[0]);
          wanted = before[1];
          return "outside";
        }
      }
      stages.move(weights, end);
      steps++;
      for (; frameTime(wanted) <= to + sameMoment; wanted++) frames.keep(frameTime(wanted), []);
      onProgress?.(to / until);
      if (!shouldStop?.()) return "taken";
      ended = { how: "aborted", at: to };
      return "over";
    },
  };
  const scratch = new Float64Array(jumps.length > 0 ? ties : 0);
  const frameTime = (f: number): number => schedule.frames[f] ?? Number.POSITIVE_INFINITY;

  /** Jumps at t; the frame before it is kept already. */
  function jump(t: number): void {
    if (jumps.length === 0) return;
    stages.alignments([], scratch, 0);
    const jumped = jumpAt(problem, t, scratch);
    if (jumped.length === 0) return;
    for (const each of jumped) {
      stages.put(each.tie, each.to, each.term);
      taken.push({ ...each, at: t });
    }
    const kept = frames.count();
    const isFrame = kept > 0 && Math.abs(frameTime(wanted - 1) - t) <= sameMoment;
    if (!jumpFrames && isFrame) frames.cut(kept - 1);
    if (jumpFrames || isFrame) frames.keep(t, []);
  }

  const advance = method.begin(system);
  for (; frameTime(wanted) <= sameMoment; wanted++) frames.keep(0, []);
  jump(0);
  const marks = method.dense
    ? schedule.stops
    : [...new Set([...schedule.stops, ...schedule.frames])].sort((a, b) => a - b);
  for (let m = 1; m < marks.length && ended.how === "completed"; m++) {
    const from = marks[m - 1] as number;
    const to = marks[m] as number;
    const reached = advance(from, to);
    if (ended.how !== "completed") break;
    if (reached < to) ended = { how: "diverged", at: reached };
    else jump(to);
  }
  if (ended.how === "settled") {
    for (; wanted < schedule.frames.length; wanted++) {
      frames.rest(frameTime(wanted), frameTime(wanted) - ended.at);
    }
    onProgress?.(1);
  }
  return { frames, stages, ended, jumps: taken, steps };
}
