import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));

/** The Chromium to test with: CHROMIUM_PATH, else one installed here, else the one among the dependencies. */
export async function chromiumPath(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  for (const path of ["/usr/bin/chromium", "/usr/bin/google-chrome"]) {
    if (existsSync(path)) return path;
  }
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const meta = entry.replace(/build.*$/, "package.json");
  const { version } = JSON.parse(readFileSync(meta, "utf8")) as { version: string };
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(join(home, "chromium"))) await unpack(home);
  return join(home, "chromium");
}

/** The package unpacks bit by bit into os.tmpdir(), so give it a folder of its own and rename that. */
async function unpack(home: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const part = mkdtempSync(join(cache, "chromium-part-"));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = part;
  try {
    await (await import("@sparticuz/chromium")).default.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(part, home);
  } catch {
    rmSync(part, { recursive: true, force: true }); // another run was faster
  }
}

/** --disable-gpu keeps WebGL2 (on SwiftShader) and stops contexts from being lost right after the start. */
export const launch = (executablePath: string, more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
