import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { tieOf } from "../../apps/web/src/store/tie-of.ts";
import { rulesOfColour, seriousFindings } from "../support/e2e-axe.ts";
import {
  eventually,
  networkOn,
  type OpenOptions,
  openFiles,
  pickScenario,
  ready,
  useLab,
} from "../support/e2e-lab.ts";
import { wearTheme } from "../support/e2e-theme.ts";

const open = useLab();
const phone: OpenOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** Shows the Analysis and waits until it is that of the network on screen. */
async function analyse(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "Analysis" }).check({ force: true });
  await page.getByRole("heading", { name: "Camps", level: 2 }).waitFor();
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await ready(page);
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
}

const camps = (page: Page): Locator => page.getByRole("region", { name: "Camps", exact: true });
const details = (page: Page): Locator => page.getByRole("complementary", { name: "Details" });
const measure = (page: Page, name: string): Promise<string[]> =>
  page.getByRole("row", { name }).getByRole("cell").allInnerTexts();

/** The members that a camp's list names. */
const members = (page: Page, letter: string): Promise<string[]> =>
  camps(page)
    .locator("div")
    .filter({ has: page.getByRole("heading", { name: new RegExp(`^.?\\s*Camp ${letter}\\b`) }) })
    .last()
    .getByRole("button")
    .allInnerTexts();

test("mediation leaves one tie that fits no split; choosing it opens it in the inspector", async () => {
  const page = await open();
  await pickScenario(page, "Beijing mediates in Ukraine");
  await analyse(page);
  expect((await members(page, "A")).sort()).toEqual(["China", "Like-minded partners", "Russia"]);
  expect(await members(page, "B")).toContain("Ukraine");
  const tie = camps(page).getByRole("button", { name: /^China – Ukraine friendly across/ });
  await tie.click();
  await details(page).getByRole("heading", { name: "China – Ukraine", level: 2 }).waitFor();
  expect(await tie.getAttribute("aria-pressed")).toBe("true");

  // What the index charges is the strength of that one tie.
  const weight = tieOf(await networkOn(page), "CHN", "UKR")?.weight ?? 0;
  expect((await measure(page, "Frustration, two camps"))[0]).toMatch(
    new RegExp(`^${weight.toFixed(2)}\\b`),
  );
  // Nested actors flatter: without them the same network is less balanced.
  const [now, baseline, apart] = await measure(page, "Triangle index Share");
  expect([now, baseline, apart]).toEqual(["0.85", "1.00", "0.60"]);
  await page.getByText("Without them the triangle index is 0.60, not 0.85.").waitFor();
});

test("the analysis follows the playhead, an edit and the counting, and keeps camp letters", async () => {
  const page = await open();
  await pickScenario(page, "Beijing mediates in Ukraine");
  await analyse(page);
  const before = await members(page, "A");
  await page.getByRole("slider", { name: "Date shown" }).fill("0");
  await settled(page);
  await page.getByText("Every tie fits: friendly within a camp, hostile across.").waitFor();
  expect((await members(page, "A")).sort()).toEqual(before.sort());

  await page.getByRole("slider", { name: "Date shown" }).press("End");
  await page.getByRole("radio", { name: "Each tie once" }).check({ force: true });
  await eventually(async () => (await measure(page, "Frustration, two camps"))[0]).toMatch(/^1\b/);
  await page.getByRole("button", { name: "Undo" }).click();
  await settled(page);
  await eventually(async () => (await measure(page, "Frustration, two camps"))[0]).toMatch(/^0\b/);
});

test("three picked actors have a pattern with roles, and its spells move the playhead", async () => {
  const page = await open();
  await pickScenario(page, "Beijing mediates in Ukraine");
  await analyse(page);
  const pattern = page.getByTestId("triangle-pattern");
  expect(await pattern.textContent()).toMatch(/^\s*Stable marriage/);
  const third = page.getByRole("combobox", { name: "Third actor" });
  await third.click();
  await third.fill("Ukr");
  await third.press("Enter");
  await eventually(() => pattern.textContent()).toMatch(/^\s*Romantic triangle/);
  await page
    .getByText("China is friendly with Russia and Ukraine, who are at odds")
    .last()
    .waitFor();
  const spells = page.getByRole("button", { name: /^\d+ \w+ 20\d\d to/ });
  expect(await spells.count()).toBeGreaterThan(1);
  await spells.first().click();
  await eventually(() => pattern.textContent()).not.toMatch(/^\s*Romantic/);
  expect((await networkOn(page)).date).toBe("2024-04-09");
});

