import { Readable } from "node:stream";
import { runCommandLine } from "../../apps/cli/src/command-line.ts";

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line inside this process, with streams of its own. */
export async function entente(
  args: readonly string[],
  stdin: string | Iterable<string | Uint8Array> = "",
): Promise<Outcome> {
  let out = "";
  let err = "";
  const code = await runCommandLine(args, {
    stdin: Readable.from(typeof stdin === "string" ? [stdin] : stdin),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
  });
  return { code, out, err };
}
