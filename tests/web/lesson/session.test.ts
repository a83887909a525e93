import { inlineRunner, type Lesson, type Scenario } from "@entente/core";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createValue } from "../../../apps/web/src/state/value.ts";
import { addLever, editLever, removeLever } from "../../../apps/web/src/store/actions/levers.ts";
import { createLab, type Lab } from "../../../apps/web/src/store/lab.ts";
import { allows, type Locks } from "../../../apps/web/src/store/lesson/lesson-locks.ts";
import { startProgress } from "../../../apps/web/src/store/lesson/lesson-progress.ts";
import {
  createLessonSession,
  type LessonSession,
} from "../../../apps/web/src/store/lesson/lesson-session.ts";
import type { Player } from "../../../apps/web/src/store/play.ts";
import { tieOf } from "../../../apps/web/src/store/tie-of.ts";
import { shippedLesson } from "../../lesson/shipped-lessons.ts";
import { shippedScenario, shippedWorld } from "../../support/shipped.ts";

/** A player that counts what it was asked; nothing moves without a screen. */
function stillPlayer(): Player & { readonly toggled: () => number } {
  let toggled = 0;
  return {
    playing: createValue(false),
    toggle: () => void toggled++,
    stop: () => {},
    toggled: () => toggled,
  };
}

const lesson: Lesson = shippedLesson("structural-balance.lesson.yaml");
let lab: Lab;
let session: LessonSession;
let player: ReturnType<typeof stillPlayer>;
const own = {
  world: shippedWorld("article-2024"),
  scenario: shippedScenario("article-2024", "may-summit"),
};
const at = (id: string): number => session.pages.findIndex((page) => page.id === id);
const settled = (): Promise<void> =>
  vi.waitFor(
    () => {
      if (lab.result.get()?.work !== lab.work.get()) throw new Error("still running");
    },
    { timeout: 10_000 },
  );

beforeEach(() => {
  lab = createLab(own, { runner: inlineRunner(), soon: (task) => setTimeout(task) });
  player = stillPlayer();
  session = createLessonSession(
    lesson,
    {},
    {
      lab,
      player,
      progress: startProgress(lesson, 1),
      teaching: true,
      onleave: () => {},
    },
  );
});

