import { knownName } from "../scenario/check/known-name.ts";
import type { Lesson } from "../schema/lesson-schema.ts";
import type { IssueList } from "../vocabulary/issue-list.ts";
import { lessonPrompts } from "./lesson-prompts.ts";
import { markdownNames } from "./markdown-names.ts";
import { markdownTree } from "./markdown-tree.ts";

/** Finds keys, stages and questions that the texts of a lesson name and that are not there. */
export function checkTexts(issues: IssueList, lesson: Lesson): void {
  const known = {
    ties: lesson.stages.map(({ id }) => id),
    picture: lesson.stages.map(({ id }) => id),
    prompt: lessonPrompts(lesson).map(({ prompt }) => prompt.id),
    items: ["pre", "post"],
    keys: ["all", ...lesson.stages.map(({ id }) => id)],
  };
  const keys = (lesson.keys ?? []).map(({ id }) => id);
  for (const [where, text] of textsOf(lesson)) {
    const names = markdownNames(markdownTree(text));
    for (const id of names.keys) knownName(issues, where, id, keys, "key", "lesson");
    for (const { what, of } of names.inserts) {
      if (what !== "lines") knownName(issues, where, of, known[what], whatOf[what], "lesson");
      else if (!/^([1-9]|1\d|20)$/.test(of))
        issues.error(where, `{{lines:${of}}}`, "1 to 20 lines", "Say how many lines to leave.");
    }
    if (/<\/?[A-Za-z][^>]*>/.test(text)) {
      const cure = "It is shown as written; use Markdown instead.";
      issues.warn(where, "what looks like HTML", "Markdown", cure);
    }
  }
}

const whatOf = {
  ties: "stage",
  picture: "stage",
  prompt: "question",
  items: "list of items",
  keys: "stage",
} as const;

function textsOf(lesson: Lesson): (readonly [string, string])[] {
  const steps = lesson.steps.flatMap((step, i) =>
    (["text", "slide", "presenter"] as const).map(
      (field) => [`steps[${i}].${field}`, step[field]] as const,
    ),
  );
  const roles = (lesson.roles ?? []).map(({ brief }, i) => [`roles[${i}].brief`, brief] as const);
  const sheets = (["handout", "instructor"] as const).map(
    (field) => [field, lesson[field]] as const,
  );
  const feedback = lessonPrompts(lesson).map(
    ({ prompt, where }) => [`${where}.feedback`, prompt.feedback] as const,
  );
  return [...roles, ...steps, ...feedback, ...sheets].flatMap(([where, text]) =>
    text === undefined ? [] : [[where, text] as const],
  );
}
