// Checks all types: TypeScript's and, beside it, the Svelte components', which another program reads.
import { spawn } from "node:child_process";

const tools = [
  ["tsc", "-b", "packages/core", "packages/scene", "apps/cli", "apps/web", "tests"],
  [
    "svelte-check",
    "--workspace",
    "apps/web",
    "--tsconfig",
    "./tsconfig.json",
    "--fail-on-warnings",
  ],
];
const ends = tools.map(
  ([tool, ...args]) =>
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
    }),
);
process.exitCode = Math.max(...(await Promise.all(ends)));
