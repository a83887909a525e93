import type { Issue, PoolEnd, PoolRun } from "@entente/core";
import { createValue, type Watched } from "../state/value.ts";
import type { Work } from "../state/work.ts";
import type { Lab } from "./lab.ts";

/** How far the answer to a question is. */
export interface Progress {
  /** The work it is asked of. */
  readonly work: Work;
  readonly phase: "running" | "paused" | "done" | "failed";
  /** Share of the work that is done, 0 to 1. */
  readonly done: number;
  readonly issues: readonly Issue[];
}

/** A question that is answered in the background, one at a time. */
export interface Inquiry<A> {
  readonly answer: Watched<(A & Progress) | undefined>;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Gives the question up; an answer that is whole stays. */
  readonly cancel: () => void;
}

/** Whoever answers a question tells through this what is known. */
export interface Asking<A> {
  /** Tells more, unless the question has been given up. */
  readonly tell: (more: Partial<A>, done: number) => void;
  /** Waits for a run, which is then paused and cancelled with the question; false if it did not finish. */
  readonly follow: (run: PoolRun) => Promise<boolean>;
}

export interface OpenInquiry<A> extends Inquiry<A> {
  /** Begins a new question in place of the old one. */
  readonly begin: (work: Work, first: A) => Asking<A>;
}

/** Makes room for one kind of question. An edit of the work gives up what is under way. */
export function createInquiry<A extends object>(lab: Lab): OpenInquiry<A> {
  const answer = createValue<(A & Progress) | undefined>(undefined);
  let runs: PoolRun[] = [];
  let asked = 0;

  const isOpen = (): boolean => {
    const phase = answer.get()?.phase;
    return phase === "running" || phase === "paused";
  };
  function giveUp(): void {
    asked++;
    for (const run of runs) run.cancel();
    runs = [];
    if (isOpen()) answer.set(undefined);
  }
  function change(phase: "running" | "paused"): void {
    const now = answer.get();
    if (!now || !isOpen() || now.phase === phase) return;
    for (const run of runs) (phase === "paused" ? run.pause : run.resume)();
    answer.set({ ...now, phase });
  }
  lab.work.subscribe((work) => {
    if (isOpen() && answer.get()?.work !== work) giveUp();
  });

  return {
    answer,
    pause: () => change("paused"),
    resume: () => change("running"),
    cancel: giveUp,
    begin(work, first) {
      giveUp();
      const mine = asked;
      answer.set({ ...first, work, phase: "running", done: 0, issues: [] });
      const set = (more: Partial<A & Progress>): void => {
        const now = answer.get();
        if (mine === asked && now) answer.set({ ...now, ...more });
      };
      return {
        tell: (more, done) => {
          const phase = done === 1 ? "done" : answer.get()?.phase;
          set({ ...more, done, phase } as Partial<A & Progress>);
        },
        async follow(run) {
          runs.push(run);
          if (mine !== asked) run.cancel();
          else if (answer.get()?.phase === "paused") run.pause();
          const end: PoolEnd = await run.done;
          if (end.how === "failed")
            set({ phase: "failed", issues: end.issues } as Partial<A & Progress>);
          return end.how === "finished" && mine === asked;
        },
      };
    },
  };
}
