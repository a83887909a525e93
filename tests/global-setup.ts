import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { chromiumPath } from "./browser.ts";
import { runTool } from "./run-tool.ts";
import { type Site, serve } from "./serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the built app, with a trailing slash and below a path of its own. */
    base: string;
    chromium: string;
  }
}

let site: Site | undefined;

export async function setup(project: TestProject): Promise<void> {
  const [chromium] = await Promise.all([
    chromiumPath(), // unpacked on the other core, at first
    runTool("vite/bin/vite.js", "build", "apps/web", "--logLevel", "error"),
  ]);
  site = await serve(fileURLToPath(new URL("../apps/web/dist", import.meta.url)), "/entente/lab/");
  project.provide("base", site.base);
  project.provide("chromium", chromium);
}

export async function teardown(): Promise<void> {
  await site?.close();
}
