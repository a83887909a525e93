import { type Lesson, type LessonKey, lessonPrompts, scoreAnswer } from "@entente/core";
import type { Answer } from "../class/answer-sheet.ts";

/** What answers have come to: how many questions have one right answer, and how many were answered rightly. */
export function scoreOf(
  lesson: Lesson,
  answers: Readonly<Record<string, Answer>>,
  keys: readonly LessonKey[],
): { readonly right: number; readonly of: number } {
  const scored = lessonPrompts(lesson)
    .map(({ prompt }) => prompt)
    .filter(
      ({ kind, scored: counts, key, answer }) =>
        kind !== "text" && counts !== false && (key !== undefined || answer !== undefined),
    );
  const right = scored.filter((prompt) => {
    const answer = answers[prompt.id];
    return answer !== undefined && scoreAnswer(prompt, answer, keys) === true;
  });
  return { right: right.length, of: scored.length };
}
