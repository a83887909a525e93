import { knownName } from "../scenario/check/known-name.ts";
import type { LessonQuestion } from "../schema/lesson-key-schema.ts";
import type { LessonValue } from "../schema/lesson-parts.ts";
import type { Lesson } from "../schema/lesson-schema.ts";
import type { IssueList } from "../vocabulary/issue-list.ts";
import type { LessonKey } from "./lesson-keys.ts";
import type { StageViews } from "./stage-views.ts";

/** Compares every key with what the model gives: a key that is wrong is an error of the document. */
export function checkKeys(
  issues: IssueList,
  lesson: Lesson,
  views: StageViews,
  keys: readonly LessonKey[],
): void {
  const stages = lesson.stages.map(({ id }) => id);
  for (const [i, { question, value, right }] of keys.entries()) {
    const where = `keys[${i}]`;
    if (!namesKnown(issues, where, question, stages, views)) continue;
    if (value === undefined) {
      // Without its world a stage has been warned of already.
      if ("stage" in question && !views.network(question.stage)) continue;
      issues.error(
        where,
        "no answer from the model",
        "a question it can answer",
        "The moment lies outside the run, or the tie is neutral there; ask of another.",
      );
    } else if (!right) {
      issues.error(
        `${where}.expected`,
        shown(question.expected),
        `${shown(value)}, which the model gives`,
        "Take the model's answer over, or look for the tie or lever that was coded otherwise.",
      );
    }
  }
}

function namesKnown(
  issues: IssueList,
  where: string,
  question: LessonQuestion,
  stages: readonly string[],
  views: StageViews,
): boolean {
  if (!("stage" in question)) return true;
  let fine = knownName(issues, `${where}.stage`, question.stage, stages, "stage", "lesson");
  if ("since" in question && question.since !== undefined)
    fine = knownName(issues, `${where}.since`, question.since, stages, "stage", "lesson") && fine;
  const actors = views.work(question.stage)?.world.actors.map(({ id }) => id);
  if (!actors) return fine;
  const named: (readonly [string, string])[] = [
    ...("tie" in question ? question.tie.split(" ").map((id) => ["tie", id] as const) : []),
    ...("actors" in question ? question.actors.map((id, k) => [`actors[${k}]`, id] as const) : []),
    ...("ties" in question ? listed("ties", question.ties) : []),
    ...("among" in question ? listed("among", question.among ?? []) : []),
    ...("except" in question ? listed("except", question.except ?? []) : []),
  ];
  for (const [field, id] of named)
    fine = knownName(issues, `${where}.${field}`, id, actors, "actor", "stage") && fine;
  return fine;
}

const listed = (field: string, ties: readonly string[]) =>
  ties.flatMap((tie, k) => tie.split(" ").map((id) => [`${field}[${k}]`, id] as const));

function shown(value: LessonValue): string {
  if (typeof value === "number") return `${Number(value.toFixed(4))}`;
  if (typeof value === "string") return JSON.stringify(value);
  return value.length === 0
    ? "an empty list"
    : value.map((each) => JSON.stringify(each)).join(", ");
}
