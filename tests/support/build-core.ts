import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds core as it is, for threads that load it, and gives the address of its entry. */
export function buildCore(): URL {
  execFileSync(
    process.execPath,
    [
      fileURLToPath(new URL("../../node_modules/@typescript/native/bin/tsc", import.meta.url)),
      "-b",
      "packages/core",
    ],
    { cwd: fileURLToPath(new URL("../..", import.meta.url)) },
  );
  return new URL("../../packages/core/dist/index.js", import.meta.url);
}
