import type { Locator, Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FirefoxOptions, firefoxPath, launchFirefox, withoutFirefox } from "../firefox.ts";
import type { Site } from "../serve.ts";
import { seriousFindings } from "../support/e2e-axe.ts";
import { statesDiffer } from "../support/e2e-forced-colors.ts";
import { eventually, networkOn, pickScenario, ready, saved, useLab } from "../support/e2e-lab.ts";
import { serveLibrary } from "../support/e2e-library-page.ts";
import { sideways } from "../support/e2e-sideways.ts";
import { goldenHash, goldenScenario, hashOf } from "../support/golden-hash.ts";
import { shippedPaths, shippedScenario, shippedWorld } from "../support/shipped.ts";
import { writtenFutures, writtenRun } from "../support/written-results.ts";

const path = firefoxPath();
const start = (options: FirefoxOptions) => () => launchFirefox(path ?? "", options);

/** All on the article, and one on each of the larger worlds. */
const scenarios = [
  ...shippedPaths.filter((each) => /^article-2024\/.*\.scenario\.json$/.test(each)),
  "powers-2024/taiwan-strait-coalition.scenario.json",
  "world-2024/non-aligned-movement-awakes.scenario.json",
].map((each) => each.replace(".scenario.json", ""));

const documentsOf = (scenario: string) => {
  const [world, id] = scenario.split("/") as [string, string];
  return [shippedWorld(world), shippedScenario(world, id)] as const;
};

/** What the library makes of a scenario here, hashed; asked for with WebAssembly and without. */
const runHashes = new Map<string, string>();
function runHash(scenario: string): string {
  const known = runHashes.get(scenario) ?? hashOf(writtenRun(...documentsOf(scenario)));
  runHashes.set(scenario, known);
  return known;
}

/** How many colours a part of the page shows. */
async function colours(part: Locator): Promise<number> {
  const { data } = PNG.sync.read(await part.screenshot());
  return new Set(new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4)).size;
}

/** Pulls a slider to a share of its length, with the mouse held down. */
async function pull(page: Page, slider: string, share: number): Promise<void> {
  const box = await page.getByRole("slider", { name: slider }).boundingBox();
  if (!box) throw new Error(`${slider} is not drawn.`);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 9, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * share, y, { steps: 8 });
  await page.mouse.up();
  await ready(page);
}

describe.skipIf(!path)(`in Firefox${path ? "" : ` (${withoutFirefox})`}`, () => {
  let library: Site;
  beforeAll(async () => {
    library = await serveLibrary();
  });
  afterAll(() => library?.close());

  const oneHash = (open: ReturnType<typeof useLab>, wasm: "object" | "undefined") =>
    test("one scenario has one hash, in the app's worker and in the library on the page's thread", async () => {
      const page = await open({ otherSite: library.base });
      expect(await page.evaluate(() => typeof WebAssembly)).toBe(wasm);
      await pickScenario(page, documentsOf(goldenScenario)[1].title);
      await page.getByRole("button", { name: "Export", exact: true }).click();
      const { bytes } = await saved(page, "Trajectory");
      expect(hashOf(bytes.toString("utf8"))).toBe(goldenHash);

      await page.goto(library.base);
      await page.waitForFunction(() => "hashOf" in window);
      const hash = (way: "run" | "futures", scenario: string): Promise<string> =>
        page.evaluate(([kind, name]) => window.hashOf(kind, name), [way, scenario] as const);
      expect(await hash("run", goldenScenario)).toBe(goldenHash);
      for (const each of scenarios) expect(await hash("run", each), each).toBe(runHash(each));
      expect(await hash("futures", goldenScenario)).toBe(
        hashOf(await writtenFutures(...documentsOf(goldenScenario))),
      );
    });

  describe("without WebAssembly", () => {
    /** What Firefox does on a desktop of high contrast. */
    const contrast = { "browser.display.document_color_use": 2 };
    const open = useLab(start({ preferences: { "javascript.options.wasm": false, ...contrast } }));
    oneHash(open, "undefined");

    test("where the system chooses the colours, states are told apart", async () => {
      await statesDiffer(await open());
    });
  });

  describe("with WebAssembly, on a screen that nobody sees", () => {
    // Pictures that glide cost a software renderer its time; what is shown here is where they end.
    const still = { "ui.prefersReducedMotion": 1 };
    const open = useLab(start({ onScreen: true, preferences: still }));
    oneHash(open, "object");

    test("sees the picture, or a table for want of WebGL; pulls, asks why, shares, saves and opens a file; in the dark on a narrow screen nothing is cut", async () => {
      // Playwright hides the caret by a style while it takes a picture, which the policy forbids.
      const page = await open({ provoked: /inline/ });
      const draws = await page.evaluate(
        () => document.createElement("canvas").getContext("webgl2") !== null,
      );
      const picture = page.getByRole("application", { name: "Network of alignments" });
      if (draws) await eventually(() => colours(picture)).toBeGreaterThan(50);
      else await page.getByRole("note").filter({ hasText: "cannot draw with WebGL" }).waitFor();

      const before = await networkOn(page);
      await pull(page, "How hard", 0.3);
      const sent = await networkOn(page);
      expect(sent).not.toEqual(before);
      await page
        .getByRole("button", { name: /^Russia – China/ })
        .first()
        .click();
      await eventually(() => page.getByTestId("why-sentence").textContent()).toMatch(
        /^Russia – China warms .*shared target/,
      );
      await page.keyboard.press("Control+z");
      expect(await networkOn(page)).toStrictEqual(before);
      await page.keyboard.press("Control+Shift+Z");

      await page.getByRole("button", { name: "Share", exact: true }).click();
      const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
      await page.keyboard.press("Escape");
      const other = await open({ fragment: link.split("#")[1] ?? "" });
      await other.getByText("Opened from a link:").waitFor();
      expect(await networkOn(other)).toStrictEqual(sent);

      await page.getByRole("button", { name: "Export", exact: true }).click();
      if (draws) PNG.sync.read((await saved(page, "PNG")).bytes);
      const { name, bytes } = await saved(page, "Scenario");
      await page.keyboard.press("Escape");
      const file = { name, mimeType: "application/json", buffer: bytes };
      await other.locator("header input[type=file]").setInputFiles(file);
      await other
        .getByText(/^Opened: /)
        .first()
        .waitFor();
      expect(await networkOn(other)).toStrictEqual(sent);

      await page.setViewportSize({ width: 360, height: 780 });
      await page.getByRole("button", { name: "More", exact: true }).click();
      await page.getByRole("menuitem", { name: "Theme: Dark" }).click();
      await page.locator("html[data-theme=dark]").waitFor();
      expect(await sideways(page)).toEqual([]);
      // Transitions of what is scrolled out of sight wait there, and half-way colours are none to judge.
      await page.evaluate(() => {
        for (const each of document.getAnimations())
          if (each instanceof CSSTransition) each.finish();
      });
      expect(await seriousFindings(page)).toEqual([]);
    });

    test("prints a handout in letters that were fitted to its page when its pictures were there", async () => {
      const page = await open({ fragment: "papers=europe-1914" });
      const handout = page.locator('article[data-sheet="handout"]');
      await handout.locator("img").waitFor();
      await eventually(() =>
        handout.evaluate((sheet) => Math.round((sheet.scrollHeight * 25.4) / 96)),
      ).toBeLessThanOrEqual(250);
      expect(await handout.evaluate((sheet) => sheet.querySelector("img")?.naturalWidth)).toBe(620);
    });
  });
});
