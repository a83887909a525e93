import type { Issue, Lesson, LessonKey, LessonSources } from "@entente/core";

/** A lesson that is being written, with the documents that it is about. */
export interface Draft {
  readonly lesson: Lesson;
  readonly sources: LessonSources;
}

/** What there is to say of a draft, and the keys of its steps. */
export interface Checked {
  readonly issues: readonly Issue[];
  readonly keys: readonly LessonKey[];
}
