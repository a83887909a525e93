import type { Network, Scenario } from "@entente/core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import type { ForTests } from "../../apps/web/src/expose-for-tests.ts";
import { launch } from "../browser.ts";
import { type Downloaded, downloaded } from "./e2e-download.ts";
import { networkOf } from "./network-of.ts";

declare global {
  interface Window {
    entente?: ForTests;
  }
}

export interface OpenOptions extends BrowserContextOptions {
  /** Part of the address after `#`. */
  readonly fragment?: string;
  /** Prepares the browser before the page loads. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
  /** The browser's own text size in px, set as a person would in its settings; 16 by default. */
  readonly textSize?: number;
  /** Complaints that the test provokes itself. */
  readonly provoked?: RegExp;
  /** Opens one more page of this page's context: the same storage, as after a new visit. */
  readonly beside?: Page;
  /** Another site of the test's own, which its pages may go to. */
  readonly otherSite?: string;
  /**
   * Fetches every part of the app while the browser is idle, as it does unless a person saves data. Default
   * false: a page then fetches what is opened, which leaves the processor to the test.
   */
  readonly fetchAhead?: boolean;
}

/** Chatter of the software renderer about its own speed, which no person can see or mend. */
const chatter = /GL Driver Message|WebGL-0x/;

/**
 * One browser for a test file, Chromium by default; each page it opens waits for the first picture.
 * After each test it fails on any error or warning in the console, broken policy, failed response or
 * request that leaves the site.
 */
export function useLab(
  start: () => Promise<Browser> = () => launch(inject("chromium")),
): (options?: OpenOptions) => Promise<Page> {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  const others: Browser[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    browser = await start();
  });
  afterEach(async () => {
    const [heard, open] = [complaints, contexts];
    complaints = [];
    contexts = [];
    await Promise.all(open.map((context) => context.close()));
    expect(heard).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([browser, ...others].map((each) => each?.close()));
  });

  /** Text size is a setting of the whole browser, so it takes another one. */
  async function withText(size: number): Promise<Browser> {
    const other = await launch(inject("chromium"), [`--blink-settings=defaultFontSize=${size}`]);
    others.push(other);
    return other;
  }

  async function openContext(options: OpenOptions): Promise<BrowserContext> {
    const {
      fragment: _,
      before,
      provoked,
      textSize,
      beside: __,
      otherSite,
      fetchAhead,
      ...rest
    } = options;
    const sites = [inject("base"), otherSite].filter((site) => site !== undefined);
    const complain = (text: string): void => {
      if (!chatter.test(text) && !provoked?.test(text)) complaints.push(text);
    };
    const home = textSize === undefined ? browser : await withText(textSize);
    const context = await home.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "en-GB",
      ...rest,
    });
    contexts.push(context);
    context.setDefaultTimeout(15_000);
    context.on("console", (message) => {
      if (/error|warning/.test(message.type())) complain(message.text());
    });
    context.on("weberror", (error) => complain(String(error.error())));
    context.on("response", (response) => {
      if (response.status() >= 400) complain(`${response.status()} ${response.url()}`);
    });
    context.on("request", (request) => {
      const url = request.url();
      if (!sites.some((site) => url.startsWith(site)) && !/^(blob|data):/.test(url)) {
        complain(`left the site: ${url}`);
      }
    });
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI}`);
      });
    });
    if (!fetchAhead) {
      await context.addInitScript(() => {
        const { connection } = navigator as { readonly connection?: object };
        if (connection) Object.defineProperty(connection, "saveData", { value: true });
      });
    }
    await before?.(context);
    return context;
  }

  return async (options = {}) => {
    const context = options.beside?.context() ?? (await openContext(options));
    const page = await context.newPage();
    await page.goto(inject("base") + (options.fragment ? `#${options.fragment}` : ""));
    await ready(page);
    return page;
  };
}

/** Waits until the result on screen belongs to the work on screen. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => window.entente?.settled());
}

/** Expects something of the page within the time a busy machine may need. */
export const eventually = <T>(read: () => Promise<T> | T) =>
  expect.poll(read, { timeout: 15_000, interval: 50 });

/** The network under the playhead, to the last bit. */
export async function networkOn(page: Page): Promise<Network> {
  await ready(page);
  const network = await page.evaluate(() => window.entente?.network());
  if (!network) throw new Error("The page shows no network.");
  return networkOf(network);
}

export async function scenarioOn(page: Page): Promise<Scenario> {
  const scenario = await page.evaluate(() => window.entente?.scenario());
  if (!scenario) throw new Error("The page holds no scenario.");
  return scenario;
}

/** Opens one of the scenarios that come with the lab, as its menu does. */
export async function pickScenario(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: /^Scenarios:/ }).click();
  await page
    .getByRole("dialog", { name: "Scenarios" })
    .getByRole("button", { name: title })
    .click();
  await page.getByRole("button", { name: new RegExp(`^Scenarios:.*${title}`) }).waitFor();
  await ready(page);
}

/** Opens files through the menu; their bytes never touch a disk. */
export async function openFiles(
  page: Page,
  ...files: readonly { readonly name: string; readonly text: string }[]
): Promise<void> {
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Open file…" }).click();
  await (await chosen).setFiles(
    files.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })),
  );
}

/** Saves one of the export dialog's files and gives its name and bytes; the dialog must be open. */
export function saved(page: Page, title: string): Promise<Downloaded> {
  const dialog = page.getByRole("dialog", { name: "Export" });
  return downloaded(page, () =>
    dialog.getByRole("button", { name: new RegExp(`^${title}\\b`) }).click(),
  );
}

/** Sets a slider as a person's drag does: many inputs, one release. */
export async function drag(page: Page, slider: string, value: number): Promise<void> {
  await page.getByRole("slider", { name: slider }).fill(String(value));
  await ready(page);
}

/** Drops one file onto the page, as from a folder beside the browser. */
export async function dropFile(page: Page, name: string, text: string, times = 1): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text.repeat(file.times)], file.name));
      return transfer;
    },
    { name, text, times },
  );
  for (const event of ["dragenter", "dragover", "drop"]) {
    await page.dispatchEvent("body", event, { dataTransfer });
  }
}

/** Closes the open dialog with Escape and waits until it is gone from the page, not only from sight. */
export async function escapeDialog(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
}
