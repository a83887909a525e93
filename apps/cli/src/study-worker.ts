import { parentPort } from "node:worker_threads";
import { serveStudies, type WorkerScopeLike } from "@entente/core";

/** A thread of the command line that does the tasks of studies. */
const scope: WorkerScopeLike = {
  postMessage: (message, transfer) => parentPort?.postMessage(message, transfer as ArrayBuffer[]),
  onmessage: null,
};
serveStudies(scope);
parentPort?.on("message", (data) => scope.onmessage?.({ data }));
