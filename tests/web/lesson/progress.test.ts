import { type Lesson, readLesson } from "@entente/core";
import { beforeAll, describe, expect, test } from "vitest";
import { furthest, gate } from "../../../apps/web/src/store/lesson/lesson-gate.ts";
import {
  keepProgress,
  keptProgress,
  readProgress,
} from "../../../apps/web/src/store/lesson/lesson-keeper.ts";
import { type LessonPage, lessonPages } from "../../../apps/web/src/store/lesson/lesson-pages.ts";
import {
  again,
  commit,
  draft,
  goTo,
  type Progress,
  ran,
  revise,
  signUp,
  startProgress,
} from "../../../apps/web/src/store/lesson/lesson-progress.ts";
import { hasSpoken, isRevealed } from "../../../apps/web/src/store/lesson/lesson-reveal.ts";

/** Three states; predict one tie, run once, explain, two what-ifs, exit. */
const source = `
version: 1
kind: lesson
id: tiny
edition: 2
title: Tiny
language: en
level: introductory
minutes: 10
summary: A lesson for tests.
goals: [See the gates.]
stages:
  - id: three
    title: Three
    world: { kind: sketch, asOf: "2025-01-01", actors: [{ id: AAA, name: A }, { id: BBB, name: B }, { id: CCC, name: C }], signs: [AAA + BBB, AAA + CCC, BBB - CCC] }
  - id: other
    title: Other
    world: { kind: like, stage: three }
steps:
  - { id: hook, kind: story, title: Hook }
  - id: guess
    kind: predict
    title: Guess
    prompts: [{ id: sign, kind: sign, question: Which way?, answer: "+" }, { id: why, kind: text, question: Why? }]
  - { id: aside, kind: predict, title: Aside, stage: other, prompts: [{ id: n, kind: number, question: How many?, answer: 1 }] }
  - { id: see, kind: observe, title: See, stage: three, prompts: [{ id: saw, kind: text, question: What did you see? }] }
  - { id: explain, kind: explain, title: Explain }
  - { id: what-if, kind: counterfactual, title: What if, prompts: [{ id: cf, kind: sign, question: And now? }], screen: { runs: 2, unlock: { add: [tie] } } }
items:
  pre: [{ id: pre, kind: choice, question: Before?, answer: a, options: [{ value: a, text: A }, { value: b, text: B }] }]
  post: [{ id: post, kind: choice, question: After?, answer: a, options: [{ value: a, text: A }, { value: b, text: B }] }]
`;

let lesson: Lesson;
let pages: readonly LessonPage[];
const at = (id: string): number => pages.findIndex((page) => page.id === id);
const page = (id: string): LessonPage => pages[at(id)] as LessonPage;

beforeAll(() => {
  const read = readLesson(source);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  lesson = read.value;
  pages = lessonPages(lesson);
});

/** Progress on a page, with answers drafted. */
const on = (id: string, from: Progress, drafts: Record<string, string | number> = {}): Progress =>
  Object.entries(drafts).reduce(
    (now, [prompt, answer]) => draft(now, prompt, answer),
    goTo(from, at(id)),
  );
const start = (): Progress => startProgress(lesson, 7);

test("pages are the cover, the questions before, the steps, the questions after and the end", () => {
  expect(pages.map(({ id }) => id)).toEqual([
    ":cover",
    ":before",
    "hook",
    "guess",
    "aside",
    "see",
    "explain",
    "what-if",
    ":after",
    ":end",
  ]);
});

describe("a prediction", () => {
  test("is committed only when everything but texts is answered, and then locked", () => {
    const empty = on("guess", start());
    expect(gate(pages, empty)).toMatchObject({ next: "answer", mayCommit: false, mayGoOn: false });
    const filled = on("guess", start(), { sign: "-" });
    expect(gate(pages, filled)).toMatchObject({ next: "commit", mayCommit: true, mayGoOn: false });
    const done = commit(filled, page("guess"));
    expect(done.answers).toEqual({ sign: "-", why: "" });
    expect(done.drafts).toEqual({});
    expect(gate(pages, done)).toMatchObject({ next: "on", mayCommit: false, mayGoOn: true });
  });

  test("can be revised until the model has run on its stage; the first answer is kept", () => {
    const done = commit(on("guess", start(), { sign: "-", why: "because" }), page("guess"));
    expect(gate(pages, done).mayRevise).toBe(true);
    const opened = revise(done, page("guess"));
    expect(opened.answers).toEqual({});
    expect(opened.drafts).toEqual({ sign: "-", why: "because" });
    const second = commit(draft(opened, "sign", "+"), page("guess"));
    expect(second.answers).toEqual({ sign: "+", why: "because" });
    expect(second.first).toEqual({ sign: "-", why: "because" });
    const third = commit(draft(revise(second, page("guess")), "sign", "0"), page("guess"));
    expect(third.first.sign).toBe("-");
    const seen = ran(on("see", third), page("see"), []);
    expect(gate(pages, seen, at("guess")).mayRevise).toBe(false);
  });

  test("is told right or wrong when the model has run on its stage, at once where no step runs it", () => {
    const both = commit(
      on("aside", commit(on("guess", start(), { sign: "-" }), page("guess")), { n: 3 }),
      page("aside"),
    );
    expect(isRevealed(pages, both, "sign")).toBe(false);
    expect(isRevealed(pages, both, "n")).toBe(true);
    expect(gate(pages, both).mayRevise).toBe(false);
    const seen = ran(on("see", both), page("see"), []);
    expect(isRevealed(pages, seen, "sign")).toBe(true);
    expect(hasSpoken(pages, start(), "sign")).toBe(false);
  });
});

