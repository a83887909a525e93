import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { type Browser, firefox } from "playwright-core";

/** The oldest Firefox that these tests have passed in; older ones cannot do all that the driver asks. */
const oldest = 153;
const usual = "/usr/bin/firefox-esr";
const screenServer = "/usr/bin/Xvfb";

/** The Firefox to test with: FIREFOX_PATH, else Debian's if it is here and new enough. None is no failure. */
export function firefoxPath(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (named || !existsSync(usual)) return named || undefined;
  const version = / (\d+)\./.exec(execFileSync(usual, ["--version"], { encoding: "utf8" }))?.[1];
  return Number(version) >= oldest ? usual : undefined;
}

/** The reason to print with a skipped test. */
export const withoutFirefox = `skipped: no Firefox ${oldest} or newer at ${usual}, and FIREFOX_PATH names none`;

export interface FirefoxOptions {
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
  /**
   * Draws on a screen that nobody sees, where Xvfb is installed: without any screen Firefox on Linux has
   * no WebGL. Default false.
   */
  readonly onScreen?: boolean;
}

const downloads = new WeakMap<Browser, string>();

/** Where a Firefox of `launchFirefox` puts what it saves; nothing for any other browser. */
export const firefoxDownloads = (browser: Browser | null): string | undefined =>
  browser ? downloads.get(browser) : undefined;

/** Starts a stock Firefox with a profile of its own, driven over WebDriver BiDi. */
export async function launchFirefox(
  executablePath: string,
  { preferences = {}, onScreen = false }: FirefoxOptions = {},
): Promise<Browser> {
  const screen = onScreen && existsSync(screenServer) ? await openScreen() : undefined;
  const downloadsPath = mkdtempSync(join(tmpdir(), "entente-firefox-"));
  const browser = await firefox.launch({
    channel: "moz-firefox",
    executablePath,
    downloadsPath,
    headless: !screen,
    firefoxUserPrefs: { ...preferences },
    env: { ...process.env, ...(screen && { DISPLAY: screen.name }) },
  });
  downloads.set(browser, downloadsPath);
  browser.on("disconnected", () => {
    screen?.server.kill();
    rmSync(downloadsPath, { recursive: true, force: true });
  });
  return browser;
}

/** Xvfb takes the first free number and says which. */
async function openScreen(): Promise<{ server: ChildProcess; name: string }> {
  const args = ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"];
  const server = spawn(screenServer, args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await new Promise<string>((found, failed) => {
    (server.stdio[3] as Readable).once("data", (text) => found(String(text).trim()));
    server.once("error", failed);
    server.once("exit", (code) => failed(new Error(`Xvfb ended with ${code}.`)));
  });
  return { server, name: `:${number}` };
}
