import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { chromiumPath } from "./browser.ts";
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
  const root = fileURLToPath(new URL("../apps/web", import.meta.url));
  const before = process.env.NODE_ENV; // vitest says "test", which would build for development
  process.env.NODE_ENV = "production";
  try {
    await build({ root, mode: "production", logLevel: "warn" });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
  site = await serve(fileURLToPath(new URL("../apps/web/dist", import.meta.url)), "/entente/lab/");
  project.provide("base", site.base);
  project.provide("chromium", await chromiumPath());
}

export async function teardown(): Promise<void> {
  await site?.close();
}
