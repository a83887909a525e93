import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, networkOn, openFiles, ready, useLab } from "../support/e2e-lab.ts";

const open = useLab();

const text = `
version: 1
kind: lesson
id: camera
edition: 1
title: Where to look
language: en
level: introductory
minutes: 4
summary: A lesson that turns the picture.
goals: [See where a step looks.]
stages:
  - id: six
    title: Six
    world:
      kind: sketch
      asOf: "2020-01-01"
      actors: [{ id: AAA, name: A }, { id: BBB, name: B }, { id: CCC, name: C }, { id: DDD, name: D }, { id: EEE, name: E }, { id: FFF, name: F }]
      signs: [AAA + BBB, BBB + CCC, AAA + CCC, DDD + EEE, EEE + FFF, DDD + FFF, AAA - DDD, BBB - EEE, CCC - FFF]
steps:
  - { id: all, kind: story, title: All, minutes: 1 }
  - { id: two, kind: explain, title: Two, minutes: 1, camera: { actors: [AAA, BBB] }, selection: { kind: tie, a: AAA, b: BBB } }
  - { id: place, kind: story, title: A place, minutes: 1, camera: { x: 0.1, y: -0.2, ratio: 0.5 } }
  - { id: back, kind: story, title: All again, minutes: 1 }
`;

interface Seen {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

const viewOn = async (page: Page): Promise<Seen> => {
  const view = await page.evaluate(() => window.entente?.view());
  if (!view) throw new Error("There is no picture.");
  return view as Seen;
};

/** Turns to the next page and gives every nearness that the picture went through. */
async function turn(page: Page, id: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seenRatios: seen });
    const look = (): void => {
      const ratio = window.entente?.view()?.ratio;
      if (ratio !== undefined && ratio !== seen.at(-1)) seen.push(ratio);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.getByRole("button", { name: /^(Start|Next)$/ }).click();
  await page.locator(`[data-page="${id}"]`).waitFor();
  await networkOn(page);
  return page.evaluate(() => (window as unknown as { seenRatios: number[] }).seenRatios);
}

async function lessonOn(reducedMotion: "reduce" | "no-preference"): Promise<Page> {
  const page = await open({ reducedMotion });
  await openFiles(page, { name: "camera.lesson.yaml", text });
  await page.locator('[data-page=":cover"]').waitFor();
  await ready(page);
  await turn(page, "all");
  return page;
}

test("a step turns the picture to its actors, to a place, and back to the whole", async () => {
  const page = await lessonOn("reduce");
  await eventually(() => viewOn(page)).toMatchObject({ ratio: 1 });
  const whole = await viewOn(page);

  await turn(page, "two");
  await eventually(async () => (await viewOn(page)).ratio).toBeLessThan(0.9);
  const size = await page.locator(".graph").boundingBox();
  for (const id of ["AAA", "BBB"]) {
    const at = await page.evaluate((actor) => window.entente?.placeOf(actor), id);
    expect(at?.x).toBeGreaterThan(40);
    expect(at?.x).toBeLessThan((size?.width ?? 0) - 40);
    expect(at?.y).toBeGreaterThan(40);
    expect(at?.y).toBeLessThan((size?.height ?? 0) - 40);
  }
  await page.getByRole("heading", { name: "A – B" }).waitFor();

  const ratios = await turn(page, "place");
  await eventually(async () => (await viewOn(page)).ratio).toBeCloseTo(0.5, 9);
  const place = await viewOn(page);
  expect(place.x).toBeCloseTo(0.1, 6);
  expect(place.y).toBeCloseTo(-0.2, 6);
  // Where motion is reduced, there is nothing between one view and the next.
  expect(ratios.length).toBeLessThanOrEqual(2);

  await turn(page, "back");
  await eventually(() => viewOn(page)).toEqual(whole);
}, 60_000);

test("without the wish for less motion the picture glides, and a person may turn it elsewhere", async () => {
  const page = await lessonOn("no-preference");
  await turn(page, "two");
  await turn(page, "place");
  await eventually(async () => (await viewOn(page)).ratio).toBeCloseTo(0.5, 9);
  const ratios = await page.evaluate(
    () => (window as unknown as { seenRatios: number[] }).seenRatios,
  );
  expect(ratios.length).toBeGreaterThan(2);
  await page.getByRole("button", { name: "Fit" }).click();
  await eventually(async () => (await viewOn(page)).ratio).toBe(1);
}, 60_000);
