import { runScenario } from "@entente/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { tieOf } from "../../apps/web/src/store/tie-of.ts";
import { seriousFindings } from "../support/e2e-axe.ts";
import { eventually, networkOn, ready, scenarioOn, useLab } from "../support/e2e-lab.ts";
import { shippedWorld } from "../support/shipped.ts";

const open = useLab();

const panel = async (page: Page, name: RegExp) => {
  await page.getByRole("navigation", { name: "Panels" }).getByRole("button", { name }).click();
};
const equation = (page: Page) => page.getByRole("textbox", { name: /^Rate it adds/ });

async function addRule(page: Page): Promise<void> {
  await panel(page, /^Assumptions/);
  await page.getByRole("button", { name: "Add a rule of your own" }).click();
  await equation(page).waitFor();
  await ready(page);
}

test("a rule of one's own is written with the keyboard, refused with its place, mended, run, undone", async () => {
  const page = await open();
  const before = await networkOn(page);
  await addRule(page);
  // The cursor stands on the name, which is selected: typing replaces it.
  await page.keyboard.type("Echo");
  await page.keyboard.press("Tab");
  await page.keyboard.type("A third party's friends become mine.");
  expect((await scenarioOn(page)).rules).toMatchObject([
    { title: "Echo", summary: "A third party's friends become mine." },
  ]);

  const formula = "(1 - x^2) * lambda * sum_k(w_k * x_ik * x_kj)";
  await equation(page).fill(formula);
  const problem = page.locator(".problem").filter({ hasText: "lambda" });
  await eventually(() => problem.textContent()).toContain('Character 13: got "lambda"');
  expect(await equation(page).getAttribute("aria-invalid")).toBe("true");
  expect((await scenarioOn(page)).rules?.[0]?.equation).not.toBe(formula);

  await page.getByRole("button", { name: "Make lambda a parameter" }).click();
  await page.getByRole("slider", { name: "lambda" }).fill("0.5");
  const network = await networkOn(page);
  expect(network).not.toEqual(before);
  const scenario = await scenarioOn(page);
  expect(scenario.rules?.[0]?.equation).toBe(formula);
  expect(scenario.mechanisms).toMatchObject({ "rule-1": { params: { lambda: 0.5 } } });
  // The app shows what the library works out for the same document.
  const run = runScenario(shippedWorld("article-2024"), scenario);
  const { weight } = network.ties;
  expect(weight).toEqual(run.trajectory.x.slice(-weight.length));

  await equation(page).fill("lambda * x");
  await page.getByRole("button", { name: "Multiply by (1 − x²)" }).click();
  await ready(page);
  expect((await scenarioOn(page)).rules?.[0]?.equation).toBe("(1 - x^2) * (lambda * x)");
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByRole("button", { name: "Remove this rule" }).click();
  await ready(page);
  expect((await scenarioOn(page)).rules).toBeUndefined();
  expect(await networkOn(page)).toEqual(before);
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  expect((await scenarioOn(page)).rules).toHaveLength(1);
});

test("the why panel tells both whys apart, shares the difference out, and stops when told to", async () => {
  const page = await open();
  await addRule(page);
  await page.locator("ol li button").first().click();
  await page.getByText("Accounting along this run").waitFor();
  await page.getByText("What difference it makes").waitFor();
  await page.getByText("They sum to the change exactly.").waitFor();
  await page.getByRole("radio", { name: "Share it out" }).check({ force: true });
  await page.getByText("Exact: every group was run.").waitFor();
  await page.getByText(/^Together/).waitFor();
  await page.getByRole("radio", { name: "Levers and mechanisms" }).check({ force: true });
  await page.getByRole("progressbar").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("Stopped before it was done.").waitFor();
  await page.getByRole("button", { name: "Work it out" }).click();
  await page.getByText("Exact: every group was run.").waitFor({ timeout: 60_000 });
  expect(await seriousFindings(page)).toEqual([]);
  // Asked for again, it is there at once.
  await page.getByRole("radio", { name: "Levers", exact: true }).check({ force: true });
  await page.getByText("Exact: every group was run.").waitFor();
});

test("a number of one's own is followed, on a phone too", async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  await panel(page, /^What changed/);
  await page.getByRole("button", { name: "Follow a number of your own" }).click();
  await page.keyboard.type("Beijing and Moscow");
  const formula = page.getByRole("textbox", { name: "Formula over the whole network" });
  await formula.fill('x("RUS", "CHM")');
  await eventually(() => page.locator(".problem").allTextContents()).toContainEqual(
    expect.stringContaining('Did you mean "CHN"?'),
  );
  await formula.fill('x("RUS", "CHN")');
  await ready(page);
  const network = await networkOn(page);
  const tie = tieOf(network, "RUS", "CHN");
  const row = page.getByRole("button", { name: /^Beijing and Moscow/ });
  await eventually(() => row.textContent()).toContain(tie?.weight.toFixed(3));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  expect(await seriousFindings(page)).toEqual([]);
});
