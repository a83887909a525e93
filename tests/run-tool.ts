import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = new URL("..", import.meta.url);

/** Runs a tool among the workspace's dependencies as a process of its own, as for what ships; what it says goes to stderr. */
export async function runTool(tool: string, ...args: readonly string[]): Promise<void> {
  const file = fileURLToPath(new URL(`node_modules/${tool}`, root));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file, ...args], {
    cwd: fileURLToPath(root),
    env: { ...process.env, NODE_ENV: "production" }, // vitest says "test", which would build for development
  });
  process.stderr.write(stdout + stderr);
}
