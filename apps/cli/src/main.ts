#!/usr/bin/env node
import { runCommandLine } from "./command-line.ts";

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough (`| head`) closes the pipe; that is no error.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), process);
} catch (error) {
  const told = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`entente: this is a fault in Entente, please report it.\n${told}\n`);
  process.exitCode = 70;
}
