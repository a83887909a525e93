import type { Browser } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { launch } from "../browser.ts";
import { pickScenario, ready, saved } from "../support/e2e-lab.ts";
import { goldenHash, goldenScenario, hashOf } from "../support/golden-hash.ts";
import { shippedScenario } from "../support/shipped.ts";

const { title } = shippedScenario(...(goldenScenario.split("/") as [string, string]));

/** The hash of the golden scenario's run, as the app exports it, and whether its worker had WebAssembly. */
async function hashIn(browser: Browser, { wasm = true } = {}) {
  const page = await browser.newPage({
    acceptDownloads: true,
    viewport: { width: 1440, height: 900 },
  });
  if (!wasm) {
    await page.route(/run-worker/, async (route) => {
      const response = await route.fetch();
      const body = `delete globalThis.WebAssembly;\n${await response.text()}`;
      await route.fulfill({ response, body });
    });
  }
  await page.goto(inject("base"));
  await ready(page);
  await pickScenario(page, title);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const { bytes } = await saved(page, "Trajectory");
  const found = await page.workers()[0]?.evaluate(() => typeof WebAssembly);
  await browser.close();
  return { hash: hashOf(bytes.toString("utf8")), wasm: found };
}

describe("one scenario has one hash in the app's worker", () => {
  test("in Chromium", async () => {
    const found = await hashIn(await launch(inject("chromium")));
    expect(found).toEqual({ hash: goldenHash, wasm: "object" });
  });

  test("in Chromium without WebAssembly", async () => {
    const found = await hashIn(await launch(inject("chromium")), { wasm: false });
    expect(found).toEqual({ hash: goldenHash, wasm: "undefined" });
  });
});
