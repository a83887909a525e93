import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { en } from "../../apps/web/src/words/en.ts";
import { lengthened } from "../../apps/web/src/words/pseudo.ts";
import { type OpenOptions, ready, useLab } from "../support/e2e-lab.ts";
import { overfull, sideways } from "../support/e2e-sideways.ts";

const open = useLab();
const say = lengthened;

const screens: readonly (readonly [name: string, screen: OpenOptions])[] = [
  ["1440 × 900", { viewport: { width: 1440, height: 900 } }],
  ["1024 × 768", { viewport: { width: 1024, height: 768 } }],
  ["360 × 640", { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }],
];

async function look(page: Page, where: string): Promise<void> {
  expect({ where, out: [...(await sideways(page)), ...(await overfull(page))] }).toEqual({
    where,
    out: [],
  });
}

/** Brings a panel up where the screen shows one at a time. */
async function panel(page: Page, name: string): Promise<void> {
  const tab = page.getByRole("navigation", { name: say(en.panels) }).getByRole("button", { name });
  if (await tab.isVisible()) await tab.click();
}

/** Opens what stands in the bar at the top, or on a phone in the menu. */
async function fromTop(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  if (await button.isVisible()) return button.click();
  await page.getByRole("button", { name: say(en.more), exact: true }).click();
  await page.getByRole("menuitem", { name, exact: true }).click();
}

test.for(screens)(
  "longer words from right to left fit at %s",
  { timeout: 120_000 },
  async ([, screen]) => {
    const page = await open({
      ...screen,
      reducedMotion: "reduce",
      before: (context) =>
        context.addInitScript(() => {
          // Frames without an origin of their own have no storage.
          if (origin !== "null") localStorage.setItem("entente.language", "pseudo");
        }),
    });
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    await look(page, "start");
    const wide = await page.evaluate(() => innerWidth > 1200);
    if (wide) {
      // Panels change sides; time and scales of numbers do not.
      const middle = async (selector: string): Promise<number> => {
        const box = await page.locator(selector).first().boundingBox();
        return box ? box.x + box.width / 2 : Number.NaN;
      };
      expect(await middle("aside.levers")).toBeGreaterThan(await middle("main"));
      for (const slider of await page.getByRole("slider").all())
        expect(await slider.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
      for (const drawing of await page.locator("svg").all())
        expect(await drawing.evaluate((element) => getComputedStyle(element).direction)).toBe(
          "ltr",
        );
    }
    await panel(page, say(en.whatChanged));
    await page
      .getByRole("button", { name: /^Russia – China/ })
      .first()
      .click();
    await page.getByTestId("why-sentence").waitFor();
    await look(page, "tie");
    await panel(page, say(en.assumptions));
    await look(page, "assumptions");
    await panel(page, say(en.levers));
    await page.getByRole("button", { name: say(en.addLever) }).click();
    await look(page, "menu");
    await page.getByRole("menuitem").first().click();
    await page.getByRole("group", { name: say(en.targets) }).waitFor();
    await look(page, "lever");
    await ready(page);
    if (!wide)
      await page
        .getByRole("button", { name: say(en.lowerSheet) })
        .click({ timeout: 2000 })
        .catch(() => {});
    for (const picture of ["difference", "table", "analysis"] as const) {
      await page.getByRole("radio", { name: say(en.pictures[picture]) }).check({ force: true });
      await look(page, picture);
    }
    for (const name of [say(en.lesson.title), say(en.share), say(en.export)]) {
      await fromTop(page, name);
      await page.getByRole("dialog").first().waitFor();
      await look(page, name);
      await page.keyboard.press("Escape");
      await page.locator("dialog").waitFor({ state: "detached" });
    }
    await page.evaluate(() => {
      location.hash = "mechanism=balance";
    });
    await page.getByRole("dialog").locator("math").first().waitFor();
    await look(page, "page");
    await page.keyboard.press("Escape");
    await page.evaluate(() => {
      location.hash = "lesson=structural-balance";
    });
    await page.locator("[data-page]").waitFor();
    await look(page, "lesson");
  },
);

test("the made-up language is in no menu", async () => {
  const page = await open();
  await page.getByRole("button", { name: en.language, exact: true }).click();
  await page.getByRole("menuitem").first().waitFor();
  const offered = await page.getByRole("menuitem").allInnerTexts();
  expect(offered).toEqual([en.browserLanguage, "English", "Español"]);
});
