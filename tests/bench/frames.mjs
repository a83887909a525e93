/**
 * Measures the script on the page's main thread, frame by frame, while an ensemble runs in the built app.
 *
 * `npm run build && node tests/bench/frames.mjs [ms to record]`. It opens `apps/web/dist` in CHROMIUM_PATH, or in the
 * Chromium that the browser tests unpacked, opens a scenario, waits for its picture, asks how sure it is, and reads the browser's own trace: a frame is all that
 * runs between two pictures; of it script is what functions, modules, messages, timers and the garbage collector take. Processor time is told
 * beside wall time, since on a busy machine a thread that waits for its turn looks slow.
 */
import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { loadavg } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../apps/web/dist/", import.meta.url));
const kinds = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};
const recorded = Number(process.argv[2] ?? 20_000);

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/"));
  const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
  if (!file.startsWith(root) || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": kinds[extname(file)] ?? "application/octet-stream" });
  return createReadStream(file).pipe(response);
});
await new Promise((resolve) => server.listen(0, resolve));
const address = server.address();
const site = `http://localhost:${typeof address === "object" ? address?.port : ""}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? unpacked(),
  args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
/** Events of the trace that are script or its upkeep; drawing, layout and painting are the browser's own. */
const script =
  /^(FunctionCall|EvaluateScript|v8\.|V8\.|RunMicrotasks|TimerFire|HandlePostMessage|FireAnimationFrame|EventDispatch|MajorGC|MinorGC)/;

/** How often, and what: a scenario from the menu, or with fewer futures as a file, so that the end is seen on a large world too. */
const large = JSON.parse(
  readFileSync(
    new URL(
      "../../packages/core/worlds/world-2024/non-aligned-movement-awakes.scenario.json",
      import.meta.url,
    ),
    "utf8",
  ),
);
for (const { world, title, file } of [
  { world: "article-2024", title: "Threat, banks, allies" },
  { world: "world-2024", title: large.title },
  { world: "world-2024", file: { ...large, ensemble: { runs: 16 } } },
]) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(site);
  await page.waitForFunction(() => window.entente?.settled());
  if (file) {
    const chosen = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Open file…" }).click();
    const buffer = Buffer.from(JSON.stringify(file));
    await (await chosen).setFiles([{ name: "few.scenario.json", mimeType: "text/plain", buffer }]);
  } else {
    await page.getByRole("button", { name: /^Scenarios:/ }).click();
    const dialog = page.getByRole("dialog", { name: "Scenarios" });
    await dialog.getByRole("textbox").or(dialog.getByRole("searchbox")).first().fill(title);
    await dialog.getByRole("button", { name: title }).first().click();
  }
  await page.waitForFunction(
    (wanted) => window.entente?.settled() && window.entente.scenario().world.id === wanted,
    world,
    { timeout: 120_000 },
  );
  await page.waitForTimeout(3000);
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: [
        "devtools.timeline",
        "v8",
        "disabled-by-default-v8.gc",
        "blink.user_timing",
      ],
    },
  });
  await page.getByRole("button", { name: "How sure is this?" }).press("Enter");
  const started = Date.now();
  const done = page.getByRole("status").filter({ hasText: /^\s*(512|16) futures\s*$/ });
  while (Date.now() - started < recorded && (await done.count()) === 0)
    await page.waitForTimeout(200);
  // The picture with the doubt on its ties comes last.
  await page.waitForTimeout(1500);
  const finished = (await done.count()) > 0;
  const ended = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await ended;
  report(file ? `${world}, few futures` : world, events, finished, Date.now() - started);
  await page.close();
}
await browser.close();
server.close();

/** Where `tests/browser.ts` unpacks a Chromium. */
function unpacked() {
  const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
  const found = existsSync(cache)
    ? readdirSync(cache).find((name) => /^chromium-\d/.test(name))
    : undefined;
  if (found) return join(cache, found, "chromium");
  throw new Error("Run a browser test once, or name a browser in CHROMIUM_PATH.");
}

function report(world, events, finished, took) {
  const main = events.find(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  const own = events
    .filter(({ pid, tid }) => pid === main?.pid && tid === main?.tid)
    .sort((a, b) => a.ts - b.ts);
  const frames = [];
  let frame = { from: 0, wall: 0, processor: 0, longest: undefined };
  let until = 0;
  const close = (from) => {
    if (frame.wall > 0) frames.push(frame);
    frame = { from, wall: 0, processor: 0, longest: undefined };
  };
  for (const { name, ph, ts, dur = 0, tdur = 0, args } of own) {
    // A picture ends a frame; where nothing is to be drawn, the time of one does.
    if (name === "Layerize" || (ts >= until && ts - frame.from > 16_667)) close(ts);
    // Only what is not inside another piece of script counts.
    if (ph !== "X" || !script.test(name) || ts < until) continue;
    until = ts + dur;
    frame.wall += dur / 1000;
    frame.processor += tdur / 1000;
    if (!frame.longest || tdur > frame.longest.tdur) frame.longest = { name, tdur, args, ts, dur };
  }
  frames.push(frame);
  const over = (limit) => frames.filter(({ processor }) => processor > limit);
  const sorted = frames.map(({ processor }) => processor).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  console.log(
    `${world}: ${frames.length} frames with script in ${(took / 1000).toFixed(1)} s, the ensemble ${finished ? "finished" : "still running"}; ` +
      `script per frame, processor time: median ${at(0.5).toFixed(1)}, 95 % ${at(0.95).toFixed(1)}, most ${at(1).toFixed(1)} ms ` +
      `(wall: most ${Math.max(...frames.map(({ wall }) => wall)).toFixed(1)} ms); over 16 ms: ${over(16).length}; load ${loadavg()[0]?.toFixed(1)}`,
  );
  for (const { processor, longest } of over(16)
    .sort((a, b) => b.processor - a.processor)
    .slice(0, 6)) {
    const inside = own.filter(
      ({ name, ts, dur = 0, tdur = 0 }) =>
        longest &&
        name !== longest.name &&
        ts >= longest.ts &&
        ts + dur <= longest.ts + longest.dur &&
        tdur > 2000,
    );
    const parts = inside.map(
      ({ name, tdur, args }) =>
        `${name} ${args?.data?.functionName ?? ""} ${(tdur / 1000).toFixed(1)}`,
    );
    const at = (((longest?.ts ?? 0) - (own[0]?.ts ?? 0)) / 1e6).toFixed(1);
    console.log(
      `  ${processor.toFixed(1)} ms, ${at} s in: ${longest?.name}; ${parts.slice(0, 6).join("; ")}`,
    );
  }
}
