import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Emits the packages and the command line once, for tests that start threads and processes of them. */
export function setup(): void {
  run("@typescript/native/bin/tsc", "-b", "packages/core", "packages/scene");
  run("vite/bin/vite.js", "build", "apps/cli", "--logLevel", "error");
}

function run(tool: string, ...args: readonly string[]): void {
  const file = fileURLToPath(new URL(`../node_modules/${tool}`, import.meta.url));
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  execFileSync(process.execPath, [file, ...args], { cwd, stdio: ["ignore", 2, 2] });
}
