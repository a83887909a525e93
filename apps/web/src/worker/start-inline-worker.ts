import type { WorkerLike } from "@entente/core";
import RunWorker from "./run-worker.ts?worker&inline";

/** Starts a worker whose source lies in the page; takes the place of `start-worker.ts` in a single file. */
export const startWorker = (): WorkerLike => new RunWorker() as unknown as WorkerLike;

/** A packed page brings its lesson and imports nothing: files then open as documents alone. */
export const startImportWorker = (): Worker => {
  throw new Error("A packed page imports no data.");
};
