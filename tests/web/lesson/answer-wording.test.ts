import { lessonKeys, lessonSheets } from "@entente/core";
import { describe, expect, test } from "vitest";
import { answerWordingOf } from "../../../apps/web/src/text/answer-wording.ts";
import { lessonIndex, shippedLesson, sources } from "../../lesson/shipped-lessons.ts";

const byLanguage = (wanted: string) =>
  lessonIndex.filter(({ language }) => language === wanted).map(({ id, file }) => ({ id, file }));

/** What the model answers to a shipped lesson's keys, in the words of a language. */
async function said(file: string, language: string): Promise<Readonly<Record<string, string>>> {
  const wording = await answerWordingOf(language);
  const keys = lessonKeys(shippedLesson(file), sources, { wording });
  return Object.fromEntries(keys.map(({ id, text }) => [id, text]));
}

test("the model's answers stand in a Spanish lesson in Spanish: names, patterns, numbers, lists", async () => {
  // The lesson's own expected values, as one writes them in Spanish.
  expect(await said("strategic-triangle-es.lesson.yaml", "es")).toMatchObject({
    "pattern-1950": "matrimonio estable",
    "pattern-1970": "triángulo romántico",
    "pattern-1990": "ménage à trois",
    "pivot-1970": "Estados Unidos",
    "pivot-reverse": "Rusia",
    "run-1960":
      "China – Unión Soviética, China – Estados Unidos y Unión Soviética – Estados Unidos",
    "change-rus-chn": "−0,04",
    "end-rus-chn": "+0,76",
  });
});

describe.each(byLanguage("es"))("$id", ({ file }) => {
  const english =
    /\d\.\d|\b(and|then|none|nobody|stable|NATO|Russia|Soviet|Ukraine|United|West|Germany|Britain|Italy|Hungary)\b/;

  test("says no answer in English, on screen or on paper", async () => {
    expect(Object.values(await said(file, "es")).filter((text) => english.test(text))).toEqual([]);
    const wording = await answerWordingOf("es");
    const { key } = lessonSheets(shippedLesson(file), sources, { wording });
    const answers = key.parts.flatMap((part) =>
      part.kind === "answers" || part.kind === "keys" ? part.rows.map(({ answer }) => answer) : [],
    );
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter((text) => english.test(text))).toEqual([]);
  });
});

test.each(byLanguage("en"))("in English the app says of $id what core says", async ({ file }) => {
  const keys = lessonKeys(shippedLesson(file), sources);
  expect(await said(file, "en")).toEqual(
    Object.fromEntries(keys.map(({ id, text }) => [id, text])),
  );
});

test("a language that the app does not speak is answered in English", async () => {
  expect((await answerWordingOf("de")).nobody).toBe("nobody");
});
