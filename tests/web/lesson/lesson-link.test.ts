import { readLesson } from "@entente/core";
import { describe, expect, test } from "vitest";
import { editionNumber } from "../../../apps/web/src/class/answer-sheet.ts";
import { fromLessonFragment, toLessonFragment } from "../../../apps/web/src/share/lesson-link.ts";
import { longestLink } from "../../../apps/web/src/share/share-link.ts";
import { questionsOf } from "../../../apps/web/src/store/lesson/lesson-questions.ts";
import { shippedLesson } from "../../lesson/shipped-lessons.ts";

const lesson = shippedLesson("structural-balance.lesson.yaml");

describe("a link to a lesson", () => {
  test("names a shipped one, with the step and the team to begin with", () => {
    const fragment = toLessonFragment("structural-balance", { step: "observe", team: "alder" });
    expect(fragment).toBe("lesson=structural-balance&step=observe&team=alder");
    expect(fromLessonFragment(`#${fragment}`)).toEqual({
      kind: "shipped",
      id: "structural-balance",
      step: "observe",
      team: "alder",
    });
  });

  test("carries a lesson of one's own as students need it, stages and locks with it, within the length of a link", () => {
    const fragment = toLessonFragment(lesson);
    expect(fragment.length).toBeLessThanOrEqual(longestLink);
    const link = fromLessonFragment(fragment);
    if (link?.kind !== "own") throw new Error("The link carries no lesson.");
    const read = readLesson(link.document);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value.steps.map(({ id, screen, prompts }) => [id, screen, prompts])).toEqual(
      lesson.steps.map(({ id, screen, prompts }) => [id, screen, prompts]),
    );
    expect(read.value.stages).toEqual(lesson.stages);
    // Codes of a student who came by the link are read by the teacher who holds the whole lesson.
    expect(editionNumber(questionsOf(read.value))).toBe(editionNumber(questionsOf(lesson)));
    expect(JSON.stringify(read.value)).not.toContain("Do not correct anyone");
  });

  test("that was cut, mistyped or made up is told by its fault; other fragments are none", () => {
    const fragment = toLessonFragment(lesson);
    expect(fromLessonFragment(fragment.slice(0, -9))).toEqual({ kind: "faulty", fault: "cut" });
    expect(fromLessonFragment(fragment.replace("lesson=1.", "lesson=9."))).toEqual({
      kind: "faulty",
      fault: "version",
    });
    expect(fromLessonFragment("#lesson=<script>")).toEqual({ kind: "faulty", fault: "broken" });
    expect(fromLessonFragment("#lesson=x&step=../../y&team=%20")).toEqual({
      kind: "shipped",
      id: "x",
    });
    expect(fromLessonFragment("#s=1.0.AA")).toBeUndefined();
    expect(fromLessonFragment("")).toBeUndefined();
  });
});
