import {
  type CourseOfRun,
  courseOfRun,
  dateAfter,
  type FutureReply,
  type IndicatorCourse,
  type Issue,
  type Network,
  networkAt,
  type RankedChanges,
  type Run,
  type Runner,
  rankChanges,
  type Scenario,
  type World,
  yearsBetween,
} from "@entente/core";
import { type View, wholeView } from "../stage/stage.ts";
import { type History, record, redo, seal, startHistory, undo } from "../state/history.ts";
import { nothing, type Selection, stillThere } from "../state/selection.ts";
import { createValue, derive, type Value, type Watched } from "../state/value.ts";
import type { Work } from "../state/work.ts";
import { namesIn } from "../text/names-in.ts";
import { nextFrame } from "../ui/next-frame.ts";
import { language } from "../words.ts";
import { besideOther } from "./networks-beside.ts";

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

/** A future in place of the run: it turns the run's network at a moment into its own. */
export interface Future {
  /** From 1. */
  readonly number: number;
  /** Whose future it is. */
  readonly work: Work;
  readonly network: (network: Network, years: number) => Network;
  /** Moments that are kept, in years, each with the alignment of a tie there; empty for no tie. */
  readonly tie: (a: string, b: string) => readonly (readonly [years: number, value: number])[];
  /** Writes it as a scenario, whose run can be asked why; once, however often it is called. */
  readonly written: () => Promise<FutureReply>;
  /** What it tells beside its picture, where its own start is among the dates that are kept. */
  readonly tell?: () => ToldOfFuture;
}

/** The course of a future, and the scenario's own numbers along it. */
export interface ToldOfFuture {
  readonly course: CourseOfRun;
  readonly indicators: readonly IndicatorCourse[];
}

/** Changes that are put in order at every moment: what is read without scrolling on an ordinary screen. */
export const fewChanges = 9;
/** Changes that are put in order where somebody wants all: as many as a list may have rows. */
export const mostChanges = 300;

export type Picture = "network" | "difference" | "table" | "analysis";

/** What may be done to the work while somebody else, such as a lesson, holds it. */
export interface Guard {
  readonly edits: (before: Scenario, next: Scenario) => boolean;
  readonly pictures: readonly Picture[];
}

/**
 * The state of the app. Written are the work's history, the playhead, the selection, which picture is
 * shown and what it is compared with; all else is computed from them or is an answer of the runner.
 */
export interface Lab {
  readonly history: Watched<History<Work>>;
  readonly work: Watched<Work>;
  readonly playhead: Value<number>;
  readonly chosen: Value<Selection>;
  readonly picture: Value<Picture>;
  readonly reference: Value<Reference>;
  /** Years after the start beyond which nothing is shown: infinite, unless a lesson holds the result back. */
  readonly horizon: Value<number>;
  /** Refuses edits, undo, other work and pictures; absent outside of lessons. */
  readonly guard: Value<Guard | undefined>;
  /** What the picture was last told to turn to; a person may turn it elsewhere. */
  readonly view: Value<View>;
  /** The future that is shown in place of the run. */
  readonly future: Value<Future | undefined>;

  readonly selection: Watched<Selection>;
  readonly result: Watched<Result | undefined>;
  /** Errors that keep the work on screen from being run; the last result stays. */
  readonly problems: Watched<readonly Issue[]>;
  /** The network under the playhead, without the accounts of its ties: it is made anew for every picture. */
  readonly network: Watched<Network | undefined>;
  /** The same with the accounts, as an export has it. */
  readonly wholeNetwork: () => Network | undefined;
  /** The network with the reference's alignments as its baseline. */
  readonly compared: Watched<Network | undefined>;
  /** How many of the changes are put in order: of tens of thousands a few are found much sooner than hundreds. */
  readonly listed: Value<number>;
  /** What changed, counted, and the first `listed` of it. */
  readonly changed: Watched<RankedChanges>;
  readonly course: Watched<CourseOfRun | undefined>;
  /** The scenario's own numbers at the moments of the course. */
  readonly indicators: Watched<readonly IndicatorCourse[]>;
  /** ISO date under the playhead. */
  readonly date: Watched<string>;
  readonly nameOf: Watched<(id: string) => string>;

  /** Changes the scenario; calls with the same gesture name become one step of undo. */
  readonly edit: (change: (scenario: Scenario, world: World) => Scenario, gesture?: string) => void;
  readonly endGesture: () => void;
  /** Replaces the work; what was there stays one undo away. */
  readonly open: (work: Work) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts another history in place of the one that is there, and gives that back. */
  readonly swap: (history: History<Work>) => History<Work>;
}

export interface LabOptions {
  readonly runner: Runner;
  /** Calls back once before the next picture, so that many edits of one frame become one run. */
  readonly soon: (task: () => void) => void;
  /** Calls back when a hand may be resting; default after 200 ms. */
  readonly later?: (task: () => void) => void;
}

