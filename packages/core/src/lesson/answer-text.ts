import type { LessonValue } from "../schema/lesson-parts.ts";
import type { LessonPrompt } from "../schema/lesson-prompt-schema.ts";
import type { AnswerWording } from "./answer-wording.ts";
import { keyText } from "./key-text.ts";

/** An answer to a prompt in words: the text of an option, the names of a tie's actors, a number. */
export function answerText(
  prompt: LessonPrompt,
  value: LessonValue,
  nameOf: (id: string) => string,
  wording?: AnswerWording,
): string {
  if (typeof value === "number") return keyText("triads", value, nameOf, wording);
  const options = "options" in prompt && prompt.kind !== "tie" ? (prompt.options ?? []) : [];
  const one = (each: string): string =>
    prompt.kind === "tie"
      ? keyText("largestPush", each, nameOf, wording)
      : keyText("signOf", options.find((option) => option.value === each)?.text ?? each, nameOf);
  return typeof value === "string" ? one(value) : value.map(one).join("; ");
}
