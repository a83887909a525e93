// Checks all types. The packages come first, as the others read what they emit; then TypeScript goes through the
// command line and the tests and, beside it, svelte-check through the app: its modules and its components.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

/** Runs a tool, prints what it said when it has ended, and gives its exit code. */
const run = ([tool, ...args]) =>
  new Promise((end) => {
    const shell = process.platform === "win32"; // npm puts the tools' folder first on the path
    const child = spawn(tool, args, { shell, stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (part) => said.push(part));
    }
    child.on("error", (error) => said.push(`${tool} could not be started: ${error.message}\n`));
    child.on("close", (code) => {
      process.stdout.write(said.join(""));
      end(code ?? 1);
    });
  });

// svelte-check keeps what it emits for components, of those too that are gone, and reads it all again.
rmSync(new URL("../apps/web/.svelte-check", import.meta.url), { recursive: true, force: true });

const packages = await run(["tsc", "-b", "packages/core", "packages/scene"]);
const rest = await Promise.all([
  run(["tsc", "-b", "apps/cli", "tests", "--checkers", "1"]), // svelte-check has the other core
  run([
    "svelte-check",
    "--workspace",
    "apps/web",
    "--tsconfig",
    "./tsconfig.json",
    "--fail-on-warnings",
    "--tsgo", // TypeScript's native compiler: the same findings in a third of the time
  ]),
]);
process.exitCode = Math.max(packages, ...rest);
