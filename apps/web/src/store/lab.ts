import {
  type CourseOfRun,
  dateAfter,
  type IndicatorCourse,
  type Issue,
  type Network,
  networkAt,
  type RankedChanges,
  rankChanges,
  type Scenario,
  type World,
} from "@entente/core";
import { type View, wholeView } from "../stage/stage.ts";
import { type History, record, redo, seal, startHistory, undo } from "../state/history.ts";
import { nothing, type Selection, stillThere } from "../state/selection.ts";
import { createValue, derive, type Value, type Watched } from "../state/value.ts";
import type { Work } from "../state/work.ts";
import { namesIn } from "../text/names-in.ts";
import { language } from "../words.ts";
import { type Future, toldOf } from "./future.ts";
import { besideOther } from "./networks-beside.ts";
import { createRuns, type Reference, type Result, type RunsOptions } from "./runs.ts";

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

export function createLab(first: Work, options: RunsOptions): Lab {
  const history = createValue(startHistory(first));
  const work = derive([history], (each) => each.present);
  const playhead = createValue(Number.POSITIVE_INFINITY);
  const chosen = createValue<Selection>(nothing);
  const picture = createValue<Picture>("network");
  const reference = createValue<Reference>("start");
  const horizon = createValue(Number.POSITIVE_INFINITY);
  const guard = createValue<Guard | undefined>(undefined);
  const future = createValue<Future | undefined>(undefined);
  const told = toldOf(future);
  const view = createValue<View>(wholeView);
  const listed = createValue(fewChanges);
  const { result, problems, bare, hold, refine } = createRuns(work, reference, options);

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
  const compared = derive([network, reference, bare, years], (shown, from, other, at) =>
    shown && from === "no-levers" && other
      ? besideOther(shown, networkAt(other.run, at, { accounts: false }))
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
      hold(gesture !== undefined);
      const scenario = alter(present.scenario, present.world);
      if (scenario !== present.scenario) {
        change(record(history.get(), { ...present, scenario }, gesture));
      }
    },
    endGesture() {
      change(seal(history.get()));
      hold(false);
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
