import type { PoolRun } from "@entente/core";
import { BrokenDocument } from "./broken-document.ts";
import type { Io } from "./io.ts";

/** Tells once a second how far a study is. */
export function progressTeller(io: Io, what: string): (done: number, all: number) => void {
  let told = performance.now();
  return (done, all) => {
    const now = performance.now();
    if (now - told < 1000 || done >= all) return;
    told = now;
    io.stderr.write(`${what}: ${done} of ${all}\n`);
  };
}

/**
 * Waits for a study; Ctrl-C ends it in good order. True if it was finished; issues inside it are those of the
 * document that `name` was read from.
 */
export async function finished(run: PoolRun, name: string): Promise<boolean> {
  const stop = () => run.cancel();
  process.once("SIGINT", stop);
  const end = await run.done;
  process.off("SIGINT", stop);
  if (end.how === "failed") throw new BrokenDocument(name, end.issues);
  return end.how === "finished";
}
