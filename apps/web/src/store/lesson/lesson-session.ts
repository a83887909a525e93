import {
  type Lesson,
  type LessonKey,
  type LessonSources,
  lessonKeys,
  type Scenario,
  type StageWork,
  stageWork,
  stepScenario,
  yearsBetween,
} from "@entente/core";
import type { Answer, Questions } from "../../class/answer-sheet.ts";
import { wholeView } from "../../stage/stage.ts";
import { type History, startHistory } from "../../state/history.ts";
import { createValue, derive, type Value, type Watched } from "../../state/value.ts";
import type { Work } from "../../state/work.ts";
import { answerWordingOf } from "../../text/answer-wording.ts";
import type { Lab } from "../lab.ts";
import type { Player } from "../play.ts";
import { furthest, type Gate, gate } from "./lesson-gate.ts";
import { allows, type Locks, locksOf } from "./lesson-locks.ts";
import { type LessonPage, lessonPages } from "./lesson-pages.ts";
import {
  again,
  changed,
  commit,
  draft,
  goTo,
  type Progress,
  ran,
  revise,
  signUp,
} from "./lesson-progress.ts";
import { questionsOf } from "./lesson-questions.ts";

/** A lesson that is open. It holds the lab, shows its pages on it, and gives the user's work back at the end. */
export interface LessonSession {
  readonly lesson: Lesson;
  readonly sources: LessonSources;
  readonly pages: readonly LessonPage[];
  readonly questions: Questions;
  readonly progress: Watched<Progress>;
  readonly page: Watched<LessonPage>;
  readonly gate: Watched<Gate>;
  readonly locks: Watched<Locks>;
  /** The model's own answers; empty until they have been worked out. */
  readonly keys: Watched<readonly LessonKey[]>;
  /** A teacher shows the lesson: pages turn and runs start without answers. Locks stay. */
  readonly teaching: Value<boolean>;
  readonly draft: (id: string, answer: Answer | undefined) => void;
  readonly commit: () => void;
  readonly revise: () => void;
  readonly run: () => void;
  readonly again: () => void;
  /** Opens a page, as far as the student has come. */
  readonly goTo: (at: number) => void;
  readonly signUp: (who: { readonly name: string; readonly team: string }) => void;
  readonly startOver: (progress: Progress) => void;
  /** Goes where another window's session is. */
  readonly follow: (progress: Progress) => void;
  readonly workOf: (stage: string) => StageWork | undefined;
  /** Ends the lesson and puts the user's own work back. */
  readonly leave: () => void;
}

export interface SessionOptions {
  readonly lab: Lab;
  readonly player: Player;
  readonly progress: Progress;
  readonly teaching?: boolean;
  readonly onleave: () => void;
}

