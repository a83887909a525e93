import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { type Site, serve } from "../serve.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Serves a page that has the library on its own thread, with the shipped documents beside it. */
export async function serveLibrary(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "entente-library-"));
  await build({
    root: here("../e2e/library-page"),
    publicDir: here("../../packages/core/worlds"),
    configFile: false,
    base: "./",
    logLevel: "error",
    resolve: { conditions: ["@entente/source", "module", "browser", "development|production"] },
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const site = await serve(folder, "/library/");
  return {
    ...site,
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
