import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { inlinePool, type Pool, type WorkerLike, workerPool } from "@entente/core";

/** Opens a pool of threads, one per processor unless told otherwise; their number changes no bit of any result. */
export function studyPool(workers = availableParallelism()): Pool {
  // Run from its sources there is no file that a thread could load.
  if (import.meta.url.endsWith(".ts")) return inlinePool({ breathe: () => setImmediate() });
  return workerPool(thread, { workers });
}

function thread(): WorkerLike {
  const own = new Worker(new URL("./study-worker.js", import.meta.url));
  const worker: WorkerLike = {
    postMessage: (message, transfer) => own.postMessage(message, transfer),
    terminate: () => own.terminate(),
    onmessage: null,
    onerror: null,
  };
  own.on("message", (data) => worker.onmessage?.({ data }));
  own.on("error", (error) => worker.onerror?.({ message: error.message }));
  own.on("exit", (code) => {
    if (code !== 0) worker.onerror?.({ message: `a thread ended with code ${code}` });
  });
  return worker;
}
