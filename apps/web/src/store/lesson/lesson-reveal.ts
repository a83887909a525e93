import type { LessonPage } from "./lesson-pages.ts";
import type { Progress } from "./lesson-progress.ts";

/** Whether the right answer may be shown to a student: the answer is committed, and the model has spoken. */
export const isRevealed = (
  pages: readonly LessonPage[],
  progress: Progress,
  prompt: string,
): boolean => progress.answers[prompt] !== undefined && hasSpoken(pages, progress, prompt);

/**
 * Whether the model has given its answer to a prompt. A prediction waits until the model has run on
 * its stage; where no later step runs that stage, it waits for nothing. Questions before and after
 * the lesson wait for its end.
 */
export function hasSpoken(
  pages: readonly LessonPage[],
  progress: Progress,
  prompt: string,
): boolean {
  const from = pages.findIndex(({ prompts }) => prompts.some(({ id }) => id === prompt));
  const page = pages[from];
  if (!page) return false;
  if (page.kind === "before" || page.kind === "after") {
    return pages[progress.reached]?.kind === "end";
  }
  if (page.kind === "counterfactual") return (progress.attempts[page.id]?.length ?? 0) > 0;
  if (page.kind !== "predict") return true;
  const shows = runOf(pages, from);
  if (shows === undefined) return true;
  const run = pages[shows] as LessonPage;
  return (
    progress.reached > shows ||
    (progress.attempts[run.id]?.length ?? 0) > 0 ||
    (run.screen.result && progress.reached >= shows)
  );
}

/** The page on which a prediction meets the model: the next one on its stage that shows a run. */
export function runOf(pages: readonly LessonPage[], from: number): number | undefined {
  const { stage } = pages[from] as LessonPage;
  const found = pages.findIndex(
    (page, k) => k > from && page.stage === stage && (page.screen.result || page.screen.runs > 0),
  );
  return found < 0 ? undefined : found;
}

/** The earlier predictions that meet the model on a page, in the order in which they were asked. */
export const predictionsFor = (
  pages: readonly LessonPage[],
  at: number,
): readonly LessonPage["prompts"][number][] =>
  pages
    .slice(0, at)
    .flatMap((page, k) => (page.kind === "predict" && runOf(pages, k) === at ? page.prompts : []));
