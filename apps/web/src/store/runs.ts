import {
  type CourseOfRun,
  courseOfRun,
  type IndicatorCourse,
  type Issue,
  type Run,
  type Runner,
  type World,
  yearsBetween,
} from "@entente/core";
import { createValue, type Watched } from "../state/value.ts";
import type { Work } from "../state/work.ts";

/** A finished run with the work it belongs to. */
export interface Result {
  readonly work: Work;
  readonly run: Run;
  /** The scenario's own indicators along the run. */
  readonly indicators: readonly IndicatorCourse[];
  /** Tension and distance along the run. */
  readonly course: CourseOfRun;
  /** Length of the run in years. */
  readonly length: number;
  /** It was run at the draft tolerance, while a slider is dragged; the exact run follows. */
  readonly draft: boolean;
}

/** What changes are counted from: the start of the run, or the same date without any lever. */
export type Reference = "start" | "no-levers";

/** Runs of the work, as far as they have been answered. */
export interface Runs {
  readonly result: Watched<Result | undefined>;
  /** Errors that keep the work on screen from being run; the last result stays. */
  readonly problems: Watched<readonly Issue[]>;
  /** The work without its levers, once it has been compared with that. */
  readonly bare: Watched<{ readonly run: Run } | undefined>;
  /** Whether a hand holds a slider: drafts will do. */
  readonly hold: (held: boolean) => void;
  /** Runs the work again exactly if what is shown is its draft. */
  readonly refine: () => void;
}

export interface RunsOptions {
  readonly runner: Runner;
  /** Calls back once before the next picture, so that many edits of one frame become one run. */
  readonly soon: (task: () => void) => void;
  /** Calls back when a hand may be resting; default after 200 ms. */
  readonly later?: (task: () => void) => void;
}

/** Runs the work anew whenever it changes. */
export function createRuns(
  work: Watched<Work>,
  reference: Watched<Reference>,
  { runner, soon, later = (task) => void setTimeout(task, 200) }: RunsOptions,
): Runs {
  const result = createValue<Result | undefined>(undefined);
  const bare = createValue<
    { readonly of: string; readonly world: World; readonly run: Run } | undefined
  >(undefined);
  const problems = createValue<readonly Issue[]>([]);

  let dragging = false;
  let waiting = false;
  work.subscribe(() => {
    if (waiting) return;
    waiting = true;
    soon(() => {
      waiting = false;
      void run(work.get());
    });
  });

  async function run(asked: Work): Promise<void> {
    const { world, scenario } = asked;
    const draft = dragging;
    const reply = await runner.run({ world, scenario, draft, course: true });
    if (reply.ok) {
      const length = yearsBetween(reply.run.start, reply.run.end);
      const { indicators, course = courseOfRun(reply.run) } = reply;
      result.set({ work: asked, run: reply.run, indicators, course, length, draft });
      if (work.get() === asked) {
        problems.set([]);
        void runBare();
        if (draft && dragging) later(refine);
        else refine();
      }
    } else if (!reply.superseded && work.get() === asked) {
      problems.set(reply.issues);
    }
  }

  /** Runs the work again exactly if what is shown is its draft. */
  function refine(): void {
    const shown = result.get();
    if (!shown?.draft || shown.work !== work.get()) return;
    dragging = false;
    void run(shown.work);
  }

  /** Runs the work without its levers, if that is asked for and not known yet. */
  async function runBare(): Promise<void> {
    if (reference.get() === "start") return;
    const { world, scenario } = work.get();
    const unmoved = { ...scenario, levers: [] };
    const { world: _, title: __, question: ___, shows: ____, ...settings } = unmoved;
    const of = JSON.stringify(settings);
    if (bare.get()?.of === of && bare.get()?.world === world) return;
    const reply = await runner.run({ world, scenario: unmoved });
    if (reply.ok) bare.set({ of, world, run: reply.run });
  }
  reference.subscribe(() => void runBare());

  return {
    result,
    problems,
    bare,
    hold: (held) => {
      dragging = held;
    },
    refine,
  };
}
