import { checkLesson, issueLine, type Lesson, readLesson, stageWork } from "@entente/core";
import { describe, expect, test } from "vitest";

/** A small lesson that is in order: two friends who are enemies of each other, and one step. */
const small = (): Record<string, unknown> => ({
  version: 1,
  kind: "lesson",
  id: "small",
  edition: 1,
  title: "Small",
  language: "en",
  level: "introductory",
  minutes: 5,
  summary: "A lesson for tests.",
  goals: ["See one triad."],
  stages: [
    {
      id: "one",
      title: "One",
      world: {
        kind: "sketch",
        asOf: "2025-01-01",
        actors: [
          { id: "ALD", name: "Alder" },
          { id: "BIR", name: "Birch" },
          { id: "CED", name: "Cedar" },
        ],
        signs: ["ALD + BIR", "ALD + CED", "BIR - CED"],
      },
      scenario: {
        kind: "own",
        end: "2030-01-01",
        levers: [
          {
            id: "cool",
            kind: "tie",
            action: "impulse",
            a: "ALD",
            b: "CED",
            change: -0.5,
            from: "2025-02-01",
          },
        ],
      },
    },
    { id: "two", title: "Two", world: { kind: "like", stage: "one", signs: ["BIR + CED"] } },
  ],
  steps: [
    {
      id: "look",
      kind: "predict",
      title: "Look",
      minutes: 5,
      text: "There is {{strained}} strained triad.",
      prompts: [{ id: "how-many", kind: "number", question: "How many?", key: "strained" }],
    },
  ],
  keys: [
    {
      id: "strained",
      ask: "triads",
      which: "strained",
      stage: "one",
      expected: 1,
      question: "Strained",
    },
  ],
});

/** The same with one part replaced, named by its path. */
function broken(path: string, value: unknown): Record<string, unknown> {
  const lesson = small();
  const parts = path.split(".");
  const last = parts.pop() as string;
  let at = lesson as Record<string, unknown>;
  for (const part of parts) at = at[part] as Record<string, unknown>;
  at[last] = value;
  return lesson;
}

const issuesOf = (document: unknown): string[] => {
  const reading = readLesson(document);
  const issues = reading.ok ? checkLesson(reading.value) : reading.issues;
  return issues.map((issue) => `${issue.severity}: ${issueLine(issue)}`);
};

test("a lesson in order has no issue", () => {
  expect(issuesOf(small())).toEqual([]);
});

