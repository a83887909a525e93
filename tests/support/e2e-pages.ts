import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Builds the app's single page, once for a test file, beside the site that is served. */
export async function buildPage(): Promise<string> {
  const before = process.env.NODE_ENV; // vitest says "test", which would build for development
  process.env.NODE_ENV = "production";
  try {
    await build({
      configFile: fileURLToPath(new URL("../../apps/web/vite.page.config.ts", import.meta.url)),
      logLevel: "error",
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
  return fileURLToPath(new URL("../../apps/web/dist/entente.html", import.meta.url));
}

/** A folder for a test's files, with a way to take it away again. */
export function scratch(): { readonly at: (name: string) => string; readonly drop: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "entente-"));
  return {
    at: (name) => join(folder, name),
    drop: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const bytesOf = (path: string): Buffer => readFileSync(path);
