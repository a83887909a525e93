import { expect, test } from "vitest";
import { excerpt } from "../../apps/web/src/text/excerpt.ts";

const text = "One two three. Four five six. Seven eight nine.";

test("context is cut between words and marked as cut", () => {
  const start = text.indexOf("Four");
  expect(excerpt(text, start, start + 14, 9)).toEqual({
    before: "… three. ",
    marked: "Four five six.",
    after: " Seven …",
  });
});

test("at the ends of the text nothing is marked as cut", () => {
  expect(excerpt(text, 0, text.length)).toEqual({ before: "", marked: text, after: "" });
});
