import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules that look at colours: all that another theme of the same page can break. */
export const rulesOfColour: RunOptions = { runOnly: ["color-contrast", "link-in-text-block"] };

/** What axe finds on the page, of impact serious or critical: rule, place and cause, a line each. */
export async function seriousFindings(page: Page, options: RunOptions = {}): Promise<string[]> {
  // The page's policy allows no script element; the debugger's door is not the page's.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    (run) =>
      (window as unknown as { axe: { run: (o: unknown) => Promise<AxeResults> } }).axe.run(run),
    { resultTypes: ["violations"], ...options },
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
}