test("a network with several equally cheap splits shows each, and a landscape with its valleys", async () => {
  const page = await open();
  // A square with one hostile tie: any one of the four may give way, and no triad sees it.
  await openFiles(page, {
    name: "square.csv",
    text: "source,target,weight\nA,B,0.5\nB,C,0.5\nC,D,0.5\nA,D,-0.5\n",
  });
  await page.getByRole("button", { name: /^Scenarios:.*square/ }).waitFor();
  const close = page.getByRole("dialog").getByRole("button", { name: "Close" });
  if (await close.count()) await close.click();
  await page.getByRole("slider", { name: "Date shown" }).fill("0");
  await analyse(page);
  await page.getByRole("radio", { name: "Each tie once" }).check({ force: true });
  await camps(page).getByText("4 splits do equally well").waitFor();
  await page.getByText("There is no closed triad, and yet not all fits").waitFor();
  const repair = (): Promise<string | null> =>
    camps(page)
      .getByRole("button", { name: /friendly across|hostile within/ })
      .textContent();
  const seen = new Set([await repair()]);
  for (let k = 2; k <= 4; k++) {
    await page.getByRole("button", { name: "Next split" }).click();
    await camps(page).getByText(`Split ${k} of 4`).waitFor();
    seen.add(await repair());
  }
  expect(seen.size).toBe(4);
  expect(await page.getByRole("button", { name: "Next split" }).isDisabled()).toBe(true);

  const landscape = page.getByRole("region", { name: "Landscape", exact: true });
  await landscape.getByRole("button", { name: /^Valley 1\b/ }).click();
  await landscape.getByRole("button", { name: "Take out D" }).click();
  await landscape
    .getByRole("img", { name: "Energies of 4 splits, which fall into 1 valley." })
    .waitFor();
  await landscape.getByRole("button", { name: "Take out C" }).click();
  await landscape.getByText("Choose at least three actors.").waitFor();
});

/** Presses Tab until the control has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`90 presses of Tab do not reach ${target}.`);
}

test("the keyboard alone opens the Analysis, selects an actor, opens a formula and picks a triangle", async () => {
  const page = await open();
  await page.keyboard.press("4");
  await page.getByRole("heading", { name: "Camps", level: 2 }).waitFor();
  await settled(page);
  const china = camps(page).getByRole("button", { name: "China", exact: true }).first();
  await tabTo(page, china);
  await page.keyboard.press("Enter");
  await details(page).getByRole("heading", { name: "China", level: 2 }).waitFor();
  expect(await china.getAttribute("aria-pressed")).toBe("true");

  const formula = page.getByRole("button", { name: "Formula and source of Walk balance" });
  await tabTo(page, formula);
  await page.keyboard.press("Enter");
  await page.locator("math").first().waitFor();
  expect(await formula.getAttribute("aria-expanded")).toBe("true");

  const first = page.getByRole("combobox", { name: "First actor" });
  await tabTo(page, first);
  await page.keyboard.type("NATO");
  await page.keyboard.press("Enter");
  await eventually(() => first.inputValue()).toBe("NATO");

  await page.getByRole("link", { name: "Balance" }).focus();
  await page.keyboard.press("Enter");
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Balance");
  // Jumping scrolls the analysis, never the page around it.
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
});

for (const [where, size] of [
  ["a wide screen", {}],
  ["a phone", phone],
] as const) {
  test(`axe finds nothing serious in the Analysis on ${where}, in light and in dark`, async () => {
    const page = await open({ ...size, reducedMotion: "reduce" });
    await pickScenario(page, "Beijing mediates in Ukraine");
    await analyse(page);
    await page.getByText("Other ways to see camps").click();
    await page.getByRole("button", { name: "Formula and source of Triangle index" }).click();
    await page.locator("math").first().waitFor();
    const findings = await seriousFindings(page);
    await wearTheme(page, "dark");
    findings.push(...(await seriousFindings(page, rulesOfColour)));
    expect(findings).toEqual([]);
    // Nothing sticks out to the side, down to the narrowest phone.
    if (size === phone) await page.setViewportSize({ width: 320, height: 640 });
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll("#stage *")]
          .filter((each) => each.getClientRects().length > 0 && !each.closest("svg, .sr, math"))
          .filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5)
          .map((each) => each.outerHTML.slice(0, 80)),
      ),
    ).toEqual([]);
  });
}
