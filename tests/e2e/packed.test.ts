import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { networkAt, runScenario, yearsBetween } from "@entente/core";
import { unzipSync } from "fflate";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { launch } from "../browser.ts";
import { entente } from "../cli/cli.ts";
import { shippedLesson } from "../lesson/shipped-lessons.ts";
import { type Site, serve } from "../serve.ts";
import { downloaded } from "../support/e2e-download.ts";
import { networkOn, ready, useLab } from "../support/e2e-lab.ts";
import { handedIn, playLesson } from "../support/e2e-lesson.ts";
import { buildPage, scratch } from "../support/e2e-pages.ts";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

const open = useLab();
const { at, drop } = scratch();
const lesson = shippedLesson("structural-balance.lesson.yaml");
let page: string;
let browser: Browser;
let contexts: BrowserContext[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  page = await buildPage();
  browser = await launch(inject("chromium"));
}, 240_000);
afterEach(async () => {
  const heard = complaints;
  await Promise.all(contexts.map((context) => context.close()));
  [contexts, complaints] = [[], []];
  expect(heard).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  drop();
});

/** Opens an address in a browser whose network is off; any wish for one is a complaint. */
async function openOffline(address: string, allowed = /^(file|blob|data):/): Promise<Page> {
  const offline = address.startsWith("file:");
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    offline,
    locale: "en-GB",
    acceptDownloads: true,
  });
  contexts.push(context);
  context.setDefaultTimeout(20_000);
  context.on("request", (request) => {
    if (!allowed.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("console", (message) => {
    if (/error|warning/.test(message.type()) && !/GL Driver|WebGL-0x/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  const opened = await context.newPage();
  await opened.goto(address);
  return opened;
}

async function packed(name: string, ...args: readonly string[]): Promise<string> {
  const out = at(name);
  const { code, err } = await entente(["pack", ...args, "--page", page, "--out", out]);
  expect(err).toMatch(/^Wrote /);
  expect(code).toBe(0);
  return out;
}

describe("one HTML file", () => {
  test("with a lesson plays it to its end from a disk, with the network off", {
    timeout: 120_000,
  }, async () => {
    const file = await packed("lesson.html", "structural-balance");
    const opened = await openOffline(pathToFileURL(file).href);
    await ready(opened);
    const answers = await playLesson(opened, lesson);
    expect(await handedIn(opened, lesson)).toEqual(answers);
    expect(await opened.title()).toBe(lesson.title);
  });

  test("with a scenario runs it to the same numbers as the library", {
    timeout: 60_000,
  }, async () => {
    const file = await packed("scenario.html", "article-2024/may-summit");
    const opened = await openOffline(pathToFileURL(file).href);
    const shown = await networkOn(opened);
    const run = runScenario(
      shippedWorld("article-2024"),
      shippedScenario("article-2024", "may-summit"),
    );
    expect(shown.ties).toEqual(networkAt(run, yearsBetween(run.start, run.end)).ties);
  });

  test("lets in its own script and style by their hashes, and nothing else", () => {
    const html = readFileSync(page, "utf8");
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
    const hash = (text: string): string =>
      `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const [, script = ""] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(script)}`);
    expect(policy).toContain(`style-src ${hash(style)}`);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'self'|https?:/);
    expect(html.length).toBeLessThan(4_000_000);
  });

  test("is saved by the app as well, and by the file that was saved", {
    timeout: 120_000,
  }, async () => {
    const site = await open({ reducedMotion: "reduce", fragment: "lesson=structural-balance" });
    const first = await saveOne(site, "first.html");
    const opened = await openOffline(pathToFileURL(first).href);
    await opened.getByRole("button", { name: "Start", exact: true }).waitFor();
    const second = await saveOne(opened, "second.html");
    const again = await openOffline(pathToFileURL(second).href);
    await again.getByRole("button", { name: "Start", exact: true }).waitFor();
    expect(await again.title()).toBe(lesson.title);
  });

  async function saveOne(from: Page, name: string): Promise<string> {
    await from.getByRole("button", { name: "More", exact: true }).click();
    await from.getByRole("menuitem", { name: "Save as one file" }).click();
    const button = from.getByRole("dialog").getByRole("button", { name: "Save as one file" });
    const { bytes } = await downloaded(from, () => button.click());
    const path = at(name);
    writeFileSync(path, bytes);
    await from.keyboard.press("Escape");
    return path;
  }
});

/** A platform's page: the interface of scorm-again, which checks every value, around the lesson's frame. */
const platformPage = (version: "1.2" | "2004"): string => `<!doctype html><title>Platform</title>
<script src="${version === "1.2" ? "scorm12" : "scorm2004"}.js"></script>
<script>
  const second = ${version === "2004"};
  const api = second ? new Scorm2004API({ autocommit: false }) : new Scorm12API({ autocommit: false });
  const kept = sessionStorage.getItem("cmi");
  if (kept) api.loadFromJSON(JSON.parse(kept), "cmi");
  window.calls = [];
  const names = second
    ? ["Initialize", "GetValue", "SetValue", "Commit", "Terminate", "GetLastError"]
    : ["LMSInitialize", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSFinish", "LMSGetLastError"];
  const wrapped = Object.fromEntries(names.map((name) => [name, (...values) => {
    const answer = api[name](...values);
    calls.push([name.replace("LMS", ""), ...values, String(answer), String(api[names[5]]())]);
    return answer;
  }]));
  window[second ? "API_1484_11" : "API"] = wrapped;
  window.api = api;
</script>
<iframe id="sco" src="sco/index.html" style="width: 1400px; height: 860px"></iframe>`;

describe.each(["1.2", "2004"] as const)(
  "a package for SCORM %s on a learning platform",
  (version) => {
    const folder = `scorm-${version}`;
    let site: Site;
    beforeAll(async () => {
      const zip = await packed(
        `${folder}.zip`,
        "structural-balance",
        "--scorm",
        version,
        "--pass",
        "0.9",
      );
      const files = unzipSync(readFileSync(zip));
      for (const [name, bytes] of Object.entries(files)) {
        const path = at(`${folder}/sco/${name}`);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes);
      }
      const script = version === "1.2" ? "scorm12" : "scorm2004";
      const source = createRequire(import.meta.url).resolve(`scorm-again/${script}/min`);
      writeFileSync(at(`${folder}/${script}.js`), readFileSync(source));
      writeFileSync(at(`${folder}/index.html`), platformPage(version));
      site = await serve(at(folder), "/lms/");
    }, 120_000);
    afterAll(() => site?.close());

    test("reports answers, score, completion, success and where the student is, all as the standard wants", {
      timeout: 180_000,
    }, async () => {
      const platform = await openOffline(site.base, new RegExp(`^(${site.base}|blob:|data:)`));
      const frame = platform.frame({ url: /sco\/index\.html/ });
      if (!frame) throw new Error("The lesson's frame is not there.");
      await frame.waitForFunction(() => window.entente?.settled());

      // As far as the questions before; then the page is left and opened again, as after a break.
      await frame.getByRole("button", { name: "Start", exact: true }).click();
      for (const prompt of lesson.items?.pre ?? []) {
        await frame
          .getByRole("group", { name: prompt.question })
          .getByRole("radio")
          .first()
          .check();
      }
      await frame.getByRole("button", { name: "Commit my answer" }).click();
      await leaveSco(platform);
      const before = await valuesOf(platform);
      expect(before.status).toBe("incomplete");
      expect(before.exit).toBe("suspend");
      expect(before.suspend.length).toBeGreaterThan(50);
      expect(before.suspend.length).toBeLessThanOrEqual(version === "1.2" ? 4096 : 64_000);
      expect(before.interactions).toBe(lesson.items?.pre.length);
      await platform.evaluate(() => {
        const { api } = window as unknown as { api: { cmi: unknown } };
        const { cmi } = JSON.parse(JSON.stringify({ cmi: api.cmi }));
        sessionStorage.setItem("cmi", JSON.stringify(cmi));
      });
      await platform.evaluate(() => {
        // The browser's own memory is not the platform's: only what was reported may come back.
        localStorage.clear();
      });
      await platform.goto(site.base);
      const resumed = platform.frame({ url: /sco\/index\.html/ });
      if (!resumed) throw new Error("The lesson's frame is not there.");
      await resumed.locator('[data-page=":before"]').getByText("You said").first().waitFor();
      const calls = await callsOf(platform);
      expect(
        calls.filter(([name, element]) => name === "GetValue" && element === "cmi.suspend_data"),
      ).toHaveLength(1);
    });

    test("plays to its end: score, completion and success", { timeout: 180_000 }, async () => {
      const platform = await openOffline(site.base, new RegExp(`^(${site.base}|blob:|data:)`));
      const frame = platform.frame({ url: /sco\/index\.html/ });
      if (!frame) throw new Error("The lesson's frame is not there.");
      await frame.waitForFunction(() => window.entente?.settled());
      const answers = await playLesson(frame, lesson);
      const score = await frame
        .getByText(/questions with one right answer were right/)
        .textContent();
      const [right = 0, of = 1] = (score ?? "").match(/\d+/g)?.map(Number) ?? [];
      await leaveSco(platform);
      const values = await valuesOf(platform);
      expect(values.interactions).toBe(Object.keys(answers).length);
      expect(Number(values.score)).toBe(Math.round((right / of) * 100));
      expect(values.status).toBe(version === "1.2" ? "failed" : "completed");
      if (version === "2004") expect(values.success).toBe("failed");
      expect(values.suspend.length).toBeLessThanOrEqual(version === "1.2" ? 4096 : 64_000);
      const calls = await callsOf(platform);
      expect(calls.filter(([name, ...rest]) => name === "SetValue" && rest.at(-1) !== "0")).toEqual(
        [],
      );
      expect(calls.filter(([name]) => name === "Initialize")).toHaveLength(1);
      expect(calls.at(-2)?.[0] ?? calls.at(-1)?.[0]).toBeDefined();
      expect(calls.filter(([name]) => name === "Terminate" || name === "Finish")).toHaveLength(1);
    });

    async function leaveSco(platform: Page): Promise<void> {
      await platform.evaluate(() => {
        (document.querySelector("#sco") as HTMLIFrameElement).src = "about:blank";
      });
      await platform.waitForFunction(() =>
        (window as unknown as { calls: string[][] }).calls.some(
          ([name]) => name === "Finish" || name === "Terminate",
        ),
      );
    }

    const callsOf = (platform: Page): Promise<string[][]> =>
      platform.evaluate(() => (window as unknown as { calls: string[][] }).calls);

    /** What the platform holds, read out of the calls that it took. */
    async function valuesOf(platform: Page) {
      const set = new Map(
        (await callsOf(platform))
          .filter(([name, , , answer]) => name === "SetValue" && answer === "true")
          .map(([, element = "", value = ""]) => [element, value]),
      );
      const second = version === "2004";
      const interactions = [...set.keys()].filter((each) =>
        /^cmi\.interactions\.\d+\.id$/.test(each),
      );
      return {
        status: set.get(second ? "cmi.completion_status" : "cmi.core.lesson_status"),
        success: set.get("cmi.success_status"),
        score: set.get(second ? "cmi.score.raw" : "cmi.core.score.raw"),
        exit: set.get(second ? "cmi.exit" : "cmi.core.exit"),
        suspend: set.get("cmi.suspend_data") ?? "",
        interactions: interactions.length,
      };
    }
  },
);
