import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const path = (url: string | URL): string => fileURLToPath(new URL(url, import.meta.url));

/** Emits the packages and the command line once, for tests that start threads and processes of them. */
export async function setup(): Promise<void> {
  await run("@typescript/native/bin/tsc", "-b", "packages/core", "packages/scene");
  await Promise.all([
    run("vite/bin/vite.js", "build", "apps/cli", "--logLevel", "error"),
    run("vite/bin/vite.js", "build", "--config", path("core.config.ts"), "--logLevel", "error"),
  ]);
}

async function run(tool: string, ...args: readonly string[]): Promise<void> {
  const file = path(`../node_modules/${tool}`);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file, ...args], {
    cwd: path(".."),
  });
  process.stderr.write(stdout + stderr);
}
