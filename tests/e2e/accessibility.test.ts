import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { rulesOfColour, seriousFindings } from "../support/e2e-axe.ts";
import { statesDiffer } from "../support/e2e-forced-colors.ts";
import { drag, eventually, type OpenOptions, ready, useLab } from "../support/e2e-lab.ts";
import { sideways } from "../support/e2e-sideways.ts";
import { wearTheme } from "../support/e2e-theme.ts";

const open = useLab();

const phone: OpenOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** Brings a panel up where a narrow screen shows one at a time; wide screens show it anyway. */
async function panel(page: Page, name: string): Promise<void> {
  const tab = page.getByRole("navigation", { name: "Panels" }).getByRole("button", { name });
  if (await tab.isVisible()) await tab.click();
}

/** The states of the screen that are examined, each a step on from the one before. */
const states: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ["start", async () => {}],
  [
    "tie selected",
    async (page) => {
      await panel(page, "What changed");
      await page
        .getByRole("button", { name: /^Russia – China/ })
        .first()
        .click();
      await page.getByTestId("why-sentence").waitFor();
      await page
        .getByRole("button", { name: /^Structural balance/ })
        .first()
        .click();
    },
  ],
  [
    "assumptions",
    async (page) => {
      await panel(page, "Assumptions");
      await page.getByRole("button", { name: "Anchor", exact: true }).click();
      await page.locator("math").first().waitFor();
    },
  ],
  [
    "new lever",
    async (page) => {
      await panel(page, "Levers");
      await page.getByRole("button", { name: "Add a lever" }).click();
      await page.getByRole("menuitem", { name: /^Sanction/ }).click();
      await page.getByRole("group", { name: "Targets" }).waitFor();
    },
  ],
  [
    "table",
    async (page) => {
      await page.getByRole("radio", { name: "Table" }).check({ force: true });
      await page.getByRole("table", { name: "All ties" }).waitFor();
    },
  ],
  [
    "export dialog",
    async (page) => {
      const button = page.getByRole("button", { name: "Export", exact: true });
      if (await button.isVisible()) await button.click();
      else {
        await page.getByRole("button", { name: "More", exact: true }).click();
        await page.getByRole("menuitem", { name: "Export" }).click();
      }
      await page.getByRole("dialog", { name: "Export" }).waitFor();
    },
  ],
];

/** Waits for transitions and answers to arrive: half-way colours are no colours to judge. */
async function still(page: Page): Promise<void> {
  await ready(page);
  await page.waitForFunction(
    () =>
      document.querySelector("[aria-busy=true]") === null &&
      document.getAnimations().every((each) => each.playState !== "running"),
  );
}

/** Changes the theme, and waits for what that sets in motion. */
async function wear(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await wearTheme(page, colorScheme);
  await still(page);
}

for (const [where, size] of [
  ["a wide screen", {}],
  ["a phone", phone],
] as const) {
  test(`axe finds nothing serious on ${where}, in light and in dark`, async () => {
    const page = await open({ ...size, reducedMotion: "reduce" });
    const findings: string[] = [];
    for (const [name, reach] of states) {
      await reach(page);
      await still(page);
      findings.push(...(await seriousFindings(page)).map((each) => `${name}: ${each}`));
      await wear(page, "dark");
      const dark = await seriousFindings(page, rulesOfColour);
      findings.push(...dark.map((each) => `${name}, dark: ${each}`));
      await wear(page, "light");
    }
    expect(findings).toEqual([]);
  });
}

test("nothing is cut off at the side of the screen, from 320 to 1440 px", async () => {
  const page = await open({ reducedMotion: "reduce" });
  for (const width of [320, 390, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    for (const name of ["Assumptions", "What changed", "Levers"]) {
      await panel(page, name);
      expect(await sideways(page), `${width} px, ${name}`).toEqual([]);
    }
  }
});

test("on a phone every main control is at least 44 px high and wide", async () => {
  const page = await open({ ...phone, reducedMotion: "reduce" });
  for (const name of ["Levers", "What changed", "Assumptions"]) {
    await panel(page, name);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, input, select, [role=switch], summary")]
        .filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.closest("[hidden], .sr") &&
            // Links within a sentence are excepted, as in WCAG 2.5.8; radios are judged by their label;
            // the grip does what the tab below it does, which is large.
            !element.matches(".text-button, [type=radio], .sr, .grip"),
        )
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
        .map(
          ({ element, box }) =>
            `${element.getAttribute("aria-label") ?? element.textContent?.trim()}: ${Math.round(box.width)} × ${Math.round(box.height)}`,
        ),
    );
    expect(small, name).toEqual([]);
  }
});

test("at a browser zoom of 200 % everything can still be reached and nothing is cut off", async () => {
  const page = await open({
    viewport: { width: 720, height: 450 },
    deviceScaleFactor: 2,
    reducedMotion: "reduce",
  });
  expect(await sideways(page)).toEqual([]);
  await panel(page, "Levers");
  await drag(page, "How hard", 0.5);
  await panel(page, "What changed");
  await page
    .getByRole("button", { name: /^Russia – China/ })
    .first()
    .click();
  await page.getByTestId("why-sentence").scrollIntoViewIfNeeded();
  expect(await sideways(page)).toEqual([]);
  for (const name of ["Undo", "Play", "More"]) {
    expect(await page.getByRole("button", { name, exact: true }).isVisible(), name).toBe(true);
  }
});

test("with text at twice its size nothing is cut off at the side, and the picture keeps its height", async () => {
  const page = await open({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    textSize: 32,
  });
  for (const name of ["Assumptions", "What changed", "Levers"]) {
    await panel(page, name);
    expect(await sideways(page), name).toEqual([]);
  }
  await page.getByRole("slider", { name: "How hard" }).scrollIntoViewIfNeeded();
  const picture = page.getByRole("application", { name: "Network of alignments" });
  expect((await picture.boundingBox())?.height).toBeGreaterThan(300);
});

test("where less motion is wished for, nothing glides and playing goes in steps", async () => {
  const page = await open({ reducedMotion: "reduce" });
  await drag(page, "How hard", 0.3);
  expect(
    await page.evaluate(
      () => document.getAnimations().filter((each) => each.playState === "running").length,
    ),
  ).toBe(0);
  const dates = await page.getByRole("slider", { name: "Date shown" }).evaluateHandle((slider) => {
    const seen = new Set<string>();
    new MutationObserver(() => seen.add(slider.getAttribute("aria-valuetext") ?? "")).observe(
      slider,
      { attributes: true },
    );
    return seen;
  });
  await page.getByRole("button", { name: "Play" }).click();
  // A twelfth of the run takes three quarters of a second; flowing, it would be dozens of dates.
  await eventually(() => dates.evaluate((seen) => seen.size)).toBeGreaterThan(2);
  await page.getByRole("button", { name: "Pause" }).click();
  expect(await dates.evaluate((seen) => seen.size)).toBeLessThan(8);
});

test("where the system chooses the colours, on differs from off, and what is chosen from what is not", async () => {
  await statesDiffer(await open({ forcedColors: "active" }));
});
