import type { SheetName } from "@entente/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { entente } from "../cli/cli.ts";
import { firstLessons, translationsOf } from "../lesson/shipped-lessons.ts";
import { seriousFindings } from "../support/e2e-axe.ts";
import { useLab } from "../support/e2e-lab.ts";
import { pdfPages } from "../support/pdf-pages.ts";

const open = useLab();
const sheets: readonly SheetName[] = ["handout", "instructor", "key", "rubric", "items"];
/** Handout, instructor's note, rubric and questions take one page each; a key may run on. */
const [single, mostOfKey] = [4, 3];

async function papers(page: Page, id: string): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, `papers=${id}`);
  await page.locator('article[data-sheet="items"]').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Leaves one paper on the page. */
async function only(page: Page, name: SheetName): Promise<void> {
  for (const [k, each] of sheets.entries())
    await page
      .locator("fieldset input")
      .nth(k)
      .setChecked(each === name);
  await page.locator(`article[data-sheet="${name}"]`).waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Parts that stick out of the paper at the width it is printed in. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("article")].flatMap((article) => {
      const edge = article.getBoundingClientRect().right + 1;
      return [...article.querySelectorAll<HTMLElement>("*")]
        .filter((part) => part.getBoundingClientRect().right > edge)
        .map((part) => `${part.tagName} ${part.textContent?.slice(0, 40)}`);
    }),
  );

/** Goes back from the papers to the app. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator("article").first().waitFor({ state: "detached" });
  await page.locator("#stage").waitFor();
}

const formats = ["A4", "Letter"] as const;

test.for(firstLessons)(
  "the papers of $id, translated too, keep their pages on A4 and Letter, none empty, nothing cut",
  async ({ id: first }) => {
    const page = await open();
    for (const id of [first, ...translationsOf(first)]) await keepTheirPages(page, id);

    for (const name of ["handout", "instructor"] as const) {
      const { out } = await entente(["lessons", "print", first, "--sheet", name]);
      await page.goto("about:blank");
      await page.setContent(out);
      for (const format of formats) {
        const pages = await pdfPages(page, format);
        expect({ name, format, ...pages }).toEqual({ name, format, count: 1, empty: 0 });
      }
      await page.setViewportSize({ width: 703, height: 900 });
      expect(await cutOff(page), `${name} of the command line`).toEqual([]);
    }
  },
);

async function keepTheirPages(page: Page, id: string): Promise<void> {
  await papers(page, id);
  await page.emulateMedia({ media: "print" });
  expect(await cutOff(page), id).toEqual([]);
  await page.emulateMedia({ media: null });
  const all = [];
  for (const format of formats) all.push(await pdfPages(page, format));
  await only(page, "key");
  for (const [f, format] of formats.entries()) {
    const key = await pdfPages(page, format);
    const where = `${id} on ${format}`;
    expect([where, all[f]?.empty, key.empty]).toEqual([where, 0, 0]);
    expect(key.count, `key of ${where}`).toBeLessThanOrEqual(mostOfKey);
    // Each begins a page of its own, so none of the others runs on.
    expect((all[f]?.count ?? 0) - key.count, `all but the key of ${where}`).toBe(single);
  }
  await leave(page);
}

test("papers are opened from the list of lessons, chosen and left by keyboard, also on a phone", async () => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Lessons" }).click();
  const print = page.getByRole("button", { name: /^Print: Who else moves/ });
  await print.focus();
  await page.keyboard.press("Enter");
  await page.locator('article[data-sheet="handout"]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Back");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.locator('article[data-sheet="handout"]').waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await seriousFindings(page)).toEqual([]);
  await leave(page);
}, 60_000);
