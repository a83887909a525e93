import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { toFragment } from "../../apps/web/src/share/share-link.ts";
import { drag, eventually, networkOn, openFiles, ready, useLab } from "../support/e2e-lab.ts";
import { shippedScenario } from "../support/shipped.ts";

const open = useLab();

/** Waits until the browser has asked for the last of the parts that are fetched ahead. */
async function fetchedAhead(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => /follow-address/.test(name)),
  );
  await page.waitForLoadState("networkidle");
}

test("what is loaded at once stays below 250 kB, gzipped", async () => {
  const bodies = new Map<string, string>();
  const load = async (file: string): Promise<void> => {
    if (bodies.has(file)) return;
    bodies.set(file, "");
    const body = await (await fetch(new URL(file, inject("base")))).text();
    bodies.set(file, body);
    const beside = [...body.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)];
    await Promise.all(beside.map(([, name]) => load(`./assets/${name}`)));
  };
  const html = await (await fetch(inject("base"))).text();
  const files = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, file]) => file as string);
  await Promise.all(files.map(load));
  const sizes = [...bodies.values()].map((body) => gzipSync(body, { level: 9 }).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});

test("a part that cannot be fetched is told with its cure, and with the page anew the work is back", async () => {
  let broken = true;
  const page = await open({
    provoked: /Failed to load resource|Failed to fetch/,
    before: (context) =>
      context.route(/share-dialog-[^/]*\.js/, (route) =>
        broken ? route.abort() : route.continue(),
      ),
  });
  await drag(page, "How hard", 0.4);
  const before = await networkOn(page);
  const share = page.getByRole("button", { name: "Share", exact: true });
  await share.click();
  const told = page.getByRole("dialog", { name: "Not loaded" });
  await told.getByText(/Nothing of your work is lost/).waitFor();
  await page.keyboard.press("Escape");
  await told.waitFor({ state: "detached" });
  expect(await share.evaluate((each) => each === document.activeElement)).toBe(true);
  expect((await networkOn(page)).ties).toEqual(before.ties);
  await share.click();
  broken = false;
  await told.getByRole("button", { name: "Load the page anew" }).click();
  await told.waitFor({ state: "detached" });
  await ready(page);
  expect((await networkOn(page)).ties).toEqual(before.ties);
  await share.click();
  await page.getByRole("button", { name: "Copy link" }).waitFor();
});

test("a scenario that cannot be fetched leaves what is there and says so; found and picked by keyboard it stands still", async () => {
  let broken = true;
  const page = await open({
    provoked: /Failed to load resource/,
    before: (context) =>
      context.route(/taiwan-strait-coalition/, (route) =>
        broken ? route.abort() : route.continue(),
      ),
  });
  const title = "A coalition over the Taiwan Strait";
  const trigger = page.getByRole("button", { name: /^Scenarios:/ });
  const find = async (): Promise<void> => {
    await trigger.click();
    await page.getByRole("searchbox").fill("taiwan");
    await page.keyboard.press("Enter");
  };
  const before = await networkOn(page);
  await find();
  await page.getByText(`“${title}” could not be loaded.`).waitFor();
  expect((await networkOn(page)).ties).toEqual(before.ties);
  broken = false;
  await page.getByRole("button", { name: "Load the page anew" }).click();
  await page.waitForFunction(
    () => performance.getEntriesByType("navigation")[0]?.toJSON().type === "reload",
  );
  await ready(page);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await find();
  await page.getByRole("button", { name: new RegExp(`^Scenarios:.*${title}`) }).waitFor();
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  await eventually(() => trigger.evaluate((each) => each === document.activeElement)).toBe(true);
});

test("once the page has been open for a moment every part opens without a network", async () => {
  const page = await open({ fetchAhead: true });
  await fetchedAhead(page);
  await page.context().setOffline(true);
  for (const [button, dialog] of [
    ["Export", "Export"],
    ["Share", "Share"],
    ["Lessons", "Lessons"],
  ] as const) {
    const opener = page.getByRole("button", { name: button, exact: true });
    await opener.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: dialog }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await opener.evaluate((each) => each === document.activeElement)).toBe(true);
  }
  await page.getByRole("button", { name: /^Scenarios:/ }).click();
  await page.getByRole("dialog", { name: "Scenarios" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("radio", { name: "Analysis" }).check({ force: true });
  await page.getByRole("heading", { name: "Camps" }).first().waitFor();
  await openFiles(page, { name: "note.txt", text: "A text of no statement." });
  await page.getByText(/of \d+ sentences found/).waitFor();
  await page.context().setOffline(false);
});

test("a link made on another edition of a world says so, and what to do", async () => {
  const scenario = shippedScenario("article-2024", "may-summit");
  const own = await open({ fragment: toFragment(scenario) });
  await ready(own);
  expect(await own.getByRole("dialog").count()).toBe(0);
  const other = { ...scenario, world: { ...scenario.world, edition: 7 } };
  const page = await open({ fragment: toFragment(other) });
  const told = page.getByRole("dialog", { name: "Made on another edition of the world" });
  await told.getByText(/edition 7 .*here is edition 1\..*ask the sender for a snapshot/).waitFor();
  await told.getByRole("button", { name: "Done" }).click();
  expect((await networkOn(page)).ties).toEqual((await networkOn(own)).ties);
});
