import type { Lesson, LessonSources } from "@entente/core";
import { browserKeeper, type Keeper } from "../../state/autosave.ts";
import { createValue, type Watched } from "../../state/value.ts";
import type { Lab } from "../lab.ts";
import type { Player } from "../play.ts";
import type { Classroom } from "./classroom.ts";
import { forgetProgress, keepProgress, keptProgress } from "./lesson-keeper.ts";
import { type Progress, startProgress } from "./lesson-progress.ts";
import type { createLessonSession, LessonSession } from "./lesson-session.ts";

/** A lesson ready to be opened, with the documents it stands on. */
export interface ReadyLesson {
  readonly lesson: Lesson;
  readonly sources: LessonSources;
}

export interface OpenLessonOptions {
  /** A teacher opens it, for a class. */
  readonly teaching?: boolean;
  /** Step to begin at; students get as far as their answers allow. */
  readonly step?: string;
  readonly team?: string;
  /** Progress that a learning platform has kept. */
  readonly progress?: Progress;
}

/** The lesson that is open, if one is, and how it is opened and begun anew. */
export interface Lessons {
  readonly current: Watched<LessonSession | undefined>;
  /** Opens a lesson; one that is open is left first. What makes its session comes with the first lesson. */
  readonly open: (
    ready: ReadyLesson,
    create: typeof createLessonSession,
    options?: OpenLessonOptions,
  ) => void;
  readonly leave: () => void;
  /** Forgets the answers to the lesson that is open, and starts as another student. */
  readonly startOver: () => void;
}

/** A student's number, 24 bits drawn by the browser. */
const drawStudent = (): number =>
  (crypto.getRandomValues(new Uint32Array(1))[0] as number) & 0xffffff;

export function createLessons({
  lab,
  player,
  classroom,
  keeper = browserKeeper(),
}: {
  readonly lab: Lab;
  readonly player: Player;
  readonly classroom: Classroom;
  readonly keeper?: Keeper | undefined;
}): Lessons {
  const current = createValue<LessonSession | undefined>(undefined);
  let stop: (() => void) | undefined;

  function leave(): void {
    current.get()?.leave();
  }

  return {
    current,
    open({ lesson, sources }, create, { teaching = false, step, team, progress } = {}) {
      leave();
      const kept = teaching ? undefined : (progress ?? keptProgress(keeper, lesson));
      const start = kept ?? startProgress(lesson, drawStudent());
      const named =
        team && lesson.roles?.some(({ id }) => id === team) ? { ...start, team } : start;
      const session = create(lesson, sources, {
        lab,
        player,
        progress: named,
        teaching,
        onleave: () => {
          stop?.();
          current.set(undefined);
          classroom.close();
        },
      });
      classroom.open(session.questions);
      stop = teaching
        ? undefined
        : session.progress.subscribe((now) => void keepProgress(keeper, now));
      current.set(session);
      const at = session.pages.findIndex(({ id }) => id === step);
      if (at >= 0) session.goTo(at);
    },
    leave,
    startOver() {
      const session = current.get();
      if (!session) return;
      forgetProgress(keeper, session.lesson.id);
      session.startOver(startProgress(session.lesson, drawStudent()));
    },
  };
}