describe("a run", () => {
  test("comes before the questions of an observation, as often as the step says and no more", () => {
    const here = on("see", start());
    expect(gate(pages, here)).toMatchObject({
      next: "run",
      mayRun: true,
      runsLeft: 1,
      shown: false,
    });
    const seen = ran(here, page("see"), []);
    expect(gate(pages, seen)).toMatchObject({
      mayRun: false,
      runsLeft: 0,
      shown: true,
      next: "commit",
    });
    expect(gate(pages, commit(seen, page("see")))).toMatchObject({ next: "on", mayGoOn: true });
  });

  test("of a counterfactual takes a prediction each time, and locks what was changed", () => {
    const here = on("what-if", start());
    expect(gate(pages, here)).toMatchObject({ next: "answer", mayRun: false, mayChange: true });
    const said = commit(draft(here, "cf", "+"), page("what-if"));
    expect(gate(pages, said)).toMatchObject({ next: "run", mayRun: true, mayChange: false });
    const once = ran(said, page("what-if"), []);
    expect(gate(pages, once)).toMatchObject({
      shown: true,
      mayRun: false,
      mayRunAgain: true,
      next: "on",
    });
    expect(isRevealed(pages, once, "cf")).toBe(true);
    const more = again(once, page("what-if"));
    expect(gate(pages, more)).toMatchObject({
      shown: false,
      expects: true,
      mayChange: true,
      next: "answer",
    });
    const expected = draft(more, "expect:what-if", "It cools.");
    expect(gate(pages, expected)).toMatchObject({
      next: "predict",
      mayCommit: true,
      mayRun: false,
    });
    const ready = commit(expected, page("what-if"));
    expect(gate(pages, ready)).toMatchObject({ next: "run", mayRun: true, mayChange: false });
    const twice = ran(ready, page("what-if"), []);
    expect(twice.attempts["what-if"]).toEqual([
      { levers: [] },
      { expected: "It cools.", levers: [] },
    ]);
    expect(gate(pages, twice)).toMatchObject({
      runsLeft: 0,
      mayRunAgain: false,
      mayChange: false,
      next: "on",
    });
  });
});

test("a link or a jump gets no further than the answers allow", () => {
  expect(furthest(pages, start())).toBe(1);
  const before = commit(on(":before", start(), { pre: "a" }), page(":before"));
  expect(furthest(pages, before)).toBe(at("hook"));
  const hook = goTo(before, at("guess"));
  expect(furthest(pages, hook)).toBe(at("guess"));
});

test("the answers to the questions before and after are told at the end", () => {
  let now = commit(on(":before", start(), { pre: "b" }), page(":before"));
  expect(isRevealed(pages, now, "pre")).toBe(false);
  now = goTo(now, at(":end"));
  expect(isRevealed(pages, now, "pre")).toBe(true);
});

describe("kept progress", () => {
  const storage = (): Pick<Storage, "getItem" | "setItem" | "removeItem"> => {
    const all = new Map<string, string>();
    return {
      getItem: (key) => all.get(key) ?? null,
      setItem: (key, value) => void all.set(key, value),
      removeItem: (key) => void all.delete(key),
    };
  };

  test("comes back as it was, name, team, answers, runs and all", () => {
    const keeper = storage();
    const now = signUp(
      ran(commit(on("guess", start(), { sign: "-" }), page("guess")), page("see"), []),
      { name: " Anna ", team: "blue" },
    );
    expect(keepProgress(keeper, now)).toBe(true);
    expect(keptProgress(keeper, lesson)).toEqual(now);
    expect(now.name).toBe("Anna");
  });

  test("of another edition, or damaged, counts as none", () => {
    const text = JSON.stringify(on("guess", start(), { sign: "-" }));
    expect(readProgress(text, lesson)).toBeDefined();
    expect(readProgress(text, { ...lesson, edition: 3 })).toBeUndefined();
    for (const bad of [
      "",
      "[]",
      "null",
      text.slice(0, 40),
      text.replace('"drafts":{', '"drafts":[{').replace('},"answers', '}],"answers'),
    ]) {
      expect(readProgress(bad, lesson), bad).toBeUndefined();
    }
    const sly = { ...JSON.parse(text), answers: { sign: { toString: 1 } } };
    expect(readProgress(JSON.stringify(sly), lesson)).toBeUndefined();
  });
});
