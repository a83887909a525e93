import { builtInMechanisms } from "../mechanisms/built-in-mechanisms.ts";
import { checkScenario } from "../scenario/check/check-scenario.ts";
import { checkWorld } from "../scenario/check/check-world.ts";
import type { LessonQuestion } from "../schema/lesson-key-schema.ts";
import type { LessonValue } from "../schema/lesson-parts.ts";
import type { Lesson } from "../schema/lesson-schema.ts";
import { answerQuestion } from "./answer-question.ts";
import { type AnswerOptions, englishAnswers } from "./answer-wording.ts";
import { keyText } from "./key-text.ts";
import type { LessonSources } from "./lesson-sources.ts";
import { sameValue } from "./same-value.ts";
import { type StageViews, stageViews } from "./stage-views.ts";

/** A key of a lesson with the model's own answer to it. */
export interface LessonKey {
  readonly id: string;
  readonly question: LessonQuestion;
  /** What the model gives; nothing when the question cannot be put to it. */
  readonly value: LessonValue | undefined;
  /** The model gives what the author says. */
  readonly right: boolean;
  /** The model's answer in words, with the actors' names; a dash when there is none. */
  readonly text: string;
}

/**
 * Puts every key's question to the model and gives the answers, in the order of the document.
 *
 * Cost: one run per stage that a key asks about. Stages whose scenario has errors are not run.
 */
export function lessonKeys(
  lesson: Lesson,
  sources: LessonSources = {},
  options: AnswerOptions = {},
): LessonKey[] {
  return keysOn(lesson, lessonViews(lesson, sources), options);
}

/** The stages of a lesson, run only where their documents have no error. */
export function lessonViews(lesson: Lesson, sources: LessonSources): StageViews {
  const { mechanisms = builtInMechanisms } = sources;
  return stageViews(
    lesson,
    sources,
    ({ world, scenario }) =>
      ![...checkWorld(world), ...checkScenario(scenario, world, mechanisms)].some(
        ({ severity }) => severity === "error",
      ),
  );
}

/** The keys of a lesson on stages that are at hand already. */
export function keysOn(
  lesson: Lesson,
  views: StageViews,
  { wording = englishAnswers }: AnswerOptions = {},
): LessonKey[] {
  return (lesson.keys ?? []).map((question) => {
    const value = answerQuestion(question, (stage, at) => views.network(stage, at));
    const names = new Map(
      "stage" in question
        ? views
            .work(question.stage)
            ?.world.actors.map(({ id, name }) => [id, wording.nameOf(id, name)] as const)
        : [],
    );
    const ordered = question.ask === "changeOrder";
    const { tolerance } = question;
    return {
      id: question.id,
      question,
      value,
      right:
        value !== undefined &&
        sameValue(value, question.expected, {
          ordered,
          ...(tolerance === undefined ? {} : { tolerance }),
        }),
      text:
        value === undefined
          ? "–"
          : keyText(question.ask, value, (id) => names.get(id) ?? id, wording),
    };
  });
}
