import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type OpenOptions, pickScenario, ready, useLab } from "./support/e2e-lab.ts";

const open = useLab();
const inRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const wide: OpenOptions = { viewport: { width: 1440, height: 900 } };
const narrow: OpenOptions = { viewport: { width: 1024, height: 768 } };
const projector: OpenOptions = { viewport: { width: 1920, height: 1080 } };
const phone: OpenOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
const dark: OpenOptions = { ...wide, colorScheme: "dark" };

/** Brings a panel up where the screen shows one at a time. */
async function panel(page: Page, name: string): Promise<void> {
  const tab = page.getByRole("navigation", { name: "Panels" }).getByRole("button", { name });
  if (await tab.isVisible()) await tab.click();
}

async function tie(page: Page, pair: string): Promise<void> {
  await panel(page, "What changed");
  await page
    .getByRole("button", { name: new RegExp(`^${pair}`) })
    .first()
    .click();
  await page.getByTestId("why-sentence").waitFor();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.getByRole("radio", { name }).check({ force: true });
}

async function addSanction(page: Page): Promise<void> {
  await panel(page, "Levers");
  await page.getByRole("button", { name: "Add a lever" }).click();
  await page.getByRole("menuitem", { name: /^Sanction/ }).click();
  await page.getByRole("group", { name: "Targets" }).waitFor();
}

/** Each picture: its file below the root, the screen it is taken on, and the way to it. */
const shots: readonly (readonly [
  file: string,
  screen: OpenOptions,
  reach: (page: Page) => Promise<unknown>,
])[] = [
  ["packages/core/docs/images/lab.png", wide, (page) => tie(page, "Russia – China")],
  ["dist/shots/start-wide.png", wide, async () => {}],
  ["dist/shots/start-narrow.png", narrow, async () => {}],
  ["dist/shots/start-dark.png", dark, async () => {}],
  ["dist/shots/start-projector.png", projector, async () => {}],
  ["dist/shots/start-phone.png", phone, async () => {}],
  ["dist/shots/difference.png", wide, (page) => picture(page, "Difference")],
  ["dist/shots/table.png", wide, (page) => picture(page, "Table")],
  ["dist/shots/tie-dark.png", dark, (page) => tie(page, "Russia – China")],
  ["dist/shots/tie-narrow.png", narrow, (page) => tie(page, "Russia – China")],
  ["dist/shots/tie-phone.png", phone, (page) => tie(page, "Russia – China")],
  ["dist/shots/changed-phone.png", phone, (page) => panel(page, "What changed")],
  [
    "dist/shots/tie-accounts.png",
    { viewport: { width: 1440, height: 2000 } },
    async (page) => {
      await tie(page, "Russia – China");
      await page
        .getByRole("button", { name: /^Shared target/ })
        .first()
        .click();
      await page
        .getByRole("button", { name: /^Structural balance/ })
        .first()
        .click();
    },
  ],
  [
    "dist/shots/assumptions.png",
    wide,
    async (page) => {
      await panel(page, "Assumptions");
      await page.getByRole("button", { name: "Structural balance", exact: true }).click();
      await page.locator("math").first().waitFor();
    },
  ],
  ["dist/shots/add-sanction.png", wide, addSanction],
  ["dist/shots/add-sanction-phone.png", phone, addSanction],
  ["dist/shots/no-levers.png", wide, (page) => pickScenario(page, "As it stands")],
  [
    "dist/shots/signs-change.png",
    wide,
    (page) => pickScenario(page, "Beijing mediates in Ukraine"),
  ],
  [
    "dist/shots/scenarios.png",
    wide,
    (page) => page.getByRole("button", { name: /^Scenarios:/ }).click(),
  ],
  ["dist/shots/export.png", wide, (page) => page.getByRole("button", { name: "Export" }).click()],
  [
    "dist/shots/share.png",
    wide,
    (page) => page.getByRole("button", { name: "Share", exact: true }).click(),
  ],
  ["dist/shots/about.png", wide, (page) => page.keyboard.press("?")],
  [
    "dist/shots/broken-link.png",
    { ...wide, fragment: "s=1.00000000.AAAA" },
    (page) => page.getByRole("dialog").waitFor(),
  ],
];

test.for(shots)("%s", async ([file, screen, reach]) => {
  const page = await open({ ...screen, reducedMotion: "reduce" });
  await page.evaluate(() => document.fonts.ready);
  await reach(page);
  await ready(page);
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  // Two frames: one in which the picture is drawn, one after which it is on screen.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const path = inRoot(file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await page.screenshot());
  if (file.endsWith("lab.png")) expect(statSync(path).size).toBeLessThan(300_000);
});
