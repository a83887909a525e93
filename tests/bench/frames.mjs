/**
 * Measures the script on the page's main thread, frame by frame, while somebody works in the built app.
 *
 * `npm run build && node tests/bench/frames.mjs [words of a situation] [--profile] [--dist=<folder of another build>]`. It opens
 * `apps/web/dist` in CHROMIUM_PATH, or in the Chromium that the browser tests unpacked, and does what `frame-situations.mjs` lists,
 * or those situations whose name has the words. `--profile` also tells which functions the long frames spent their time in;
 * names are whole in a build with `vite build --minify false --outDir <folder>`.
 */
import { existsSync, readdirSync } from "node:fs";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { openScenario, situations } from "./frame-situations.mjs";
import { framesOf, functionsIn, traceOf } from "./frame-trace.mjs";
import { serveFolder } from "./serve-folder.mjs";

/** Milliseconds of script beyond which a frame is late at sixty pictures a second. */
const limit = 16;

const options = process.argv.slice(2).filter((each) => each.startsWith("--"));
const wanted = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const profile = options.includes("--profile");
const dist = options.find((each) => each.startsWith("--dist="))?.slice("--dist=".length);
const server = await serveFolder(
  dist ? resolve(dist) : fileURLToPath(new URL("../../apps/web/dist/", import.meta.url)),
);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? unpacked(),
  args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
console.log("| | frames | median, ms | 95 % | most | over 16 ms | load |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const situation of situations) {
  if (wanted.length > 0 && !wanted.some((words) => situation.name.includes(words))) continue;
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await openScenario(page, server.address, situation.scenario);
  await situation.before?.(page);
  const events = await traceOf(page, () => situation.act(page), { profile });
  await page.close();
  const { frames, own } = framesOf(events);
  const times = frames.map(({ processor }) => processor).sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  const long = frames.filter(({ processor }) => processor > limit);
  const numbers = [times.length, ...[0.5, 0.95, 1].map((share) => at(share).toFixed(1))];
  console.log(
    `| ${[situation.name, ...numbers, long.length, loadavg()[0]?.toFixed(1)].join(" | ")} |`,
  );
  if (!profile) continue;
  for (const frame of long.sort((a, b) => b.processor - a.processor).slice(0, 6)) {
    console.log(`  ${frame.processor.toFixed(1)} ms: ${frame.pieces.join("; ")}`);
    for (const { name, self, whole } of functionsIn(own, events, frame).slice(0, 24)) {
      console.log(`    ${whole.toFixed(1).padStart(6)} ${self.toFixed(1).padStart(6)}  ${name}`);
    }
  }
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
