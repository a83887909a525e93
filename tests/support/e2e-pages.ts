import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTool } from "../run-tool.ts";

/** Builds the app's single page, once for a test file, beside the site that is served. */
export async function buildPage(): Promise<string> {
  const config = "apps/web/vite.page.config.ts";
  await runTool("vite/bin/vite.js", "build", "--config", config, "--logLevel", "error");
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
