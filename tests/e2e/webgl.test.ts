import type { Locator } from "playwright-core";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { drag, escapeDialog, eventually, networkOn, useLab } from "../support/e2e-lab.ts";
import { sideways } from "../support/e2e-sideways.ts";

const open = useLab();

test("without WebGL a notice says so, the table stands in, and the journey still works", async () => {
  const page = await open({
    before: (context) =>
      context.addInitScript(() => {
        const original = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (
          this: HTMLCanvasElement,
          kind: string,
          ...rest: never[]
        ) {
          return /webgl/.test(kind) ? null : original.call(this, kind as "2d", ...rest);
        } as typeof original;
      }),
  });
  await page.getByRole("note").filter({ hasText: "cannot draw with WebGL" }).waitFor();
  const row = page
    .getByRole("row")
    .filter({ has: page.getByRole("button", { name: "Russia – China" }) });
  const before = await row.textContent();
  await drag(page, "How hard", 0);
  await eventually(() => row.textContent()).not.toBe(before);
  await row.getByRole("button").click();
  await eventually(() => page.getByTestId("why-sentence").textContent()).toMatch(/^Russia – China/);
  await page.getByRole("button", { name: "Export" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("button", { name: /^SVG/ }).waitFor();
  expect(await dialog.getByRole("button", { name: /^PNG/ }).count()).toBe(0);
  await escapeDialog(page);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await sideways(page)).toEqual([]);
});

/** How many pixels of the picture differ from the paper it is drawn on. */
async function inked(picture: Locator): Promise<number> {
  const { data } = PNG.sync.read(await picture.screenshot());
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
  const paper = pixels[0];
  return pixels.reduce((count, pixel) => count + (pixel === paper ? 0 : 1), 0);
}

test("after the graphics context is lost, the same picture comes back", async () => {
  const page = await open();
  const picture = page.getByRole("application", { name: "Network of alignments" });
  const before = await networkOn(page);
  await eventually(() => inked(picture)).toBeGreaterThan(5000);
  // The first picture may still be settling (fonts); two equal looks in a row mean that it stands.
  let last = -1;
  await eventually(async () => {
    const now = await inked(picture);
    const same = now === last;
    last = now;
    return same;
  }).toBe(true);
  const lost = await page.evaluate(() => {
    const contexts = [...document.querySelectorAll<HTMLCanvasElement>("[role=application] canvas")]
      .map((canvas) => canvas.getContext("webgl2"))
      .filter((context) => context !== null);
    for (const context of contexts) context.getExtension("WEBGL_lose_context")?.loseContext();
    return contexts.length;
  });
  expect(lost).toBeGreaterThan(0);
  await eventually(async () => Math.abs((await inked(picture)) - last) / last).toBeLessThan(0.01);
  expect(await page.evaluate(() => window.entente?.placeOf("CHN"))).toMatchObject({
    x: expect.any(Number),
  });
  expect(await networkOn(page)).toStrictEqual(before);
  const alive = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>("[role=application] canvas")].some(
      (canvas) => canvas.getContext("webgl2")?.isContextLost() === false,
    ),
  );
  expect(alive).toBe(true);
});
