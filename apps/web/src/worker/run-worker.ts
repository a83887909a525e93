import { serveRunner, serveStudies, type WorkerScopeLike } from "@entente/core";

// The app's types know windows only; a module worker's scope has just what serving needs.
serveRunner(self as unknown as WorkerScopeLike);
serveStudies(self as unknown as WorkerScopeLike);
