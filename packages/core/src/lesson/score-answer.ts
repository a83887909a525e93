import type { LessonValue } from "../schema/lesson-parts.ts";
import type { LessonPrompt } from "../schema/lesson-prompt-schema.ts";
import type { LessonKey } from "./lesson-keys.ts";
import { sameValue } from "./same-value.ts";

/** The right answer to a prompt: its key's, as the model gives it, else the author's; else nothing. */
export function rightAnswer(
  prompt: LessonPrompt,
  keys: readonly LessonKey[],
): LessonValue | undefined {
  if (prompt.key === undefined) return prompt.answer;
  return keys.find(({ id }) => id === prompt.key)?.value ?? prompt.answer;
}

/**
 * Whether an answer is right; nothing where there is no right answer or the prompt is not scored.
 *
 * Where a key names several ties that are equally right, each of them is.
 */
export function scoreAnswer(
  prompt: LessonPrompt,
  value: LessonValue,
  keys: readonly LessonKey[],
): boolean | undefined {
  const right = rightAnswer(prompt, keys);
  if (right === undefined || prompt.scored === false || prompt.kind === "text") return undefined;
  const ordered = prompt.kind === "rank";
  if (prompt.kind === "number") {
    const { tolerance = 0.005 } = prompt;
    return sameValue(value, right, { tolerance });
  }
  if (prompt.kind === "tie" && typeof right === "string")
    return right.split(", ").some((tie) => sameValue(value, tie));
  if (typeof right === "object" && typeof value === "string")
    return right.some((each) => each.split(", ").some((tie) => sameValue(value, tie)));
  return sameValue(value, right, { ordered });
}
