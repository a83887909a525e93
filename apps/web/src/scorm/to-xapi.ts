import {
  type Lesson,
  type LessonKey,
  type LessonPrompt,
  lessonPrompts,
  rightAnswer,
  scoreAnswer,
} from "@entente/core";
import type { Answer, AnswerSheet } from "../class/answer-sheet.ts";
import { checksum } from "../share/checksum.ts";
import { codeOf, optionsOf, rightAnswers } from "./interactions.ts";
import { scoreOf } from "./score-of.ts";

/** Names have to be addresses. This one is reserved never to lead anywhere (RFC 2606): nothing is asked of any server. */
const home = "https://entente.invalid";
const verb = (name: "answered" | "completed") => ({
  id: `http://adlnet.gov/expapi/verbs/${name}`,
  display: { "en-US": name },
});
const typeOf = (name: "assessment" | "cmi.interaction") =>
  `http://adlnet.gov/expapi/activities/${name}`;

/**
 * A student's answers as xAPI 1.0.3 statements: one for each answer, and one that the lesson was completed.
 *
 * The same answers give the same statements with the same ids, so that a store takes them once however
 * often the file is sent. They carry no time, since none is kept; the store says when they came.
 */
export function toXapi(
  sheet: AnswerSheet,
  lesson: Lesson,
  keys: readonly LessonKey[],
): readonly object[] {
  const { id, edition, language, title, summary } = lesson;
  const place = `${home}/lessons/${encodeURIComponent(id)}/${edition}`;
  const actor = {
    objectType: "Agent",
    ...(sheet.name ? { name: sheet.name } : {}),
    account: { homePage: `${home}/students`, name: sheet.student.toString(36).padStart(5, "0") },
  };
  const whole = {
    objectType: "Activity",
    id: place,
    definition: {
      type: typeOf("assessment"),
      name: { [language]: title },
      description: { [language]: summary },
    },
  };
  const team = sheet.team ? { extensions: { [`${home}/team`]: sheet.team } } : {};
  const named = (statement: object): object => ({ id: nameOf(statement), ...statement });
  const answered = lessonPrompts(lesson).flatMap(({ prompt }) => {
    const answer = sheet.answers[prompt.id];
    if (answer === undefined) return [];
    const { definition, result } = interactionOf(prompt, answer, keys, language);
    return [
      named({
        actor,
        verb: verb("answered"),
        object: {
          objectType: "Activity",
          id: `${place}/${encodeURIComponent(prompt.id)}`,
          definition,
        },
        result,
        context: { contextActivities: { parent: [whole] }, language, ...team },
      }),
    ];
  });
  const { right, of } = scoreOf(lesson, sheet.answers, keys);
  const score = of > 0 ? { score: { scaled: right / of, raw: right, min: 0, max: of } } : {};
  return [
    ...answered,
    named({
      actor,
      verb: verb("completed"),
      object: whole,
      result: { completion: true, ...score },
      context: { language, ...team },
    }),
  ];
}

function interactionOf(
  prompt: LessonPrompt,
  answer: Answer,
  keys: readonly LessonKey[],
  language: string,
) {
  const coded = codeOf(prompt, "2004");
  const { type, write } = coded;
  const scored = scoreAnswer(prompt, answer, keys);
  const options = type === "choice" || type === "sequencing" ? optionsOf(prompt) : undefined;
  const patterns =
    prompt.kind === "number" ? rangeOf(prompt, keys) : rightAnswers(prompt, keys, coded);
  return {
    definition: {
      type: typeOf("cmi.interaction"),
      description: { [language]: prompt.question },
      interactionType: type,
      ...(scored === undefined ? {} : { correctResponsesPattern: patterns }),
      ...(options
        ? {
            choices: options.map((value) => ({
              id: write(value),
              description: { [language]: wordsFor(prompt, value) },
            })),
          }
        : {}),
    },
    result: {
      response: write(answer),
      ...(scored === undefined ? {} : { success: scored }),
    },
  };
}

/** A right number is written as the range of what counts as right. */
function rangeOf(
  prompt: Extract<LessonPrompt, { readonly kind: "number" }>,
  keys: readonly LessonKey[],
): string[] {
  const right = rightAnswer(prompt, keys);
  const { tolerance = 0.005 } = prompt;
  return typeof right === "number" ? [`${right - tolerance}[:]${right + tolerance}`] : [];
}

function wordsFor(prompt: LessonPrompt, value: string): string {
  if (prompt.kind !== "choice" && prompt.kind !== "rank") return value;
  return prompt.options.find((option) => option.value === value)?.text ?? value;
}

/** A name of 128 bits that follows from what is said, in the form that stores want (RFC 4122, based on a name). */
function nameOf(statement: object): string {
  const text = JSON.stringify(statement);
  const bits = [0, 1, 2, 3].map((k) => checksum(`${k} ${text}`)).join("");
  return [
    bits.slice(0, 8),
    bits.slice(8, 12),
    `5${bits.slice(13, 16)}`,
    `a${bits.slice(17, 20)}`,
    bits.slice(20, 32),
  ].join("-");
}
