import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../browser.ts";

let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launch(inject("chromium"));
  page = await browser.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI}`);
    });
  });
  await page.goto(inject("base"));
});

afterAll(async () => {
  await browser?.close();
});

test("the built app opens below a path, with its heading, and nothing complains", async () => {
  await page.getByRole("heading", { name: "Entente", level: 1 }).waitFor({ state: "visible" });
  expect(complaints).toEqual([]);
});

test("the browser under test draws with WebGL2", async () => {
  const lost = await page.evaluate(() =>
    document.createElement("canvas").getContext("webgl2")?.isContextLost(),
  );
  expect(lost).toBe(false);
});

test("the policy that ships is the strict one, and it holds", async () => {
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
  expect(policy).not.toMatch(/unsafe|nonce|ws:/);
  const strict = await browser.newPage();
  await strict.goto(inject("base"));
  const ran = await strict.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.inline = 'ran'";
    document.head.append(script);
    return document.documentElement.dataset.inline ?? "blocked";
  });
  await strict.close();
  expect(ran).toBe("blocked");
});
