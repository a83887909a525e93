import {
  type LessonPrompt,
  lessonKeys,
  lessonPrompts,
  rightAnswer,
  scoreAnswer,
} from "@entente/core";
import { describe, expect, test } from "vitest";
import type { Answer, AnswerSheet } from "../../../apps/web/src/class/answer-sheet.ts";
import { toXapi } from "../../../apps/web/src/scorm/to-xapi.ts";
import { lessonIndex, shippedLesson, sources } from "../../lesson/shipped-lessons.ts";
import { xapiStatements } from "../../support/xapi-statement.ts";

/** Something that can be answered, right where the answer is known. */
function anyAnswer(prompt: LessonPrompt, right: Answer | undefined): Answer {
  if (right !== undefined) return right;
  if (prompt.kind === "rank") return prompt.options.map(({ value }) => value);
  if (prompt.kind === "choice") return prompt.options[0]?.value ?? "";
  return prompt.kind === "number" ? 1 : prompt.kind === "sign" ? "+" : "RUS CHN, says “who”?";
}

interface Statement {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly object: { readonly definition: Readonly<Record<string, unknown>> };
  readonly result: Readonly<Record<string, unknown>>;
}

describe.each(lessonIndex)("the statements of $id", ({ file }) => {
  const lesson = shippedLesson(file);
  const keys = lessonKeys(lesson, sources);
  const prompts = lessonPrompts(lesson).map(({ prompt }) => prompt);
  /** The right answer as somebody can give it: one of the options, however the key names it. */
  const rightOf = (prompt: LessonPrompt): Answer | undefined => {
    const options =
      prompt.kind === "tie"
        ? prompt.options
        : prompt.kind === "choice"
          ? prompt.options.map(({ value }) => value)
          : undefined;
    const right = rightAnswer(prompt, keys) as Answer | undefined;
    return options?.find((each) => scoreAnswer(prompt, each, keys)) ?? right;
  };
  const sheet: AnswerSheet = {
    student: 123_456,
    name: "Añá <b>",
    team: "paris",
    answers: Object.fromEntries(
      prompts.map((prompt) => [prompt.id, anyAnswer(prompt, rightOf(prompt))]),
    ),
    first: {},
  };
  const statements = toXapi(sheet, lesson, keys) as readonly Statement[];

  test("keep the data rules of xAPI 1.0.3, one for each answer and one for the lesson", () => {
    expect(xapiStatements.safeParse(statements).error?.issues ?? []).toEqual([]);
    expect(statements).toHaveLength(prompts.length + 1);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    expect(JSON.parse(JSON.stringify(statements))).toEqual(statements);
  });

  test("say what was right, are the same for the same answers, and others for others", () => {
    expect(statements.filter(({ result }) => result.success === false)).toEqual([]);
    expect(statements.at(-1)?.result).toMatchObject({ completion: true, score: { scaled: 1 } });
    expect(toXapi(sheet, lesson, keys)).toEqual(statements);
    const other = toXapi({ ...sheet, student: 7 }, lesson, keys) as readonly Statement[];
    const ids = new Set(statements.map(({ id }) => id));
    expect(other.filter(({ id }) => ids.has(id))).toEqual([]);
  });
});

test("the rules would find what is wrong", () => {
  const lesson = shippedLesson("structural-balance.lesson.yaml");
  const sheet = { student: 1, answers: { "cross-bloc": "0" }, first: {} };
  const [one] = toXapi(sheet, lesson, lessonKeys(lesson, sources)) as readonly Statement[];
  expect(xapiStatements.safeParse([one]).success).toBe(true);
  for (const wrong of [
    { ...one, id: "x" },
    { ...one, verb: { id: "answered" } },
    { ...one, result: { response: "not a choice" } },
    { ...one, timestamp: "yesterday" },
  ])
    expect(xapiStatements.safeParse([wrong]).success, JSON.stringify(wrong)).toBe(false);
});