describe("a lesson on the lab", () => {
  test("shows each page's stage, and holds the result back until the model was run", async () => {
    session.goTo(at("observe"));
    await settled();
    expect(lab.work.get().world.actors).toHaveLength(9);
    expect(lab.horizon.get()).toBe(0);
    lab.playhead.set(3);
    expect(lab.playhead.get()).toBe(0);
    expect(lab.changed.get()).toEqual({ first: [], count: 0, flips: 0 });
    session.run();
    expect(player.toggled()).toBe(1);
    lab.playhead.set(3);
    expect(lab.playhead.get()).toBe(3);
    expect(lab.changed.get().count).toBeGreaterThan(0);
    session.goTo(at("predict-nine"));
    expect(lab.playhead.get()).toBe(0);
  });

  test("counts changes from where the step says, and afterwards from where the user did", async () => {
    session.leave();
    lab.reference.set("start");
    session = createLessonSession(
      shippedLesson("shared-target.lesson.yaml"),
      {},
      { lab, player, progress: startProgress(lesson, 1), teaching: true, onleave: () => {} },
    );
    session.goTo(at("explain"));
    expect(lab.reference.get()).toBe("no-levers");
    await settled();
    // The key of the lesson: a difference to the run without sanctions, not to the start.
    const chinaIran = (): number | undefined => {
      const tie = tieOf(lab.compared.get(), "CHN", "IRN");
      return tie && tie.weight - (tie.baseline ?? 0);
    };
    await vi.waitFor(() => expect(chinaIran()).toBeCloseTo(0.07, 2));
    session.leave();
    expect(lab.reference.get()).toBe("start");
  });

  test("gives the user's own work back, with its history, when it is left", async () => {
    session.leave();
    lab.edit((scenario) => ({ ...scenario, title: "Mine" }));
    const mine = lab.history.get();
    const again = createLessonSession(
      lesson,
      {},
      {
        lab,
        player,
        progress: startProgress(lesson, 1),
        teaching: true,
        onleave: () => {},
      },
    );
    again.goTo(4);
    expect(lab.work.get().scenario.title).not.toBe("Mine");
    again.leave();
    expect(lab.history.get()).toBe(mine);
    expect(lab.guard.get()).toBeUndefined();
    lab.undo();
    expect(lab.work.get().scenario).toBe(own.scenario);
  });

  test("refuses what is locked, by whatever way: edits, undo, other work, pictures", () => {
    session.goTo(at("predict-nine"));
    const before = lab.work.get();
    lab.edit((scenario) => ({ ...scenario, end: "2099-01-01" }));
    lab.edit((scenario) =>
      addLever(scenario, {
        id: "x",
        kind: "tie",
        action: "lasting",
        a: "ALD",
        b: "HAZ",
        change: 1,
        from: "2025-02-01",
      }),
    );
    lab.undo();
    lab.open(own);
    expect(lab.work.get()).toBe(before);
    lab.picture.set("analysis");
    expect(lab.picture.get()).toBe("network");
  });

  test("lets change what a step unlocks, and keeps it for the next visit to the page", () => {
    session.goTo(at("counterfactual"));
    lab.edit((scenario) =>
      addLever(scenario, {
        id: "x",
        kind: "tie",
        action: "lasting",
        a: "ALD",
        b: "HAZ",
        change: 1,
        from: "2025-02-01",
      }),
    );
    expect(lab.work.get().scenario.levers.map(({ id }) => id)).toEqual(["olive-branch", "x"]);
    session.goTo(at("explain"));
    expect(lab.work.get().scenario.levers).toEqual([]);
    session.goTo(at("counterfactual"));
    expect(lab.work.get().scenario.levers.map(({ id }) => id)).toEqual(["olive-branch", "x"]);
  });

  test("lets a student no further than the answers allow", () => {
    session.leave();
    const student = createLessonSession(
      lesson,
      {},
      {
        lab,
        player,
        progress: startProgress(lesson, 1),
        onleave: () => {},
      },
    );
    student.goTo(9);
    expect(student.page.get().id).toBe(":before");
    student.run();
    expect(student.progress.get().attempts).toEqual({});
  });
});

describe("locks", () => {
  const given: Scenario = {
    version: 1,
    id: "s",
    title: "S",
    world: { id: "w", edition: 1 },
    end: "2030-01-01",
    levers: [
      {
        id: "open",
        kind: "tie",
        action: "lasting",
        a: "A",
        b: "B",
        change: 0.2,
        from: "2025-01-01",
      },
      {
        id: "shut",
        kind: "tie",
        action: "lasting",
        a: "A",
        b: "C",
        change: 0.2,
        from: "2025-01-01",
      },
    ],
  };
  const locks: Locks = {
    pictures: ["network"],
    panels: [],
    playhead: false,
    why: false,
    equation: false,
    levers: ["open"],
    mechanisms: ["balance"],
    add: ["tie"],
  };
  const [open, shut] = given.levers;
  const may = (next: Scenario, before = given): boolean => allows(locks, given, before, next);

  test("open the levers, kinds and mechanisms that the step names, and nothing beside", () => {
    expect(may(editLever(given, { ...open, change: 0.9 } as never))).toBe(true);
    expect(may(editLever(given, { ...shut, change: 0.9 } as never))).toBe(false);
    expect(may(removeLever(given, "open"))).toBe(false);
    expect(may({ ...given, end: "2040-01-01" })).toBe(false);
    expect(may({ ...given, mechanisms: { balance: { enabled: false } } })).toBe(true);
    expect(may({ ...given, mechanisms: { anchor: { enabled: false } } })).toBe(false);
    const mine = { ...open, id: "mine" } as never;
    const added = addLever(given, mine);
    expect(may(added)).toBe(true);
    expect(may(given, added)).toBe(true);
    expect(
      may(
        addLever(given, {
          id: "e",
          kind: "event",
          source: "A",
          target: "B",
          cameo: "042",
          from: "2025-01-01",
        }),
      ),
    ).toBe(false);
  });
});
