import { type LessonPrompt, lessonKeys, lessonPrompts } from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interactionOf } from "../../../apps/web/src/scorm/interactions.ts";
import { findPlatform } from "../../../apps/web/src/scorm/platform.ts";
import { scoreOf } from "../../../apps/web/src/scorm/score-of.ts";
import {
  fromSuspendData,
  longestSuspend,
  toSuspendData,
} from "../../../apps/web/src/scorm/suspend.ts";
import {
  type Progress,
  startProgress,
} from "../../../apps/web/src/store/lesson/lesson-progress.ts";
import { shippedLesson, sources } from "../../lesson/shipped-lessons.ts";

const lesson = shippedLesson("structural-balance.lesson.yaml");
const at = new Date(2026, 10, 26, 4, 5, 6);
const written = (
  prompt: LessonPrompt,
  answer: string | number | readonly string[],
  version: "1.2" | "2004",
) => Object.fromEntries(interactionOf(prompt, answer, [], version, at));

describe("an answer as an interaction", () => {
  const sign: LessonPrompt = { id: "s", kind: "sign", question: "Which way?", answer: "-" };
  const tie: LessonPrompt = {
    id: "t",
    kind: "tie",
    question: "Which?",
    options: ["AAA BBB", "AAA CCC"],
  };
  const rank: LessonPrompt = {
    id: "r",
    kind: "rank",
    question: "Order?",
    options: [
      { value: "one", text: "One" },
      { value: "two", text: "Two" },
    ],
    answer: ["two", "one"],
  };

  test("is a letter in SCORM 1.2 and a name in SCORM 2004, with the right one and the verdict", () => {
    expect(written(sign, "+", "1.2")).toEqual({
      id: "s",
      type: "choice",
      "correct_responses.0.pattern": "b",
      time: "04:05:06",
      student_response: "a",
      result: "wrong",
    });
    expect(written(sign, "-", "2004")).toEqual({
      id: "s",
      type: "choice",
      description: "Which way?",
      "correct_responses.0.pattern": "minus",
      timestamp: "2026-11-26T04:05:06",
      learner_response: "minus",
      result: "correct",
    });
    expect(written(tie, "AAA CCC", "2004")).toMatchObject({
      learner_response: "AAA_CCC",
      result: "neutral",
    });
    expect(written(rank, ["two", "one"], "1.2")).toMatchObject({
      type: "sequencing",
      student_response: "b,a",
    });
    expect(written(rank, ["one", "two"], "2004")).toMatchObject({
      learner_response: "one[,]two",
      result: "incorrect",
    });
    expect(written({ id: "n", kind: "number", question: "?", answer: 8 }, 8, "1.2")).toMatchObject({
      type: "numeric",
      student_response: "8",
      result: "correct",
    });
  });

  test("keeps long texts within what each version takes", () => {
    const text: LessonPrompt = { id: "x", kind: "text", question: "Why?" };
    const long = "because ".repeat(1000);
    expect(written(text, long, "1.2").student_response).toHaveLength(255);
    expect(written(text, long, "2004").learner_response).toHaveLength(4000);
  });
});

describe("suspend data", () => {
  const progress: Progress = {
    ...startProgress(lesson, 9),
    name: "Anna",
    at: 4,
    reached: 6,
    answers: { a: "x", b: 3 },
  };

  test("comes back as it was", () => {
    for (const version of ["1.2", "2004"] as const) {
      expect(fromSuspendData(toSuspendData(progress, version), lesson)).toEqual(progress);
    }
    expect(fromSuspendData("", lesson)).toBeUndefined();
    expect(fromSuspendData("1AAAA", lesson)).toBeUndefined();
    expect(
      fromSuspendData(toSuspendData(progress, "1.2"), { ...lesson, edition: 99 }),
    ).toBeUndefined();
  });

  test("never grows beyond the standard's limit, and keeps place and short answers whatever was written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", minLength: 0, maxLength: 280 }), { maxLength: 30 }),
        (texts) => {
          const all = Object.fromEntries(texts.map((text, k) => [`text-${k}`, text]));
          const full = { ...progress, answers: { sign: "+", ...all }, first: all };
          const data = toSuspendData(full, "1.2");
          expect(data.length).toBeLessThanOrEqual(longestSuspend["1.2"]);
          expect(fromSuspendData(data, lesson)).toMatchObject({
            at: 4,
            reached: 6,
            answers: { sign: "+" },
          });
        },
      ),
      { seed: 20240409, numRuns: 60 },
    );
  });
});

test("the score counts questions with one right answer, answered or not", () => {
  const items = lesson.items?.pre ?? [];
  const right = Object.fromEntries(items.map(({ id, answer }) => [id, answer ?? ""]));
  const { of } = scoreOf(lesson, {}, []);
  expect(scoreOf(lesson, {}, [])).toEqual({ right: 0, of });
  expect(scoreOf(lesson, right, [])).toEqual({ right: items.length, of });
});

test("the platform's interface is found in a window around this one, or around its opener, or not at all", () => {
  const api = { LMSInitialize: () => "true", LMSGetValue: (name: string) => `value of ${name}` };
  const top: Record<string, unknown> = { API: api };
  top.parent = top;
  const inner = { parent: { parent: top } } as unknown as Window;
  expect(findPlatform("1.2", inner)?.get("cmi.core.lesson_status")).toBe(
    "value of cmi.core.lesson_status",
  );
  expect(findPlatform("2004", inner)).toBeUndefined();
  const alone: Record<string, unknown> = { opener: top };
  alone.parent = alone;
  expect(findPlatform("1.2", alone as unknown as Window)).toBeDefined();
  const refusing: Record<string, unknown> = { API: { LMSInitialize: () => "false" } };
  refusing.parent = refusing;
  expect(findPlatform("1.2", refusing as unknown as Window)).toBeUndefined();
});

test("a right answer is written as the option it is, though its key names the tie the other way round", () => {
  const lesson = shippedLesson("shared-target.lesson.yaml");
  const prompt = lessonPrompts(lesson).find(({ prompt: { id } }) => id === "alone-largest")?.prompt;
  if (!prompt) throw new Error("The lesson asks something else.");
  const keys = lessonKeys(lesson, sources);
  for (const [version, letter] of [
    ["1.2", "d"],
    ["2004", "EUN_CHN"],
  ] as const)
    expect(interactionOf(prompt, "EUN CHN", keys, version, new Date(0))).toEqual(
      expect.arrayContaining([
        ["correct_responses.0.pattern", letter],
        ["result", "correct"],
      ]),
    );
});