describe("what is wrong is said with its place, what was found, what was expected, and the cure", () => {
  test.each([
    [
      "keys.0.expected",
      2,
      "error: keys[0].expected: got 2, expected 1, which the model gives. Take the model's answer over, or look for the tie or lever that was coded otherwise.",
    ],
    [
      "stages.0.world.signs.2",
      "BIR + CED",
      "error: keys[0].expected: got 1, expected 0, which the model gives.",
    ],
    [
      "stages.0.world.signs.2",
      "BIR + CEDD",
      'error: stages[0].world.signs[2]: got unknown actor "CEDD", expected an actor of this stage. Did you mean "CED"?',
    ],
    [
      "stages.0.world.signs.2",
      "BIR ~ CED",
      'error: stages[0].world.signs[2]: got "BIR ~ CED", expected a coded tie: two ids with +, - or 0 between them',
    ],
    ["stages.1.world.stage", "tow", "error: stages[1].world.stage: got unknown earlier stage"],
    [
      "stages.0.scenario.levers.0.a",
      "ALDER",
      "error: stages[0].scenario.levers[0].a: got unknown actor",
    ],
    [
      "steps.0.stage",
      "onee",
      'error: steps[0].stage: got unknown stage "onee", expected a stage of this lesson. Did you mean "one"?',
    ],
    [
      "steps.0.levers",
      { coool: { enabled: false } },
      'error: steps[0].levers.coool: got unknown lever "coool"',
    ],
    [
      "steps.0.levers",
      { cool: { value: 3 } },
      "error: steps[0].levers.cool.value: got 3, expected",
    ],
    [
      "steps.0.date",
      "2040-01-01",
      "error: steps[0].date: got 2040-01-01, expected a date from 2025-01-01 to 2030-01-01.",
    ],
    [
      "steps.0.camera",
      { actors: ["ALD", "BIRR"] },
      'error: steps[0].camera.actors[1]: got unknown actor "BIRR", expected an actor of this stage. Did you mean "BIR"?',
    ],
    [
      "steps.0.camera",
      { actor: "ALD" },
      'error: steps[0].camera.actor: got unknown field "actor", expected one of actors, x, y, ratio. Did you mean "actors"?',
    ],
    [
      "steps.0.selection",
      { kind: "actor", id: "ALB" },
      'error: steps[0].selection.id: got unknown actor "ALB"',
    ],
    [
      "steps.0.screen",
      { unlock: { mechanisms: ["balanse"] } },
      'error: steps[0].screen.unlock.mechanisms[0]: got unknown mechanism "balanse", expected a mechanism of this model. Did you mean "balance"?',
    ],
    ["steps.0.text", "There is {{strayned}}.", 'error: steps[0].text: got unknown key "strayned"'],
    ["steps.0.text", "{{ties:three}}", 'error: steps[0].text: got unknown stage "three"'],
    [
      "steps.0.text",
      "<b>bold</b>",
      "warning: steps[0].text: got what looks like HTML, expected Markdown.",
    ],
    [
      "steps.0.prompts.0.key",
      "straned",
      'error: steps[0].prompts[0].key: got unknown key "straned", expected a key of this lesson. Did you mean "strained"?',
    ],
    [
      "steps.0.prompts.0.max",
      0,
      "error: steps[0].prompts[0].key: got 1, expected a number from −∞ to 0.",
    ],
    [
      "steps.0.prompts.0.kind",
      "nubmer",
      'error: steps[0].prompts[0].kind: got "nubmer", expected one of tie, sign, choice, rank, number, text. Did you mean "number"?',
    ],
    [
      "keys.0.ask",
      "frustation",
      'error: keys[0].ask: got "frustation", expected one of patterns, ties',
    ],
    [
      "keys.0.at",
      "2040-01-01",
      "error: keys[0]: got no answer from the model, expected a question it can answer.",
    ],
    ["minutes", 50, "warning: minutes: got 50, expected 5, the sum of the steps' minutes."],
    ["levle", "introductory", 'error: levle: got unknown field "levle"'],
    [
      "stages.0.world",
      { kind: "shipped", id: "article-2042" },
      'warning: stages[0].world.id: got world "article-2042", which is not at hand',
    ],
  ])("%s as %j", (path, value, expected) => {
    const issues = issuesOf(broken(path, value));
    expect(issues.find((issue) => issue.startsWith(expected)) ?? issues.join("\n")).toContain(
      expected,
    );
  });

  test("a question asked twice, since answers are stored under its id", () => {
    const lesson = small();
    lesson.items = { pre: [{ id: "how-many", kind: "text", question: "Again?" }], post: [] };
    expect(issuesOf(lesson)).toEqual([
      'error: steps[0].prompts[0].id: got "how-many" again, expected an id used once. items.pre[0] has it already; answers are stored under it, so rename one of them.',
    ]);
  });
});

test("a lesson that runs in a circle of stages is refused, not followed", () => {
  const lesson = small() as unknown as { stages: { world: unknown }[] };
  (lesson.stages[0] as { world: unknown }).world = { kind: "like", stage: "two" };
  expect(issuesOf(lesson)[0]).toMatch(/stages\[0\]\.world\.stage: got unknown earlier stage/);
  expect(checkLesson(lesson as unknown as Lesson).length).toBeGreaterThan(0);
});

test("a stage may be like one on a world that is not drawn, but cannot draw it otherwise", () => {
  const lesson = small() as unknown as { stages: { world: unknown }[]; steps: unknown[] };
  const { stages } = lesson;
  const made = stageWork(lesson as unknown as Lesson, "one");
  (stages[0] as { world: unknown }).world = { kind: "whole", document: made?.world };
  (stages[1] as { world: unknown }).world = { kind: "like", stage: "one" };
  expect(issuesOf(lesson)).toEqual([]);
  expect(stageWork(lesson as unknown as Lesson, "two")?.world).toEqual(made?.world);
  (stages[1] as { world: unknown }).world = { kind: "like", stage: "one", signs: ["BIR + CED"] };
  expect(issuesOf(lesson)[0]).toMatch(/^error: stages\[1\]\.world\.signs: got a change of a world/);
});
