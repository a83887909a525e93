import type { Issue } from "../../vocabulary/issue.ts";
import type { Study, Task, TaskResult } from "./study.ts";

/** How the work on a study ended. */
export type PoolEnd =
  | { readonly how: "finished" }
  | { readonly how: "cancelled" }
  | { readonly how: "failed"; readonly issues: readonly Issue[] };

/** The work on one study. */
export interface PoolRun {
  /** Never rejects. */
  readonly done: Promise<PoolEnd>;
  /** Hands out no further tasks until `resume`; those under way are finished. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Hands out no further tasks for good, and forgets those under way. */
  readonly cancel: () => void;
}

export interface PoolWork {
  readonly study: Study;
  /** How many tasks there are, and the task of each number. */
  readonly tasks: number;
  readonly task: (number: number) => Task;
  /**
   * Told the result of each task in the order of their numbers, whoever did them and when. If it gives a promise, the next
   * result waits for that.
   */
  readonly onResult: (number: number, values: TaskResult) => void | Promise<void>;
  /** Results that may wait for an earlier one, or to be taken in; default 64. It bounds what is kept. */
  readonly mostWaiting?: number;
}

/** Workers that share out the tasks of studies; results come in order, so their number changes no bit. */
export interface Pool {
  readonly workers: number;
  /** Begins the work; studies that are begun later wait for the earlier ones. */
  readonly start: (work: PoolWork) => PoolRun;
  /** Lets go of the workers; work under way ends as cancelled. */
  readonly close: () => void;
}
