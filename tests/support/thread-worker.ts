import { Worker } from "node:worker_threads";
import type { WorkerLike } from "@entente/core";

/** A real thread that serves runs with core as it is built, dressed as a browser's Worker. */
export function threadWorker(core: URL): WorkerLike {
  const thread = new Worker(
    `import { parentPort } from "node:worker_threads";
     import { serveRunner, serveStudies } from ${JSON.stringify(core.href)};
     const scope = { onmessage: null, postMessage: (message, transfer) => parentPort.postMessage(message, transfer) };
     serveRunner(scope);
     serveStudies(scope);
     parentPort.on("message", (data) => data === "crash" ? process.exit(3) : scope.onmessage({ data }));`,
    { eval: true },
  );
  const worker: WorkerLike = {
    postMessage: (message, transfer) => thread.postMessage(message, transfer),
    terminate: () => thread.terminate(),
    onmessage: null,
    onerror: null,
  };
  thread.on("message", (data) => worker.onmessage?.({ data }));
  thread.on("error", (error) => worker.onerror?.({ message: error.message }));
  thread.on("exit", (code) => code !== 0 && worker.onerror?.({ message: `exit ${code}` }));
  return worker;
}
