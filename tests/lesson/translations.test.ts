import type { Lesson } from "@entente/core";
import { describe, expect, test } from "vitest";
import { lessonIndex, shippedLesson } from "./shipped-lessons.ts";

/** Fields that are read by people, and so differ between languages. */
const said = new Set(
  "id edition title language translates summary goals name short note source brief text slide presenter question feedback criterion levels handout instructor".split(
    " ",
  ),
);

/** What is left of a lesson when its words are taken away; ids inside it stay. */
function bones(value: unknown, top = true): unknown {
  if (Array.isArray(value)) return value.map((each) => bones(each, false));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !said.has(key) || (key === "id" && !top))
      .map(([key, each]) => [key, key === "goals" ? each.length : bones(each, false)]),
  );
}

/** Marks such as {{pull-cross}} and {{prompt:because}}, in the order in which they stand. */
const marks = (text: string | undefined): readonly string[] =>
  [...(text ?? "").matchAll(/\{\{[^}]+\}\}/g)].map(([mark]) => mark);

const lessons = lessonIndex.map(({ file }) => shippedLesson(file));
const translations = lessons.flatMap((lesson): [string, Lesson, Lesson][] => {
  const first = lessons.find(({ id }) => id === lesson.translates);
  return first ? [[lesson.id, lesson, first]] : [];
});

test("lesson 1 is there in Spanish", () => {
  expect(translations.map(([id]) => id)).toContain("structural-balance-es");
});

describe.each(translations)("%s", (_, lesson, first) => {
  test("asks, shows and answers what the lesson does that it translates", () => {
    expect(bones(lesson)).toEqual(bones(first));
  });

  test("puts the model's numbers in the same places", () => {
    for (const [k, step] of lesson.steps.entries())
      for (const part of ["text", "slide", "presenter"] as const)
        expect(marks(step[part]), `${step.id} ${part}`).toEqual(marks(first.steps[k]?.[part]));
    expect(marks(lesson.handout)).toEqual(marks(first.handout));
    expect(marks(lesson.instructor)).toEqual(marks(first.instructor));
  });

  test("leaves no sentence of the original in place", () => {
    const own = new Set(
      lesson.steps.flatMap(({ text, slide, presenter }) => [text, slide, presenter]),
    );
    for (const step of first.steps)
      for (const part of [step.text, step.slide, step.presenter])
        if (part !== undefined) expect(own.has(part), part).toBe(false);
  });
});
