import { inlineRunner } from "@entente/core";
import { beforeAll, expect, test, vi } from "vitest";
import { createValue } from "../../apps/web/src/state/value.ts";
import { createLab, type Lab } from "../../apps/web/src/store/lab.ts";
import { createPicture } from "../../apps/web/src/store/picture.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

/** Of each picture that was drawn, whether it grows out of the one before. */
let drawn: boolean[];
let lab: Lab;

beforeAll(async () => {
  const world = shippedWorld("article-2024");
  const scenario = shippedScenario("article-2024", "may-summit");
  lab = createLab(
    { world, scenario, opened: scenario },
    { runner: inlineRunner(), soon: (task) => void setTimeout(task) },
  );
  const shown = createPicture(lab, createValue<"light" | "dark">("light"), createValue(undefined));
  shown.subscribe((picture) => {
    if (picture) drawn.push(picture.animate);
  });
  drawn = [];
  await vi.waitFor(() => expect(lab.result.get()).toBeDefined());
});

test("a change is drawn once, whatever follows from it", () => {
  drawn = [];
  lab.playhead.set(0.3);
  expect(drawn).toEqual([false]);
  lab.picture.set("difference");
  expect(drawn).toEqual([false, false]);
  lab.playhead.set(0.1);
  expect(drawn).toEqual([false, false, false]);
  lab.chosen.set({ kind: "actor", id: "RUS" });
  expect(drawn).toHaveLength(4);
});

test("a new result grows out of the picture before it", async () => {
  drawn = [];
  lab.edit((scenario) => ({ ...scenario, levers: scenario.levers.slice(1) }));
  await vi.waitFor(() => expect(lab.result.get()?.work).toBe(lab.work.get()));
  expect(drawn).toEqual([true]);
});
