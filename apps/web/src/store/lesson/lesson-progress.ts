import type { Lesson, Lever, Scenario } from "@entente/core";
import type { Answer } from "../../class/answer-sheet.ts";
import type { LessonPage } from "./lesson-pages.ts";

/** A finished run of a step: what was expected of it, and the levers it was run with. */
export interface Attempt {
  readonly expected?: string;
  readonly levers: readonly Lever[];
}

/** How far a student is in a lesson. A plain value, kept between visits. */
export interface Progress {
  readonly version: 1;
  readonly lesson: { readonly id: string; readonly edition: number };
  /** Drawn once, 24 bits: tells this student's codes from others'. */
  readonly student: number;
  readonly name?: string;
  readonly team?: string;
  /** The page that is open, and the furthest one that was. */
  readonly at: number;
  readonly reached: number;
  /** What is chosen or typed and not committed yet, by prompt; `expect:` and a step's id for the run ahead. */
  readonly drafts: Readonly<Record<string, Answer>>;
  /** Committed answers, and what was committed before it was revised. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly first: Readonly<Record<string, Answer>>;
  readonly attempts: Readonly<Record<string, readonly Attempt[]>>;
  /** Steps whose run is on screen. */
  readonly shown: Readonly<Record<string, boolean>>;
  /** Steps in which a prediction for the next run stands. */
  readonly ready: Readonly<Record<string, boolean>>;
  /** What a student made of a step's scenario. */
  readonly works: Readonly<Record<string, Scenario>>;
}

export const startProgress = ({ id, edition }: Lesson, student: number): Progress => ({
  version: 1,
  lesson: { id, edition },
  student,
  at: 0,
  reached: 0,
  drafts: {},
  answers: {},
  first: {},
  attempts: {},
  shown: {},
  ready: {},
  works: {},
});

/** Name of the expectation that a step asks for before a further run. */
export const expectationOf = (page: LessonPage): string => `expect:${page.id}`;

const without = <T>(all: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => !ids.includes(id)));

export function draft(progress: Progress, id: string, answer: Answer | undefined): Progress {
  const drafts = without(progress.drafts, [id]);
  return { ...progress, drafts: answer === undefined ? drafts : { ...drafts, [id]: answer } };
}

/** Commits the answers of a page: from here on they are locked. A prompt of text may stay empty. */
export function commit(progress: Progress, page: LessonPage): Progress {
  const fresh = page.prompts.filter(({ id }) => progress.answers[id] === undefined);
  const answers = Object.fromEntries(
    fresh.map(({ id, kind }) => [id, progress.drafts[id] ?? (kind === "text" ? "" : undefined)]),
  ) as Record<string, Answer>;
  return {
    ...progress,
    answers: { ...progress.answers, ...answers },
    drafts: without(
      progress.drafts,
      fresh.map(({ id }) => id),
    ),
    ready: { ...progress.ready, [page.id]: true },
  };
}

/** Opens committed answers again, as after talking with a neighbour; the first ones are kept beside. */
export function revise(progress: Progress, { prompts, id: page }: LessonPage): Progress {
  const ids = prompts.map(({ id }) => id).filter((id) => progress.answers[id] !== undefined);
  const taken = Object.fromEntries(ids.map((id) => [id, progress.answers[id] as Answer]));
  return {
    ...progress,
    answers: without(progress.answers, ids),
    first: { ...taken, ...progress.first },
    drafts: { ...progress.drafts, ...taken },
    ready: { ...progress.ready, [page]: false },
  };
}

/** Notes that the model was run: the result is on screen, and one run is used up. */
export function ran(progress: Progress, page: LessonPage, levers: readonly Lever[]): Progress {
  const expected = progress.drafts[expectationOf(page)];
  const attempt: Attempt = { ...(typeof expected === "string" ? { expected } : {}), levers };
  return {
    ...progress,
    attempts: {
      ...progress.attempts,
      [page.id]: [...(progress.attempts[page.id] ?? []), attempt],
    },
    shown: { ...progress.shown, [page.id]: true },
    ready: { ...progress.ready, [page.id]: false },
    drafts: without(progress.drafts, [expectationOf(page)]),
  };
}

/** Takes the result off the screen, for another change and another prediction. */
export const again = (progress: Progress, page: LessonPage): Progress => ({
  ...progress,
  shown: { ...progress.shown, [page.id]: false },
});

export const changed = (progress: Progress, page: LessonPage, scenario: Scenario): Progress => ({
  ...progress,
  works: { ...progress.works, [page.id]: scenario },
});

export const goTo = (progress: Progress, at: number): Progress => ({
  ...progress,
  at,
  reached: Math.max(progress.reached, at),
});

/** Sets name and team; an empty one is none. */
export function signUp(
  progress: Progress,
  { name, team }: { readonly name: string; readonly team: string },
): Progress {
  const { name: _, team: __, ...rest } = progress;
  return {
    ...rest,
    ...(name.trim() ? { name: name.trim() } : {}),
    ...(team ? { team } : {}),
  };
}
