import {
  dateAfter,
  type Ensemble,
  type EnsembleRun,
  type Issue,
  type Pool,
  runEnsemble,
  type Scenario,
  ScenarioError,
  yearsBetween,
} from "@entente/core";
import { createValue, type Watched } from "../state/value.ts";
import type { Work } from "../state/work.ts";
import { frameBudget } from "../ui/frame-budget.ts";
import { nextFrame } from "../ui/next-frame.ts";
import { tieCount } from "./futures-of-tie.ts";
import type { Lab } from "./lab.ts";

/** What is known of the futures of the work on screen. */
export interface DoubtState {
  readonly phase: "running" | "paused" | "done" | "failed";
  readonly work: Work;
  readonly ensemble: Ensemble;
  readonly done: number;
  readonly issues: readonly Issue[];
  /** Rows of the first futures: what is played. */
  readonly samples: readonly Float64Array[];
}

/** Runs the futures of the work in the background, from when it is asked until it is given up. */
export interface Doubt {
  /** Absent until somebody asks how sure this is. */
  readonly state: Watched<DoubtState | undefined>;
  readonly start: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly cancel: () => void;
}

/** Futures that are kept whole, to be played. */
const played = 8;
/** Milliseconds between two pictures of a growing ensemble, and of rest before an edit is followed. */
const pace = 250;
const rest = 600;

export function createDoubt(lab: Lab, pool: Pool): Doubt {
  const state = createValue<DoubtState | undefined>(undefined);
  let run: EnsembleRun | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** `told` is when it may be told that they have begun; default at once. */
  function begin(told?: Promise<void>): void {
    // A lesson that holds its result back holds the futures back too.
    if (Number.isFinite(lab.horizon.get())) return;
    run?.cancel();
    clearTimeout(timer);
    const work = lab.work.get();
    const { world, scenario } = work;
    const samples: Float64Array[] = [];
    let toldAt = 0;
    let own: EnsembleRun;
    const tell = (phase: DoubtState["phase"], issues: readonly Issue[] = []): void => {
      if (run !== own) return;
      const { ensemble } = own;
      state.set({ phase, work, ensemble, done: ensemble.done(), issues, samples: [...samples] });
    };
    try {
      own = runEnsemble(
        pool,
        { world, scenario: withDates(scenario, scenario.start ?? world.asOf, world.actors.length) },
        {
          told: played,
          checked: lab.result.get()?.work === work,
          rest: frameBudget(),
          onMember: (_, rows, offset) => {
            samples.push(rows.slice(offset, offset + widthOf(own.ensemble)));
          },
          onProgress: () => {
            const now = performance.now();
            if (now - toldAt < pace) return;
            toldAt = now;
            tell(state.get()?.phase === "paused" ? "paused" : "running");
          },
        },
      );
    } catch (error) {
      // A document with errors has no futures; its issues are told where its run is.
      if (!(error instanceof ScenarioError)) throw error;
      run = undefined;
      state.set(undefined);
      return;
    }
    run = own;
    if (told) void told.then(() => state.get()?.work !== work && tell("running"));
    else tell("running");
    void own.done.then(async (end) => {
      // The network is drawn anew then: not in the frame that the last counts were added up in.
      if (end.how === "finished") {
        await nextFrame();
        tell("done");
      }
      if (end.how === "failed") tell("failed", end.issues);
    });
  }

  function change(phase: "running" | "paused"): void {
    const now = state.get();
    if (!run || !now || now.phase === "done" || now.phase === "failed") return;
    if (phase === "paused") run.pause();
    else run.resume();
    state.set({ ...now, phase, done: now.ensemble.done() });
  }

  lab.work.subscribe((work) => {
    clearTimeout(timer);
    const now = state.get();
    if (!now || now.work === work) return;
    run?.cancel();
    follow(work);
  });

  /** Follows an edit when its run is there, or was refused: both at once would only keep each other waiting. */
  function follow(work: Work): void {
    timer = setTimeout(() => {
      const ran = lab.result.get()?.work === work || lab.problems.get().length > 0;
      // The picture without the doubts of before is drawn in a frame of its own.
      if (ran) begin(nextFrame());
      else follow(work);
    }, rest);
  }

  function cancel(): void {
    clearTimeout(timer);
    run?.cancel();
    run = undefined;
    state.set(undefined);
  }
  lab.horizon.subscribe((years) => {
    if (Number.isFinite(years)) cancel();
  });

  return {
    state,
    start: () => begin(),
    pause: () => change("paused"),
    resume: () => change("running"),
    cancel,
  };
}

function widthOf(ensemble: Ensemble): number {
  const { actors, dates, indicators } = ensemble;
  return dates.length * (tieCount(ensemble) + 1 + actors.length + indicators.length);
}

/** Bands want more dates than a table does; large networks get fewer, so that counting stays light. */
function withDates(scenario: Scenario, start: string, actors: number): Scenario {
  if (scenario.ensemble?.dates) return scenario;
  const count = actors > 100 ? 5 : actors > 60 ? 9 : 25;
  const span = yearsBetween(start, scenario.end);
  const dates = Array.from({ length: count }, (_, k) => dateAfter(start, (span * k) / (count - 1)));
  return { ...scenario, ensemble: { ...scenario.ensemble, dates: [...new Set(dates)] } };
}
