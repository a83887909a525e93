import { knownName } from "../scenario/check/known-name.ts";
import type { LessonValue } from "../schema/lesson-parts.ts";
import type { LessonPrompt } from "../schema/lesson-prompt-schema.ts";
import type { Lesson } from "../schema/lesson-schema.ts";
import type { IssueList } from "../vocabulary/issue-list.ts";
import type { LessonKey } from "./lesson-keys.ts";
import { lessonPrompts } from "./lesson-prompts.ts";
import { sameValue } from "./same-value.ts";
import { rightAnswer, scoreAnswer } from "./score-answer.ts";
import type { StageViews } from "./stage-views.ts";
import { stagesOfSteps } from "./stages-of-steps.ts";

/** Finds what is wrong with the questions of a lesson: keys that are not there, answers nobody can give. */
export function checkPrompts(
  issues: IssueList,
  lesson: Lesson,
  views: StageViews,
  keys: readonly LessonKey[],
): void {
  const stageOf = stagesOfSteps(lesson);
  const keyIds = keys.map(({ id }) => id);
  const seen = new Map<string, string>();
  for (const { prompt, where, step } of lessonPrompts(lesson)) {
    const first = seen.get(prompt.id);
    if (first !== undefined) {
      issues.error(
        `${where}.id`,
        `"${prompt.id}" again`,
        "an id used once",
        `${first} has it already; answers are stored under it, so rename one of them.`,
      );
    }
    seen.set(prompt.id, first ?? where);
    const stage = step === undefined ? lesson.stages[0]?.id : stageOf.get(step);
    const actors = views.work(stage ?? "")?.world.actors.map(({ id }) => id);
    if (prompt.kind === "tie" && actors) {
      for (const [k, tie] of (prompt.options ?? []).entries())
        for (const id of tie.split(" "))
          knownName(issues, `${where}.options[${k}]`, id, actors, "actor", "stage");
    }
    if (
      prompt.key !== undefined &&
      !knownName(issues, `${where}.key`, prompt.key, keyIds, "key", "lesson")
    )
      continue;
    checkAnswer(issues, where, prompt, keys);
  }
}

function checkAnswer(
  issues: IssueList,
  where: string,
  prompt: LessonPrompt,
  keys: readonly LessonKey[],
): void {
  const right = rightAnswer(prompt, keys);
  const place = prompt.key === undefined ? `${where}.answer` : `${where}.key`;
  if (right === undefined) {
    if (prompt.scored)
      issues.error(
        `${where}.scored`,
        "true",
        "a key or an answer",
        "Say what the right answer is.",
      );
    return;
  }
  if (prompt.key !== undefined && prompt.answer !== undefined) {
    const cure = "The model's answer wins; take the other out.";
    issues.warn(`${where}.answer`, "an answer beside a key", "one of the two", cure);
  }
  const choices = answers(prompt, right);
  if (
    choices === undefined ||
    choices.some((each) => scoreAnswer({ ...prompt, scored: true }, each, keys))
  )
    return;
  issues.error(
    place,
    Array.isArray(right) ? right.join("; ") : `${right}`,
    expectation(prompt),
    "The right answer must be one that can be given; add it to the options or ask in another way.",
  );
}

/** Answers that a reader can give, as far as they can be listed; nothing when any text will do. */
function answers(prompt: LessonPrompt, right: LessonValue): LessonValue[] | undefined {
  switch (prompt.kind) {
    case "text":
      return undefined;
    case "tie":
      return prompt.options ?? undefined;
    case "sign":
      return ["+", "-", "0"];
    case "choice":
      return prompt.options.map(({ value }) => value);
    case "rank": {
      const given = prompt.options.map(({ value }) => value);
      return Array.isArray(right) && sameValue(right, given) ? [right] : [];
    }
    case "number": {
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = prompt;
      return typeof right === "number" && right >= min && right <= max ? [right] : [];
    }
  }
}

function expectation(prompt: LessonPrompt): string {
  if (prompt.kind === "number")
    return `a number from ${prompt.min ?? "−∞"} to ${prompt.max ?? "∞"}`;
  if (prompt.kind === "sign") return "+, - or 0";
  return "one of the options";
}
