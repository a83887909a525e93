import { describe, expect, test } from "vitest";
import { splitSentences } from "../../packages/core/src/evidence/split-sentences.ts";

const read = (text: string) =>
  splitSentences(text).map((paragraph) =>
    paragraph.map(({ start, end }) => text.slice(start, end)),
  );

describe("splitting a text into sentences", () => {
  test("paragraphs are lines that are not blank, under any line ending and after a byte order mark", () => {
    const expected = [["One. Is one."], ["Two."], ["Three"]].map((lines) =>
      lines.flatMap((line) => line.split(/(?<=\.) /)),
    );
    for (const ending of ["\n", "\r\n", "\r", "\n\n", "\r\n  \r\n"]) {
      expect(read(["One. Is one.", "Two.", "Three", ""].join(ending))).toEqual(expected);
    }
    expect(read("\uFEFFOne. Is one.\r\nTwo.\r\nThree")).toEqual(expected);
  });

  test("closing quotes and brackets stay with the sentence they close", () => {
    expect(read("He said “no.” She said 'yes!' They left (at last.) Why?")).toEqual([
      ["He said “no.”", "She said 'yes!'", "They left (at last.)", "Why?"],
    ]);
  });

  test("opening quotes begin the next sentence", () => {
    expect(read("It ended. “A new era” began… ‘Or not.’")).toEqual([
      ["It ended.", "“A new era” began…", "‘Or not.’"],
    ]);
  });

  test("no sentence ends inside round brackets, after an abbreviation, or after an initial", () => {
    expect(
      read("The talks (on trade. On arms. On all) went well. Mr. Fox and J. Doe met."),
    ).toEqual([["The talks (on trade. On arms. On all) went well.", "Mr. Fox and J. Doe met."]]);
    expect(read("The U.S. Senate sat in Feb. 2024 and rose.")).toEqual([
      ["The U.S. Senate sat in Feb. 2024 and rose."],
    ]);
  });

  test("a bracket that never closes does not swallow the rest", () => {
    expect(read("A slip (here. Then more. And more.")).toEqual([
      ["A slip (here.", "Then more.", "And more."],
    ]);
  });

  test("a stop before a small letter or inside a number ends nothing", () => {
    expect(read("It cost 3.5 billion... or so. “Really?” he asked. Yes.")).toEqual([
      ["It cost 3.5 billion... or so.", "“Really?” he asked.", "Yes."],
    ]);
  });

  test("sentences of scripts without capitals are told apart", () => {
    expect(read("قال كلمة. ثم رحل.")).toEqual([["قال كلمة.", "ثم رحل."]]);
  });

  test("nothing but white space has no paragraphs", () => {
    expect(read("")).toEqual([]);
    expect(read(" \r\n\t\n\uFEFF")).toEqual([]);
  });

  test("a megabyte of hostile marks is split, and not by going over it for each mark", () => {
    for (const mark of ["(", ".", "(.", ". A", "”", "a."]) {
      const text = mark.repeat(1_000_000 / mark.length);
      expect(splitSentences(text).length).toBeLessThanOrEqual(1);
    }
  });
});
