import { checkLesson, lessonKeys, readLesson } from "@entente/core";
import type { Checked, Draft } from "./draft.ts";

/** Shape first: only a lesson of the right shape can be put to the model. */
export function checkDraft({ lesson, sources }: Draft): Checked {
  const reading = readLesson(JSON.parse(JSON.stringify(lesson)));
  if (!reading.ok) return { issues: reading.issues, keys: [] };
  return {
    issues: checkLesson(reading.value, sources),
    keys: lessonKeys(reading.value, sources),
  };
}
