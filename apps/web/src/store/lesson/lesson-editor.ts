import type { Lesson, LessonSources } from "@entente/core";
import { type Keeper, keepChoice, keptChoice } from "../../state/autosave.ts";
import { type History, record, redo, seal, startHistory, undo } from "../../state/history.ts";
import { createValue, derive, type Value, type Watched } from "../../state/value.ts";
import { words } from "../../words.ts";
import type { Checked, Draft } from "./draft.ts";
import type { ReadyLesson } from "./lessons.ts";

export interface LessonEditor {
  /** The lesson under the pen; nothing while none is written. */
  readonly draft: Watched<Draft | undefined>;
  readonly history: Watched<History<Lesson> | undefined>;
  /** Number of the step that is open. */
  readonly step: Value<number>;
  /** Worked out a moment after each change, and only while a lesson is written. */
  readonly checked: Watched<Checked>;
  readonly open: (ready: ReadyLesson) => void;
  /** Changes the lesson; calls with the same gesture name become one step of undo. */
  readonly edit: (
    change: (lesson: Lesson, sources: LessonSources) => Lesson,
    gesture?: string,
  ) => void;
  readonly endGesture: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly close: () => void;
  /** The draft that was left unfinished on this device, unchecked. */
  readonly kept: () => string | undefined;
}

const pause = 350;
const nothing: Checked = { issues: [], keys: [] };

export function createLessonEditor(keeper: Keeper | undefined): LessonEditor {
  const history = createValue<History<Lesson> | undefined>(undefined);
  const sources = createValue<LessonSources>({});
  const step = createValue(0);
  const checked = createValue<Checked>(nothing);
  const draft = derive([history, sources], (now, from) =>
    now ? { lesson: now.present, sources: from } : undefined,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;

  draft.subscribe((now) => {
    clearTimeout(timer);
    if (!now) return checked.set(nothing);
    timer = setTimeout(() => {
      keepChoice(keeper, "draft", JSON.stringify(now.lesson));
      void import("./check-draft.ts")
        .then(({ checkDraft }) => draft.get() === now && checked.set(checkDraft(now)))
        .catch(() => checked.set(unchecked()));
    }, pause);
  });

  const change = (next: (history: History<Lesson>) => History<Lesson>): void => {
    const now = history.get();
    if (now) history.set(next(now));
  };

  return {
    draft,
    history,
    step,
    checked,
    open(ready) {
      sources.set(ready.sources);
      step.set(0);
      history.set(startHistory(ready.lesson));
    },
    edit(alter, gesture) {
      change((now) => {
        const next = alter(now.present, sources.get());
        return same(next, now.present) ? now : record(now, next, gesture);
      });
    },
    endGesture: () => change(seal),
    undo: () => change(undo),
    redo: () => change(redo),
    close: () => history.set(undefined),
    kept: () => keptChoice(keeper, "draft"),
  };
}

/** A field that is given its own value again changes nothing, and makes no step of undo. */
const same = (a: Lesson, b: Lesson): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Said where the check itself could not be fetched. */
const unchecked = (): Checked => ({
  issues: [
    {
      severity: "warning",
      where: "lesson",
      got: words.later.failed,
      expected: words.editor.checked,
      cure: words.later.cure,
    },
  ],
  keys: [],
});
