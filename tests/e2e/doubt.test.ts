import { runScenario } from "@entente/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { seriousFindings } from "../support/e2e-axe.ts";
import {
  escapeDialog,
  eventually,
  networkOn,
  type OpenOptions,
  pickScenario,
  saved,
  useLab,
} from "../support/e2e-lab.ts";

const open = useLab();
const phone: OpenOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};
const details = (page: Page) => page.getByRole("complementary", { name: "Details" });
const card = (page: Page) => details(page).getByRole("region", { name: "How sure is this?" });

/** Asks how sure the scenario is and waits until all futures are there. */
async function ask(page: Page): Promise<void> {
  await card(page).getByRole("button", { name: "How sure is this?" }).press("Enter");
  await eventually(() => card(page).getByRole("status").first().innerText()).toBe("512 futures");
}

test("futures run in the background: bands, shares of sign, paused and left by keyboard", async () => {
  const page = await open();
  await pickScenario(page, "Threat, banks, allies");
  await card(page).getByRole("button", { name: "How sure is this?" }).press("Enter");
  await card(page).getByRole("button", { name: "Pause the futures" }).press("Enter");
  await card(page).getByText("paused").waitFor();
  await card(page).getByRole("button", { name: "Go on with the futures" }).press("Enter");
  await eventually(() => card(page).getByRole("status").first().innerText()).toBe("512 futures");
  await card(page)
    .getByText(/The camps are these in \d+ % of the futures/)
    .waitFor();
  // The legend says what paleness is.
  await page.getByText("paler: fewer futures share its sign").waitFor();

  await details(page)
    .getByRole("button", { name: /China – United States/ })
    .first()
    .click();
  const shares = details(page).locator("dl", { hasText: "Futures with this sign" });
  await shares.waitFor();
  expect(await shares.innerText()).toMatch(/Futures with this sign\s+100 %/);
  expect(await page.locator("path.futures").count()).toBe(3);
  expect(await seriousFindings(page)).toEqual([]);

  await card(page).getByRole("button", { name: "Leave the futures" }).press("Enter");
  await eventually(() => page.locator("dl", { hasText: "Futures with this sign" }).count()).toBe(0);
});

test("some futures are played one after the other and left again, the run is as it was", async () => {
  const page = await open({ reducedMotion: "reduce" });
  await ask(page);
  const run = await networkOn(page);
  await card(page).getByRole("button", { name: "Play some futures" }).press("Enter");
  await card(page).getByText("Future 1 of 8").waitFor();
  expect(await networkOn(page)).not.toEqual(run);
  await card(page).getByText("Future 2 of 8").waitFor();
  await card(page).getByRole("button", { name: "Pause" }).press("Enter");
  const held = await card(page)
    .getByText(/Future \d of 8/)
    .innerText();
  await page.waitForTimeout(2200);
  expect(
    await card(page)
      .getByText(/Future \d of 8/)
      .innerText(),
  ).toBe(held);
  // What is told and what leaves is that future, with the scenario that reproduces it.
  await details(page)
    .getByRole("button", { name: /^Russia – China/ })
    .first()
    .click();
  await page.getByText(/^This tells of future \d, which is on screen\.$/).waitFor();
  const shown = await networkOn(page);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const snapshot = JSON.parse((await saved(page, "Snapshot")).bytes.toString("utf8"));
  const again = runScenario(snapshot.world, snapshot.scenario).trajectory;
  expect(snapshot.scenario.title).toBe(
    `The West stops trading with China, ${held.split(" of")[0]?.toLowerCase()}`,
  );
  for (const [k, weight] of shown.ties.weight.entries())
    expect(again.x.at(k - shown.ties.weight.length)).toBeCloseTo(weight, 3);
  await escapeDialog(page);
  await card(page).getByRole("button", { name: "Back to the run" }).press("Enter");
  expect(await networkOn(page)).toEqual(run);
});

test("a tie is asked what it would take, and mapped over two numbers with its table", async () => {
  const page = await open();
  await pickScenario(page, "Threat, banks, allies");
  await details(page)
    .getByRole("button", { name: /Russia – United States/ })
    .first()
    .click();
  const take = details(page).getByRole("region", { name: "What would it take?" });
  await take.getByRole("button", { name: "Find out" }).press("Enter");
  // The command line says the same: only its own baseline turns it, at about 0.087.
  await take.getByText("Baseline of Russia – United States").first().waitFor({ timeout: 60_000 });
  await take.getByText(/turns it at 0\.087/).waitFor({ timeout: 60_000 });
  await take.getByText(/\d+ others cannot/).waitFor();
  await take.getByText("Shares of the spread").click();
  const shares = take.locator("details", { hasText: "Shares of the spread" });
  await shares.getByRole("button", { name: "Find out" }).press("Enter");
  await shares.getByText(/Sobol indices from \d+ samples/).waitFor({ timeout: 60_000 });
  await take.getByText("Map over one or two levers or assumptions").click();
  await take.getByRole("button", { name: "Draw the map" }).press("Enter");
  await eventually(() => take.locator("svg rect").count()).toBeGreaterThan(120);
  // The place that is read moves by the arrow keys, and opens as the scenario; undo brings it back.
  const map = take.getByRole("button", { name: /^Map along/ });
  const place = take.getByText(/^Strength of balance .+: [+−]?0\.\d\d/);
  const first = await place.innerText();
  await map.press("ArrowRight");
  await eventually(() => place.innerText()).not.toBe(first);
  await take.getByText("As a table").click();
  await eventually(() =>
    take
      .getByRole("cell")
      .filter({ hasText: /[+−]0\.\d\d/ })
      .count(),
  ).toBeGreaterThan(120);
  expect(await seriousFindings(page)).toEqual([]);
});

test("a flip is tried as the scenario and undone; camps and tension are asked alike", async () => {
  const page = await open();
  await pickScenario(page, "Threat, banks, allies");
  await details(page)
    .getByRole("button", { name: /Russia – United States/ })
    .first()
    .click();
  const take = details(page).getByRole("region", { name: "What would it take?" });
  await take.getByRole("button", { name: "Find out" }).first().press("Enter");
  await take
    .getByRole("button", { name: /^Try it: Baseline of Russia – United States/ })
    .press("Enter", { timeout: 60_000 });
  await page.getByText("That run is the scenario now.").waitFor();
  await page.getByText("The scenario has changed: ask again").waitFor();
  await page.getByRole("status").getByRole("button", { name: "Undo" }).press("Enter");
  await eventually(() => page.getByText("The scenario has changed: ask again").count()).toBe(0);

  await details(page).getByRole("radio", { name: "One camp or two" }).check({ force: true });
  await take.getByRole("button", { name: "Find out" }).first().press("Enter");
  await take.getByText(/it is so: in two camps/).waitFor({ timeout: 60_000 });

  await details(page).getByRole("button", { name: "Back", exact: false }).first().press("Enter");
  await details(page)
    .getByRole("button", { name: /^Tension/ })
    .press("Enter");
  await take.getByRole("textbox", { name: "across" }).fill("0.5");
  await take.getByRole("button", { name: "Find out" }).first().press("Enter");
  await take.getByText(/to be brought across 0\.500/).waitFor({ timeout: 60_000 });
  expect(await seriousFindings(page)).toEqual([]);
});

test("on a phone, in the dark, the same is found in the details", async () => {
  const page = await open({ ...phone, colorScheme: "dark" });
  await page.getByRole("button", { name: /^What changed/ }).click();
  await ask(page);
  expect(await seriousFindings(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});
