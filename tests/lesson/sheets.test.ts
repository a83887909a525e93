import { type Lesson, lessonSheets, sheetNames } from "@entente/core";
import { describe, expect, test } from "vitest";
import { sheetsHtml } from "../../apps/cli/src/sheet-html.ts";
import { entente } from "../cli/cli.ts";
import { lessonIndex, shippedLesson, sources } from "./shipped-lessons.ts";

describe.each(lessonIndex)("the papers of $id", ({ id, file }) => {
  const lesson = shippedLesson(file);
  const sheets = lessonSheets(lesson, sources);

  test("are all there, with no number left out and nothing unfilled", () => {
    for (const name of sheetNames) expect(sheets[name].parts.length, name).toBeGreaterThan(0);
    const told = JSON.stringify(sheets, (field, value) => (field === "prompt" ? undefined : value));
    expect(told).not.toContain("{{");
    expect(told).not.toContain('"text":"–"');
    expect(told).not.toContain('"right":false');
  });

  test("hold every scored question and every key in the answer key", () => {
    const { parts } = sheets.key;
    const count = (kind: "answers" | "keys") =>
      parts.reduce((sum, part) => sum + (part.kind === kind ? part.rows.length : 0), 0);
    expect(count("keys")).toBe(lesson.keys?.length);
    const scored = [
      ...(lesson.items?.pre ?? []),
      ...lesson.steps.flatMap(({ prompts = [] }) => prompts),
      ...(lesson.items?.post ?? []),
    ].filter((prompt) => prompt.key !== undefined || prompt.answer !== undefined);
    expect(count("answers")).toBe(scored.length);
  });

  test("print as HTML that holds no script, no address of another machine and all five titles", async () => {
    const { code, out } = await entente(["lessons", "print", id]);
    expect(code).toBe(0);
    expect(out).not.toMatch(/<script|<link|<iframe|src=|url\(/i);
    expect(out.match(/<article/g)).toHaveLength(5);
    expect(out).toContain("@page");
  });
});

test("a hostile title, name or text stays text on paper", () => {
  const lesson = shippedLesson("structural-balance.lesson.yaml");
  const bad = "<img src=x onerror=alert(1)>\"'&";
  const hostile: Lesson = {
    ...lesson,
    title: bad,
    language: "en",
    handout: `${bad}\n\n{{picture:three}}\n\n{{prompt:cross-bloc}}`,
    stages: lesson.stages.map((stage) =>
      stage.world.kind === "sketch"
        ? {
            ...stage,
            title: bad,
            world: {
              ...stage.world,
              actors: stage.world.actors.map((actor) => ({ ...actor, name: bad })),
            },
          }
        : stage,
    ),
  };
  const html = sheetsHtml(hostile, Object.values(lessonSheets(hostile)));
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img");
});
