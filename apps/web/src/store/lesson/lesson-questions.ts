import { type Lesson, type LessonPrompt, lessonPrompts } from "@entente/core";
import type { Question, Questions } from "../../class/answer-sheet.ts";

/** A lesson as its codes and tallies see it. */
export function questionsOf(lesson: Lesson): Questions {
  return {
    lesson: { id: lesson.id, edition: lesson.edition },
    questions: lessonPrompts(lesson).map(({ prompt }) => questionOf(prompt)),
    teams: (lesson.roles ?? []).map(({ id }) => id),
  };
}

function questionOf(prompt: LessonPrompt): Question {
  const { id, kind } = prompt;
  switch (kind) {
    case "tie":
      return { id, kind: "choice", ...(prompt.options ? { options: prompt.options } : {}) };
    case "sign":
      return { id, kind: "choice", options: ["+", "-", "0"] };
    case "choice":
    case "rank":
      return { id, kind, options: prompt.options.map(({ value }) => value) };
    default:
      return { id, kind };
  }
}
