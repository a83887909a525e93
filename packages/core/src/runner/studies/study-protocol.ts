import type { Issue } from "../../vocabulary/issue.ts";
import type { Study, Task, TaskResult } from "./study.ts";

/** What a pool sends to a worker. A study travels once; its tasks follow. */
export type ToStudyWorker =
  | { readonly kind: "study"; readonly study: Study }
  | { readonly kind: "task"; readonly id: number; readonly task: Task };

/** What the worker answers. */
export type FromStudyWorker =
  | { readonly kind: "task-done"; readonly id: number; readonly values: TaskResult }
  | { readonly kind: "task-failed"; readonly id: number; readonly issues: readonly Issue[] };
