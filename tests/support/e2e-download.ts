import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { firefoxDownloads } from "../firefox.ts";

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The one file that a person's act makes the browser save. */
export async function downloaded(page: Page, act: () => Promise<unknown>): Promise<Downloaded> {
  const folder = firefoxDownloads(page.context().browser());
  if (folder) return newIn(folder, act);
  const begun = page.waitForEvent("download");
  await act();
  const download = await begun;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Firefox (153) gives the download of a blob no id that Playwright could follow, but it keeps the file. */
async function newIn(folder: string, act: () => Promise<unknown>): Promise<Downloaded> {
  const before = new Set(await readdir(folder));
  await act();
  const fresh = async (): Promise<string[]> =>
    (await readdir(folder)).filter((name) => !before.has(name));
  // While it is written there is a second file, `name.part`, or one without bytes.
  await expect
    .poll(
      async () => {
        const names = await fresh();
        return names.length === 1 && (await readFile(join(folder, names[0] ?? ""))).length > 0;
      },
      { timeout: 15_000, interval: 50 },
    )
    .toBe(true);
  const [name = ""] = await fresh();
  return { name, bytes: await readFile(join(folder, name)) };
}