export function createLab(
  first: Work,
  { runner, soon, later = (task) => void setTimeout(task, 200) }: LabOptions,
): Lab {
  const history = createValue(startHistory(first));
  const work = derive([history], (each) => each.present);
  const playhead = createValue(Number.POSITIVE_INFINITY);
  const chosen = createValue<Selection>(nothing);
  const picture = createValue<Picture>("network");
  const reference = createValue<Reference>("start");
  const horizon = createValue(Number.POSITIVE_INFINITY);
  const guard = createValue<Guard | undefined>(undefined);
  const future = createValue<Future | undefined>(undefined);
  const told = createValue<ToldOfFuture | undefined>(undefined);
  // The picture of a future comes first.
  future.subscribe(async (now) => {
    if (!now) told.set(undefined);
    if (!now?.tell) return;
    await nextFrame();
    await nextFrame();
    if (future.get() === now) told.set(now.tell());
  });
  const view = createValue<View>(wholeView);
  const listed = createValue(fewChanges);
  const result = createValue<Result | undefined>(undefined);
  const idle = createValue<
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
        void runIdle();
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
  async function runIdle(): Promise<void> {
    if (reference.get() === "start") return;
    const { world, scenario } = work.get();
    const bare = { ...scenario, levers: [] };
    const { world: _, title: __, question: ___, shows: ____, ...settings } = bare;
    const of = JSON.stringify(settings);
    if (idle.get()?.of === of && idle.get()?.world === world) return;
    const reply = await runner.run({ world, scenario: bare });
    if (reply.ok) idle.set({ of, world, run: reply.run });
  }
  reference.subscribe(() => void runIdle());

  const years = derive([playhead, result, horizon], (at, shown, most) =>
    Math.max(0, Math.min(at, shown?.length ?? 0, most)),
  );
  const own = derive(
    [result, years],
    (shown, at) => shown && networkAt(shown.run, at, { accounts: false }),
  );
  const network = derive([own, years, future], (shown, at, other) =>
    shown && other ? other.network(shown, at) : shown,
  );
  const wholeNetwork = (): Network | undefined => {
    const [shown, at, other] = [result.get(), years.get(), future.get()];
    const whole = shown && networkAt(shown.run, at);
    return whole && other ? other.network(whole, at) : whole;
  };
  const compared = derive([network, reference, idle, years], (shown, from, bare, at) =>
    shown && from === "no-levers" && bare
      ? besideOther(shown, networkAt(bare.run, at, { accounts: false }))
      : shown,
  );
  const selection = derive([chosen, result, work], (each, shown, now) =>
    stillThere(
      each,
      new Set(shown?.run.trajectory.actors),
      new Set(now.scenario.levers.map((lever) => lever.id)),
    ),
  );

  /** Makes a change of the history, if nobody who holds the work refuses it. */
  const change = (next: History<Work>): void => {
    const [before, after] = [history.get().present, next.present];
    const held = guard.get();
    const kept = before.world === after.world && before.opened === after.opened;
    if (held && before !== after && !(kept && held.edits(before.scenario, after.scenario))) return;
    history.set(next);
  };

  return {
    history,
    work,
    playhead: { ...playhead, get: years.get, subscribe: years.subscribe },
    chosen,
    picture: {
      ...picture,
      set: (next) => {
        if (guard.get()?.pictures.includes(next) ?? true) picture.set(next);
      },
    },
    reference,
    horizon,
    guard,
    view,
    future,
    selection,
    result,
    problems,
    network,
    wholeNetwork,
    compared,
    listed,
    changed: derive([compared, listed], (shown, most) =>
      shown ? rankChanges(shown, { most }) : { first: [], count: 0, flips: 0 },
    ),
    course: derive([result, told], (shown, other) => other?.course ?? shown?.course),
    indicators: derive(
      [result, told],
      (shown, other) => other?.indicators ?? shown?.indicators ?? [],
    ),
    date: derive([result, years, work], (shown, at, now) =>
      shown ? dateAfter(shown.run.start, at) : now.scenario.end,
    ),
    nameOf: derive([work, language], namesIn),
    edit(alter, gesture) {
      const { present } = history.get();
      dragging = gesture !== undefined;
      const scenario = alter(present.scenario, present.world);
      if (scenario !== present.scenario) {
        change(record(history.get(), { ...present, scenario }, gesture));
      }
    },
    endGesture() {
      change(seal(history.get()));
      dragging = false;
      refine();
    },
    open(next) {
      if (guard.get()) return;
      change(record(history.get(), next));
      chosen.set(nothing);
      playhead.set(Number.POSITIVE_INFINITY);
    },
    undo: () => change(undo(history.get())),
    redo: () => change(redo(history.get())),
    swap(next) {
      const before = history.get();
      history.set(next);
      chosen.set(nothing);
      return before;
    },
  };
}
