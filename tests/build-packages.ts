import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Emits the packages and the command line once, for tests that start threads and processes of them. */
export function setup(): void {
  execFileSync(
    process.execPath,
    [
      fileURLToPath(new URL("../node_modules/@typescript/native/bin/tsc", import.meta.url)),
      "-b",
      "packages/core",
      "packages/scene",
      "apps/cli",
    ],
    { cwd: fileURLToPath(new URL("..", import.meta.url)), stdio: ["ignore", 2, 2] },
  );
}
