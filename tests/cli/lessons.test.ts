import { writeDocument } from "@entente/core";
import { describe, expect, test } from "vitest";
import { lessonIndex, lessonText, shippedLesson } from "../lesson/shipped-lessons.ts";
import { entente } from "./cli.ts";

const [first] = lessonIndex as [(typeof lessonIndex)[number]];

describe("lessons", () => {
  test("the list says id, title, level and minutes of each", async () => {
    const { code, out, err } = await entente(["lessons"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { id, title, level } of lessonIndex) {
      const line = out.split("\n").find((each) => each.startsWith(`${id} `));
      expect(line).toContain(title);
      expect(line).toContain(level);
    }
    expect(JSON.parse((await entente(["lessons", "--json"])).out)).toEqual(lessonIndex);
  });

  test("show outlines steps with their minutes and questions, or gives the document", async () => {
    const { out } = await entente(["lessons", "show", first.id]);
    const lesson = shippedLesson(first.file);
    for (const { title } of lesson.steps) expect(out).toContain(title);
    const json = await entente(["lessons", "show", first.id, "--json"]);
    expect(json.out).toBe(writeDocument(lesson));
  });

  test("keys answers every key; from standard input as from the shipped id", async () => {
    const shipped = await entente(["lessons", "keys", "structural-balance"]);
    expect(shipped.code).toBe(0);
    expect(shipped.out).toMatch(/strained-nine +Three blocs: strained triads +27 +yes/);
    const piped = await entente(
      ["lessons", "keys", "-"],
      lessonText("structural-balance.lesson.yaml"),
    );
    expect(piped.out).toBe(shipped.out);
  });

  test("a key the model answers otherwise is an error, in keys and in check", async () => {
    const wrong = lessonText("structural-balance.lesson.yaml").replace(
      "expected: 27",
      "expected: 26",
    );
    const keys = await entente(["lessons", "keys", "-"], wrong);
    expect(keys.code).toBe(1);
    expect(keys.out).toMatch(/strained-nine .* 27 +no: 26/);
    const check = await entente(["check", "-"], wrong);
    expect(check.code).toBe(1);
    expect(check.out).toMatch(
      /keys\[\d+\]\.expected: got 26, expected 27, which the model gives\./,
    );
  });

  test("every shipped lesson passes check without a word", async () => {
    const { code, out } = await entente(["check", ...lessonIndex.map(({ id }) => id)]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
  });

  test("a world is no lesson, and a lesson is nothing to run", async () => {
    const show = await entente(["lessons", "show", "article-2024"]);
    expect(show).toMatchObject({ code: 2, err: expect.stringContaining("is no lesson") });
    const run = await entente(["run", first.id]);
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining("is a lesson") });
  });
});
