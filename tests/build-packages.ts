import { runTool } from "./run-tool.ts";

/** Emits the packages and the command line once, for tests that start threads and processes of them. */
export async function setup(): Promise<void> {
  await runTool("@typescript/native/bin/tsc", "-b", "packages/core", "packages/scene");
  await Promise.all(
    ["apps/cli", "packages/core"].map((what) =>
      runTool("vite/bin/vite.js", "build", what, "--logLevel", "error"),
    ),
  );
}
