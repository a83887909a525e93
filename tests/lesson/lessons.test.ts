import { readdirSync } from "node:fs";
import {
  checkLesson,
  lessonKeys,
  lessonNeeds,
  lessonPrompts,
  readLesson,
  writeDocument,
} from "@entente/core";
import { describe, expect, test } from "vitest";
import { lessonIndex, shippedLesson, sources } from "./shipped-lessons.ts";

test("the index lists every lesson in the folder, by the document's own words", () => {
  const files = readdirSync(new URL("../../packages/core/lessons/", import.meta.url));
  expect(lessonIndex.map(({ file }) => file).sort()).toEqual(
    files.filter((file) => file !== "index.json").sort(),
  );
  for (const { file, number, base, ...words } of lessonIndex) {
    const lesson = shippedLesson(file);
    expect(lesson, file).toMatchObject(words);
    expect(
      lessonNeeds(lesson).map(({ world }) => world),
      file,
    ).toEqual(base);
    expect(number).toBeTypeOf("number");
  }
});

describe.each(lessonIndex)("$id", ({ file }) => {
  const lesson = shippedLesson(file);

  test("has no error and no warning", () => {
    expect(checkLesson(lesson, sources)).toEqual([]);
  });

  test("the model gives every key that the author wrote", () => {
    const wrong = lessonKeys(lesson, sources).filter(({ right }) => !right);
    expect(wrong.map(({ id, value }) => ({ id, value }))).toEqual([]);
  });

  test.each(["json", "yaml"] as const)("comes back the same through %s", (format) => {
    const text = writeDocument(lesson, { format });
    const again = readLesson(text);
    expect(again).toMatchObject({ ok: true, value: lesson });
    if (again.ok) expect(writeDocument(again.value, { format })).toBe(text);
  });

  test("is complete: a 50-minute plan with every stage of a class, slides, sheets, rubric, items", () => {
    const kinds = lesson.steps.map(({ kind }) => kind);
    for (const kind of [
      "story",
      "predict",
      "observe",
      "explain",
      "counterfactual",
      "debrief",
      "exit",
    ])
      expect(kinds).toContain(kind);
    // TEACHING: explain and debrief are at least 18 of 50 minutes.
    const minutes = (wanted: readonly string[]) =>
      lesson.steps
        .filter(({ kind }) => wanted.includes(kind))
        .reduce((sum, step) => sum + (step.minutes ?? 0), 0);
    expect(minutes([...new Set(kinds)])).toBe(50);
    expect(minutes(["explain", "debrief"])).toBeGreaterThanOrEqual(18);
    expect(lesson.steps.filter(({ slide }) => slide).length).toBeGreaterThanOrEqual(5);
    for (const { id, text, presenter } of lesson.steps)
      expect(Boolean(text && (presenter || id === "exit")), id).toBe(true);
    expect(lesson.items?.pre).toHaveLength(3);
    expect(lesson.items?.post).toHaveLength(3);
    expect(lesson.rubric).toHaveLength(4);
    expect(lesson.handout).toBeTruthy();
    expect(lesson.instructor).toBeTruthy();
    expect(lesson.sources?.length).toBeGreaterThan(1);
    expect(lesson.steps.find(({ kind }) => kind === "exit")?.prompts?.length).toBe(2);
    const debrief = lesson.steps.find(({ kind }) => kind === "debrief");
    expect(debrief?.text).toMatch(/where is the model wrong|dónde se equivoca el modelo/i);
  });

  test("a prediction is committed before the run, and every prompt that is scored can be", () => {
    const first = lesson.steps.findIndex(({ kind }) => kind === "predict");
    const run = lesson.steps.findIndex(({ kind }) => kind === "observe");
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(run);
    for (const { prompt } of lessonPrompts(lesson))
      expect(prompt.scored === true && !prompt.key && prompt.answer === undefined, prompt.id).toBe(
        false,
      );
  });
});
