import type { LessonPage } from "./lesson-pages.ts";
import { expectationOf, type Progress } from "./lesson-progress.ts";
import { isRevealed } from "./lesson-reveal.ts";

/** What a page allows at this moment, and what it waits for. */
export interface Gate {
  /** Every question of the page has been committed. */
  readonly committed: boolean;
  readonly mayCommit: boolean;
  readonly mayRevise: boolean;
  /** Whether an expectation in words is asked for before the next run. */
  readonly expects: boolean;
  readonly mayRun: boolean;
  readonly runsLeft: number;
  /** Whether the run's result is on screen. */
  readonly shown: boolean;
  /** Whether another run can be prepared. */
  readonly mayRunAgain: boolean;
  /** Whether what the step unlocks may be changed now. */
  readonly mayChange: boolean;
  readonly mayGoOn: boolean;
  /** What the student has to do next. */
  readonly next: "answer" | "commit" | "predict" | "run" | "on" | "end";
}

/**
 * Says what the open page allows. Predictions come first: until they are committed the model does not
 * run, and once committed they are locked. In a counterfactual every run takes a prediction of its
 * own, and what is unlocked can be changed before it, not after.
 */
export function gate(pages: readonly LessonPage[], progress: Progress, at = progress.at): Gate {
  const page = pages[at] as LessonPage;
  const { prompts, screen, kind } = page;
  const committed = prompts.every(({ id }) => progress.answers[id] !== undefined);
  const filled = prompts.every(
    ({ id, kind: prompt }) =>
      prompt === "text" || progress.answers[id] !== undefined || progress.drafts[id] !== undefined,
  );
  const used = progress.attempts[page.id]?.length ?? 0;
  const runsLeft = Math.max(0, screen.runs - used);
  const own = kind === "counterfactual";
  const shown = screen.result || progress.shown[page.id] === true;
  const ahead = own && !shown && runsLeft > 0;
  const ready = progress.ready[page.id] === true && committed;
  const further = used > 0 || prompts.length === 0;
  const expected = progress.drafts[expectationOf(page)];
  const said = typeof expected === "string" && expected.trim() !== "";
  const waits = screen.runs > 0 && !screen.result && used === 0;
  const last = at >= pages.length - 1;
  const next = nextOf();
  return {
    committed,
    mayCommit: next === "commit" || next === "predict",
    mayRevise:
      kind === "predict" &&
      prompts.length > 0 &&
      committed &&
      !prompts.some(({ id }) => isRevealed(pages, progress, id)),
    expects: ahead && !ready && further,
    mayRun: own ? ahead && ready : runsLeft > 0 && (kind !== "predict" || committed),
    runsLeft,
    shown,
    mayRunAgain: own && shown && runsLeft > 0 && used > 0,
    mayChange: own ? ahead && !ready : screen.runs === 0 || runsLeft > 0,
    mayGoOn: !last && committed && !waits,
    next,
  };

  function nextOf(): Gate["next"] {
    if (ahead) {
      if (ready) return "run";
      if (further) return said ? "predict" : "answer";
    } else if (waits && kind !== "predict") return "run";
    if (!committed) return filled ? "commit" : "answer";
    return last ? "end" : "on";
  }
}

/** The furthest page that may be opened: links and jumps get no further than a student has earned. */
export function furthest(pages: readonly LessonPage[], progress: Progress): number {
  let at = 0;
  while (at < pages.length - 1 && gate(pages, progress, at).mayGoOn) at++;
  return Math.min(at, Math.max(progress.reached, 0) + 1);
}
