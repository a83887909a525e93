import type { LessonPrompt } from "@entente/core";
import type { Answer } from "../../class/answer-sheet.ts";
import type { LessonPage } from "../../store/lesson/lesson-pages.ts";
import { words } from "../../words.ts";

/** The title of a page: the step's own, or what the app calls its kind. */
export const titleOf = (page: LessonPage): string =>
  page.step?.title ?? words.lesson.kinds[page.kind];

/** A tie in words: `RUS CHN` as Russia – China. */
export const tieText = (tie: string, nameOf: (id: string) => string): string =>
  tie.split(" ").map(nameOf).join(" – ");

/** What an answer to a prompt says, in words. */
export function answerText(
  prompt: LessonPrompt,
  answer: Answer,
  nameOf: (id: string) => string,
): string {
  const one = (value: string): string => {
    switch (prompt.kind) {
      case "tie":
        return value
          .split(", ")
          .map((tie) => tieText(tie, nameOf))
          .join(", ");
      case "sign":
        return value === "+" || value === "-" || value === "0" ? words.lesson.signs[value] : value;
      case "choice":
      case "rank":
        return prompt.options.find((option) => option.value === value)?.text ?? value;
      default:
        return value;
    }
  };
  if (typeof answer === "object")
    return answer.map(one).join(prompt.kind === "rank" ? " > " : "; ");
  if (typeof answer === "number") return String(answer).replace("-", "−");
  return answer === "" ? words.lesson.nothingWritten : one(answer);
}
