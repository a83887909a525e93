import type { Page } from "playwright-core";
import { expect } from "vitest";
import { eventually } from "./e2e-lab.ts";

/** Expects that states are told apart where the system's colours have taken the place of the lab's own. */
export async function statesDiffer(page: Page): Promise<void> {
  expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
  const look = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { backgroundColor, outlineStyle } = getComputedStyle(element);
        return `${backgroundColor} ${outlineStyle}`;
      });
  const on = await look("[role=switch] span");
  await page.getByRole("switch").first().click();
  await eventually(() => look("[role=switch] span")).not.toBe(on);
  expect(await look("input:checked + span")).not.toBe(await look("input:not(:checked) + span"));
}
