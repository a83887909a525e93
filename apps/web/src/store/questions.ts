import {
  dateAfter,
  evaluatePoints,
  evenValues,
  type Factor,
  type FactorIndices,
  type FlipSearch,
  findFlips,
  type Pool,
  type SweepAxes,
  type SweepGrid,
  sobolOf,
  sobolPlan,
  sweepOf,
  sweepPlan,
  type Tornado,
  tornadoOf,
  tornadoPlan,
} from "@entente/core";
import type { Work } from "../state/work.ts";
import { factorsAbout } from "./factors-about.ts";
import { createInquiry, type Inquiry } from "./inquiry.ts";
import type { Lab } from "./lab.ts";
import { outcomeOf, type Subject } from "./subject.ts";

/** What every answer is about. */
export interface Asked {
  /** The outcome's name, without its date. */
  readonly outcome: string;
  /** ISO date that is asked about. */
  readonly date: string;
  readonly factors: readonly Factor[];
}

/** What it would take to bring a number across a threshold, and what it depends on. */
export interface TakeAnswer extends Asked {
  readonly threshold: number;
  readonly tornado?: Tornado;
  readonly flips?: FlipSearch;
}

/** Shares of the spread of a number. */
export interface SharesAnswer extends Asked {
  readonly shares?: FactorIndices;
}

/** A number over a grid of one or two factors. */
export interface SweepAnswer extends Asked {
  readonly axes: SweepAxes;
  readonly grid: SweepGrid;
}

/** A grid to be asked for. */
export interface SweepQuestion {
  readonly x: Factor;
  readonly y?: Factor | undefined;
  /** Whether it is walked along x up and down, each run from where the last one ended. */
  readonly both: boolean;
}

export interface Questions {
  readonly take: Inquiry<TakeAnswer>;
  readonly shares: Inquiry<SharesAnswer>;
  readonly sweep: Inquiry<SweepAnswer>;
  readonly askTake: (subject: Subject, threshold: number) => void;
  readonly askShares: (subject: Subject) => void;
  readonly askSweep: (subject: Subject, question: SweepQuestion) => void;
}

/** Points along each axis of a sweep in the app: a grid that is read at a glance. */
const alone = 25;
const across = 11;
/** Samples for the shares: a power of two, enough for the first digit of most. */
const samples = 128;

/** Answers questions about a number of the run at the playhead in the background, each kind one at a time. */
export function createQuestions(lab: Lab, pool: Pool): Questions {
  const take = createInquiry<TakeAnswer>(lab);
  const shares = createInquiry<SharesAnswer>(lab);
  const sweep = createInquiry<SweepAnswer>(lab);

  function asked(subject: Subject): Asked & { readonly work: Work; readonly dated: string } {
    const work = lab.work.get();
    const { world, scenario } = work;
    const last = dateAfter(scenario.start ?? world.asOf, Math.max(0.01, lab.playhead.get()));
    const past = last > scenario.end;
    const date = past ? scenario.end : last;
    const outcome = outcomeOf(subject);
    const factors = factorsAbout(lab, subject);
    return { work, outcome, date, factors, dated: `${outcome}@${date}` };
  }

  async function askTake(subject: Subject, threshold: number): Promise<void> {
    const { work, dated, ...about } = asked(subject);
    const { factors } = about;
    const asking = take.begin(work, { ...about, threshold });
    const bars = evaluatePoints(
      pool,
      work,
      tornadoPlan(factors, [dated], work.world.actors.length),
    );
    if (!(await asking.follow(bars))) return;
    asking.tell({ tornado: tornadoOf(factors, bars.values) }, 0.1);
    const flips = findFlips(pool, work, factors, {
      outcome: dated,
      threshold,
      onProgress: (share) => asking.tell({}, Math.min(0.99, 0.1 + 0.9 * share)),
    });
    if (!(await asking.follow(flips))) return;
    const found = await flips.found;
    if (found) asking.tell({ flips: found }, 1);
  }

  async function askShares(subject: Subject): Promise<void> {
    const { work, dated, ...about } = asked(subject);
    const { factors } = about;
    const seed = work.scenario.seed ?? 1;
    const plan = sobolPlan(factors, [dated], { samples, seed });
    const all = samples * (factors.length + 2);
    const asking = shares.begin(work, about);
    /** Samples at which the answer is worked out so far; every one would be felt. */
    let next = 8;
    const run = evaluatePoints(pool, work, plan, {
      onRows: (_, rows) => {
        const done = Math.min(0.99, rows / all);
        if (rows < next * (factors.length + 2)) return asking.tell({}, done);
        next *= 2;
        asking.tell({ shares: sobolOf(factors, run.values, rows, { seed }) }, done);
      },
    });
    if (!(await asking.follow(run))) return;
    asking.tell({ shares: sobolOf(factors, run.values, all, { seed }) }, 1);
  }

  async function askSweep(subject: Subject, { x, y, both }: SweepQuestion): Promise<void> {
    const { work, dated, ...about } = asked(subject);
    const axis = ({ id, range, min, max, kind }: Factor, count: number) => ({
      factor: id,
      values: evenValues(
        kind === "tie" ? range.low : min,
        kind === "tie" ? range.high : max,
        count,
      ),
    });
    const axes: SweepAxes = {
      x: axis(x, y ? across : alone),
      ...(y ? { y: axis(y, across) } : {}),
      continuation: both,
    };
    const plan = sweepPlan(axes, [dated], work.world.actors.length);
    const all = plan.points.length / plan.factors.length;
    const nothing = sweepOf(axes, new Float64Array(all).fill(Number.NaN));
    const asking = sweep.begin(work, { ...about, axes, grid: nothing });
    const run = evaluatePoints(pool, work, plan, {
      onRows: (_, rows) =>
        asking.tell({ grid: sweepOf(axes, run.values) }, Math.min(0.99, rows / all)),
    });
    if (await asking.follow(run)) asking.tell({ grid: sweepOf(axes, run.values) }, 1);
  }

  return {
    take,
    shares,
    sweep,
    askTake: (subject, threshold) => void askTake(subject, threshold),
    askShares: (subject) => void askShares(subject),
    askSweep: (subject, question) => void askSweep(subject, question),
  };
}
