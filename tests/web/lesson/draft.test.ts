import { checkLesson, type Lesson, readLesson, writeDocument } from "@entente/core";
import { describe, expect, test } from "vitest";
import { toggleLever } from "../../../apps/web/src/store/actions/levers.ts";
import {
  beginDraft,
  moveStep,
  type OnScreen,
  recordStep,
  removeStep,
  retakeStep,
} from "../../../apps/web/src/store/lesson/lesson-draft.ts";
import { shippedScenario, shippedWorld } from "../../support/shipped.ts";

const world = shippedWorld("article-2024");
const scenario = shippedScenario("article-2024", "secondary-sanctions");
const sources = { worldOf: (id: string) => (id === world.id ? world : undefined) };
const names = { title: "T", summary: "S", goal: "G", step: "First", language: "en" };
const screen = (change: Partial<OnScreen> = {}): OnScreen => ({
  work: { world, scenario },
  date: "end",
  picture: "network",
  selection: { kind: "none" },
  ...change,
});
const errors = (lesson: Lesson) =>
  checkLesson(lesson, sources).filter(({ severity }) => severity === "error");

describe("a lesson made from what is on screen", () => {
  const draft = beginDraft(screen(), true, names);

  test("stands on the shipped world, keeps its levers, and is sound as it is", () => {
    expect(draft.stages[0]?.world).toEqual({
      kind: "shipped",
      id: "article-2024",
      edition: world.edition,
    });
    expect(errors(draft)).toEqual([]);
    expect(readLesson(writeDocument(draft, { format: "yaml" }))).toMatchObject({ ok: true });
  });

  test("carries a world of one's own whole", () => {
    const own = beginDraft(screen(), false, names);
    expect(own.stages[0]?.world).toEqual({ kind: "whole", document: world });
    expect(checkLesson(own).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("a step recorded with a lever off is the same stage with that lever off", () => {
    const [lever] = scenario.levers;
    const off = toggleLever(scenario, lever?.id ?? "");
    const next = recordStep(
      draft,
      screen({
        work: { world, scenario: off },
        date: "2025-06-01",
        picture: "difference",
        selection: { kind: "tie", a: "RUS", b: "CHN" },
      }),
      sources,
      "Second",
    );
    expect(next.stages).toEqual(draft.stages);
    expect(next.steps[1]).toEqual({
      id: "step-2",
      kind: "story",
      title: "Second",
      stage: "stage-1",
      date: "2025-06-01",
      selection: { kind: "tie", a: "RUS", b: "CHN" },
      levers: { [lever?.id ?? ""]: { enabled: false } },
      screen: { picture: "difference" },
    });
    expect(errors(next)).toEqual([]);
  });

  test("a step recorded with other levers is a stage of its own on the same world", () => {
    const bare = { ...scenario, levers: [] };
    const next = recordStep(draft, screen({ work: { world, scenario: bare } }), sources, "Bare");
    expect(next.stages[1]).toMatchObject({
      id: "stage-2",
      world: { kind: "like", stage: "stage-1" },
    });
    expect(next.steps[1]?.stage).toBe("stage-2");
    expect(errors(next)).toEqual([]);
    const third = recordStep(next, screen(), sources, "Back");
    expect(third.stages).toHaveLength(2);
    expect(third.steps[2]?.stage).toBe("stage-1");
  });

  test("taking the screen again keeps texts, questions and locks", () => {
    const written: Lesson = {
      ...draft,
      steps: draft.steps.map((step) => ({ ...step, text: "Read.", screen: { runs: 2 } })),
    };
    const next = retakeStep(written, 0, screen({ picture: "table", date: "start" }), sources);
    expect(next.steps[0]).toMatchObject({
      text: "Read.",
      date: "start",
      screen: { runs: 2, picture: "table" },
    });
  });

  test("moving or removing a step leaves every other on its stage", () => {
    const bare = { ...scenario, levers: [] };
    const two = recordStep(draft, screen({ work: { world, scenario: bare } }), sources, "Bare");
    const three = { ...two, steps: [...two.steps, { id: "x", kind: "exit" as const, title: "X" }] };
    expect(moveStep(three, 2, -1).steps.map(({ id, stage }) => [id, stage])).toEqual([
      ["step-1", "stage-1"],
      ["x", "stage-2"],
      ["step-2", "stage-2"],
    ]);
    expect(removeStep(three, 1).steps.map(({ id, stage }) => [id, stage])).toEqual([
      ["step-1", "stage-1"],
      ["x", "stage-2"],
    ]);
    expect(moveStep(draft, 0, -1)).toBe(draft);
  });
});