export function createLessonSession(
  lesson: Lesson,
  sources: LessonSources,
  { lab, player, progress: first, teaching: teaches = false, onleave }: SessionOptions,
): LessonSession {
  const pages = lessonPages(lesson);
  const works = new Map<string, StageWork | undefined>();
  const workOf = (stage: string): StageWork | undefined => {
    if (!works.has(stage)) works.set(stage, stageWork(lesson, stage, sources));
    return works.get(stage);
  };
  const progress = createValue({ ...first, at: Math.min(first.at, furthest(pages, first)) });
  const teaching = createValue(teaches);
  const page = derive([progress], ({ at }) => pages[at] as LessonPage);
  const gateNow = derive([progress, teaching], (now, free): Gate => {
    const closed = gate(pages, now);
    const last = now.at >= pages.length - 1;
    return free
      ? { ...closed, mayGoOn: !last, mayRun: closed.mayRun || closed.runsLeft > 0 }
      : closed;
  });
  const locks = derive([page, gateNow], ({ screen }, each) => locksOf(screen, each));
  const keys = createValue<readonly LessonKey[]>([]);
  setTimeout(async () => {
    const wording = await answerWordingOf(lesson.language);
    keys.set(lessonKeys(lesson, sources, { wording }));
  });

  /** What the open page started from, to tell the student's own changes. */
  let given: Scenario | undefined;
  const own: History<Work> = hold();
  const ownReference = lab.reference.get();
  enter();

  /** Lets the lab be changed as far as the open page allows. */
  function guard(): void {
    const open = locks.get();
    lab.guard.set({
      edits: (before, next) => given !== undefined && allows(open, given, before, next),
      pictures: open.pictures,
    });
  }

  /** Takes the lab over: from here on it shows the lesson's stages, and edits pass the locks. */
  function hold(): History<Work> {
    lab.guard.set({ edits: () => false, pictures: [] });
    return lab.history.get();
  }

  const stops = [
    locks.subscribe(guard),
    derive([gateNow], ({ shown }) => shown).subscribe((shown) =>
      lab.horizon.set(shown ? Number.POSITIVE_INFINITY : 0),
    ),
    lab.work.subscribe(({ scenario }) => {
      const now = page.get();
      if (given === undefined || !now.step) return;
      const kept = progress.get().works[now.id] ?? given;
      if (scenario !== kept) progress.set(changed(progress.get(), now, scenario));
    }),
  ];

  /** Shows the open page: its stage, its picture, its selection and its date. */
  function enter(): void {
    player.stop();
    const { step, stage, screen, id } = page.get();
    const base = workOf(stage);
    if (!base) return;
    given = undefined;
    const start = step ? stepScenario(base.scenario, step) : base.scenario;
    const scenario = progress.get().works[id] ?? start;
    lab.swap(startHistory<Work>({ world: base.world, scenario, opened: start }));
    given = start;
    guard();
    lab.picture.set(screen.picture);
    const { selection, date, camera = wholeView } = step ?? {};
    lab.view.set(camera);
    lab.reference.set(screen.compare);
    if (selection) lab.chosen.set(selection);
    lab.playhead.set(
      date === "start"
        ? 0
        : date === undefined || date === "end"
          ? Number.POSITIVE_INFINITY
          : yearsBetween(start.start ?? base.world.asOf, date),
    );
  }

  return {
    lesson,
    sources,
    pages,
    questions: questionsOf(lesson),
    progress,
    page,
    gate: gateNow,
    locks,
    keys,
    teaching,
    workOf,
    draft(id, answer) {
      if (progress.get().answers[id] === undefined) progress.set(draft(progress.get(), id, answer));
    },
    commit() {
      if (gateNow.get().mayCommit) progress.set(commit(progress.get(), page.get()));
    },
    revise() {
      if (gateNow.get().mayRevise) progress.set(revise(progress.get(), page.get()));
    },
    run() {
      if (!gateNow.get().mayRun) return;
      progress.set(ran(progress.get(), page.get(), lab.work.get().scenario.levers));
      player.stop();
      lab.playhead.set(0);
      player.toggle();
    },
    again() {
      if (!gateNow.get().mayRunAgain) return;
      player.stop();
      progress.set(again(progress.get(), page.get()));
    },
    goTo(at) {
      const now = progress.get();
      const most = teaching.get() ? pages.length - 1 : furthest(pages, now);
      const to = Math.max(0, Math.min(at, most));
      if (to === now.at) return;
      progress.set(goTo(now, to));
      enter();
    },
    signUp: (who) => progress.set(signUp(progress.get(), who)),
    startOver(fresh) {
      progress.set(fresh);
      enter();
    },
    follow(next) {
      const before = progress.get();
      const moved = next.at !== before.at;
      const [id = "", work] = [pages[next.at]?.id, next.works[pages[next.at]?.id ?? ""]];
      progress.set(next);
      if (moved || JSON.stringify(work) !== JSON.stringify(before.works[id])) enter();
    },
    leave() {
      player.stop();
      given = undefined;
      for (const stop of stops) stop();
      lab.swap(own);
      lab.guard.set(undefined);
      lab.horizon.set(Number.POSITIVE_INFINITY);
      lab.playhead.set(Number.POSITIVE_INFINITY);
      lab.picture.set("network");
      lab.view.set(wholeView);
      lab.reference.set(ownReference);
      onleave();
    },
  };
}
