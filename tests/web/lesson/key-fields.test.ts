import { readFileSync } from "node:fs";
import { type LessonQuestion, readLesson } from "@entente/core";
import { expect, test } from "vitest";
import {
  type Ask,
  askAnew,
  keyFieldName,
  keyFields,
} from "../../../apps/web/src/store/key-fields.ts";

interface Branch {
  readonly properties: Readonly<Record<string, { readonly const?: string }>>;
  readonly required: readonly string[];
}
const schema = JSON.parse(
  readFileSync(
    new URL("../../../packages/core/schema/lesson.schema.json", import.meta.url),
    "utf8",
  ),
) as { readonly properties: { readonly keys: { readonly items: { readonly oneOf: Branch[] } } } };
const branches = schema.properties.keys.items.oneOf;
const common = ["ask", "id", "question", "expected", "tolerance", "note"];
const place = { stage: "one", other: "two", actors: ["A", "B", "C"] };
const first: LessonQuestion = {
  ask: "tension",
  id: "k",
  question: "Q",
  expected: 0,
  note: "N",
  stage: "one",
};

test("the editor asks for every field of every kind of key that the published schema has", () => {
  const fields = branches.map(({ properties }) => [
    properties.ask?.const,
    Object.keys(properties)
      .filter((name) => !common.includes(name))
      .sort(),
  ]);
  expect(fields).toHaveLength(26);
  expect(Object.fromEntries(fields)).toEqual(
    Object.fromEntries(
      Object.entries(keyFields).map(([ask, own]) => [
        ask,
        [...new Set(own.map((field) => keyFieldName[field]))].sort(),
      ]),
    ),
  );
});

test.each(branches.map((branch) => [branch.properties.ask?.const as Ask, branch] as const))(
  "a key asked anew as %s says all that it must",
  (ask, { required }) => {
    const key = askAnew(first, ask, place);
    expect(Object.keys(key)).toEqual(expect.arrayContaining([...required]));
    expect(key).toMatchObject({ ask, id: "k", question: "Q", note: "N" });
    expect(readLesson({ ...lesson, keys: [key] }), JSON.stringify(key)).toMatchObject({ ok: true });
  },
);

const lesson = {
  version: 1,
  kind: "lesson",
  id: "l",
  edition: 1,
  title: "L",
  language: "en",
  level: "introductory",
  minutes: 1,
  summary: "S",
  goals: ["G"],
  stages: [{ id: "one", title: "One", world: { kind: "shipped", id: "article-2024" } }],
  steps: [{ id: "s", kind: "story", title: "S" }],
};
