import type { Lesson } from "@entente/core";
import type { Answer } from "../../class/answer-sheet.ts";
import type { Keeper } from "../../state/autosave.ts";
import { type Progress, startProgress } from "./lesson-progress.ts";

const keyOf = (id: string): string => `entente.lesson.${id}`;

/** Keeps a student's progress between visits. Says whether it could. */
export function keepProgress(keeper: Keeper | undefined, progress: Progress): boolean {
  try {
    keeper?.setItem(keyOf(progress.lesson.id), JSON.stringify(progress));
    return keeper !== undefined;
  } catch {
    return false;
  }
}

/** Forgets a student's progress, so that the next one starts anew. */
export function forgetProgress(keeper: Keeper | undefined, id: string): void {
  try {
    keeper?.removeItem(keyOf(id));
  } catch {
    // Storage that cannot be written holds nothing either.
  }
}

/** Whether somebody has begun a lesson on this device. */
export function hasProgress(keeper: Keeper | undefined, id: string): boolean {
  try {
    return Boolean(keeper?.getItem(keyOf(id)));
  } catch {
    return false;
  }
}

/** The progress of an earlier visit; of another edition, or unreadable, it counts as none. */
export function keptProgress(keeper: Keeper | undefined, lesson: Lesson): Progress | undefined {
  try {
    const text = keeper?.getItem(keyOf(lesson.id));
    return text ? readProgress(text, lesson) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads progress out of text from anywhere: what is not as it should be makes it none. */
export function readProgress(text: string, lesson: Lesson): Progress | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(kept) || kept.version !== 1 || !isRecord(kept.lesson)) return undefined;
  if (kept.lesson.id !== lesson.id || kept.lesson.edition !== lesson.edition) return undefined;
  const { student, at, reached, name, team } = kept;
  if (!isCount(student, 2 ** 24) || !isCount(at, 200) || !isCount(reached, 200)) return undefined;
  const records = ["drafts", "answers", "first", "attempts", "shown", "ready", "works"] as const;
  if (!records.every((field) => isRecord(kept[field]))) return undefined;
  const lists = Object.values(kept.attempts as object);
  const said = [kept.drafts, kept.answers, kept.first].flatMap((all) =>
    Object.values(all as object),
  );
  if (!lists.every(Array.isArray) || !said.every(isAnswer)) return undefined;
  return {
    ...startProgress(lesson, student),
    ...Object.fromEntries(records.map((field) => [field, kept[field]])),
    at: Math.min(at, reached),
    reached,
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof team === "string" ? { team } : {}),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < most;
const isAnswer = (value: unknown): value is Answer =>
  typeof value === "string" ||
  (typeof value === "number" && Number.isFinite(value)) ||
  (Array.isArray(value) && value.every((each) => typeof each === "string"));
