import type { Keeper } from "../../state/autosave.ts";
import type { LessonEditor } from "./lesson-editor.ts";
import type { Lessons } from "./lessons.ts";

/** The lesson that a tab had open, so that a reload does not send anybody back to the lab. */
export interface LessonOfTab {
  /** The document, unchecked. */
  readonly lesson: unknown;
  readonly teaching: boolean;
  /** Id of the page that was shown; a student's own progress knows better. */
  readonly page: string;
}

const key = "entente.open-lesson";

/** What `rememberLesson` has kept, if it can be read. */
export function lessonOfTab(tab: Keeper | undefined): LessonOfTab | undefined {
  try {
    const kept: unknown = JSON.parse(tab?.getItem(key) ?? "null");
    if (typeof kept !== "object" || kept === null || !("lesson" in kept)) return undefined;
    const teaching = "teaching" in kept && kept.teaching === true;
    const page = "page" in kept && typeof kept.page === "string" ? kept.page : "";
    return { lesson: kept.lesson, teaching, page };
  } catch {
    return undefined;
  }
}

/** Keeps the lesson that is open with its page, until it is left; one that is tried out by its author is a draft, and kept as that. */
export function rememberLesson(
  tab: Keeper | undefined,
  lessons: Lessons,
  editor: Pick<LessonEditor, "draft">,
): void {
  let stop: (() => void) | undefined;
  lessons.current.subscribe((session) => {
    stop?.();
    stop = undefined;
    if (!session) return void write(undefined);
    if (editor.draft.get()) return;
    const { lesson, teaching } = session;
    stop = session.page.subscribe(({ id: page }) =>
      write({ lesson, teaching: teaching.get(), page }),
    );
  });

  function write(open: LessonOfTab | undefined): void {
    try {
      if (open) tab?.setItem(key, JSON.stringify(open));
      else tab?.removeItem(key);
    } catch {
      // A lesson that cannot be remembered is still open for this visit.
    }
  }
}
