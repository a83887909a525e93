import type { World } from "../../schema/world-schema.ts";
import type { Issue } from "../../vocabulary/issue.ts";
import type { PackedScenario } from "../packed-scenario.ts";
import type { Study, Task, TaskResult } from "./study.ts";

/** A study with its scenario packed, without its world where that is the one of the study before. */
export interface PackedStudy extends Omit<Study, "world" | "scenario"> {
  readonly world: World | undefined;
  readonly scenario: PackedScenario;
}

/** What a pool sends to a worker. A study travels once; its tasks follow. */
export type ToStudyWorker =
  | { readonly kind: "study"; readonly study: PackedStudy }
  | { readonly kind: "task"; readonly id: number; readonly task: Task };

/** What the worker answers. */
export type FromStudyWorker =
  | { readonly kind: "task-done"; readonly id: number; readonly values: TaskResult }
  | { readonly kind: "task-failed"; readonly id: number; readonly issues: readonly Issue[] };
