import type { WorkerLike } from "@entente/core";

/** Starts a worker that runs models. */
export const startWorker = (): WorkerLike =>
  new Worker(new URL("./run-worker.ts", import.meta.url), {
    type: "module",
  }) as unknown as WorkerLike;

/** Starts the worker that looks into data files and reads them. */
export const startImportWorker = (): Worker =>
  new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" });
