import type { LessonOfTab } from "../store/lesson/lesson-of-tab.ts";
import { createLessonSession } from "../store/lesson/lesson-session.ts";
import type { Lessons } from "../store/lesson/lessons.ts";
import { openLesson } from "./shipped-lessons.ts";

/** Opens the lesson that was open before a reload; one that cannot be read any more stays closed. */
export async function reopenLesson(
  { lesson, teaching, page }: LessonOfTab,
  lessons: Lessons,
): Promise<void> {
  const opened = await openLesson(lesson);
  if (opened.ok)
    lessons.open(opened, createLessonSession, { teaching, ...(teaching ? { step: page } : {}) });
}
