import {
  dateAfter,
  evaluatePoints,
  evenValues,
  type Factor,
  type FlipSearch,
  factorsOf,
  findFlips,
  type Issue,
  type Pool,
  type PoolRun,
  relevantFactors,
  type SweepAxes,
  type SweepGrid,
  sweepOf,
  sweepPlan,
  type Tornado,
  tornadoOf,
  tornadoPlan,
} from "@entente/core";
import type { Lab } from "./lab.ts";
import { createValue, type Watched } from "./value.ts";
import type { Work } from "./work.ts";

/** What it would take to turn one tie: the answer as far as it is known. */
export interface TakeAnswer {
  readonly work: Work;
  readonly a: string;
  readonly b: string;
  /** ISO date that is asked about. */
  readonly date: string;
  readonly factors: readonly Factor[];
  /** Share of the work that is done, 0 to 1. */
  readonly done: number;
  readonly tornado?: Tornado;
  readonly flips?: FlipSearch;
  readonly issues: readonly Issue[];
}

/** One tie over a grid of two factors. */
export interface SweepAnswer {
  readonly work: Work;
  readonly outcome: string;
  readonly axes: SweepAxes;
  readonly grid: SweepGrid;
  readonly done: number;
  readonly issues: readonly Issue[];
}

export interface Questions {
  readonly take: Watched<TakeAnswer | undefined>;
  readonly sweep: Watched<SweepAnswer | undefined>;
  readonly askTake: (a: string, b: string) => void;
  readonly askSweep: (
    a: string,
    b: string,
    x: Factor,
    y: Factor | undefined,
    both: boolean,
  ) => void;
  /** Gives up whatever is under way; answers that are there stay. */
  readonly stop: () => void;
}

/** Points along each axis of a sweep in the app: a grid that is read at a glance. */
const alone = 25;
const across = 11;

/** Answers questions about one tie in the background; a new question gives up the old one. */
export function createQuestions(lab: Lab, pool: Pool): Questions {
  const take = createValue<TakeAnswer | undefined>(undefined);
  const sweep = createValue<SweepAnswer | undefined>(undefined);
  let runs: PoolRun[] = [];
  let asked = 0;

  function begin(): number {
    for (const run of runs) run.cancel();
    runs = [];
    return ++asked;
  }

  async function askTake(a: string, b: string): Promise<void> {
    const mine = begin();
    const work = lab.work.get();
    const { world, scenario } = work;
    const start = scenario.start ?? world.asOf;
    const date = dateAfter(start, Math.max(0.01, lab.playhead.get()));
    const outcome = `tie/${a}/${b}@${date > scenario.end ? scenario.end : date}`;
    const factors = relevantFactors(factorsOf(world, scenario), { a, b });
    const actors = world.actors.length;
    let answer: TakeAnswer = { work, a, b, date, factors, done: 0, issues: [] };
    const tell = (more: Partial<TakeAnswer>): void => {
      if (mine !== asked) return;
      answer = { ...answer, ...more };
      take.set(answer);
    };
    tell({});
    const plan = tornadoPlan(factors, [outcome], actors);
    const bars = evaluatePoints(pool, { world, scenario }, plan);
    runs.push(bars);
    const first = await bars.done;
    if (first.how === "failed") return tell({ done: 1, issues: first.issues });
    if (first.how !== "finished") return;
    tell({ tornado: tornadoOf(factors, bars.values), done: 0.1 });
    const flips = findFlips(pool, { world, scenario }, factors, {
      outcome,
      onProgress: (share) => tell({ done: 0.1 + 0.89 * share }),
    });
    runs.push(flips);
    const second = await flips.done;
    if (second.how === "failed") return tell({ done: 1, issues: second.issues });
    const found = await flips.found;
    if (found) tell({ flips: found, done: 1 });
  }

  async function askSweep(
    a: string,
    b: string,
    x: Factor,
    y: Factor | undefined,
    both: boolean,
  ): Promise<void> {
    const mine = begin();
    const work = lab.work.get();
    const { world, scenario } = work;
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
    const outcome = `tie/${a}/${b}`;
    const plan = sweepPlan(axes, [outcome], world.actors.length);
    const run = evaluatePoints(pool, { world, scenario }, plan, {
      onRows: () => tell([]),
    });
    runs.push(run);
    const all = plan.points.length / plan.factors.length;
    const tell = (issues: readonly Issue[]): void => {
      if (mine !== asked) return;
      const grid = sweepOf(axes, run.values);
      sweep.set({ work, outcome, axes, grid, done: run.rows() / all, issues });
    };
    tell([]);
    const end = await run.done;
    if (end.how === "failed") tell(end.issues);
  }

  return {
    take,
    sweep,
    askTake: (a, b) => void askTake(a, b),
    askSweep: (a, b, x, y, both) => void askSweep(a, b, x, y, both),
    stop: () => void begin(),
  };
}
