import type { Issue } from "../../vocabulary/issue.ts";
import type { PoolEnd, PoolRun, PoolWork } from "./pool.ts";
import type { TaskResult } from "./study.ts";

/** The tasks of one study that are still to do, and its results on their way into order. */
export interface TaskQueue {
  readonly work: PoolWork;
  /** The handle that whoever asked for the work holds. */
  readonly run: PoolRun;
  /** Whether it is over. */
  readonly ended: () => boolean;
  /** The number of the next task to hand out; nothing while paused, or while too many results wait for an earlier one. */
  readonly next: () => number | undefined;
  /** Takes the result of a task. */
  readonly deliver: (number: number, values: TaskResult) => void;
  /** Puts a task back whose worker died; with an issue it is to blame, and the third time the work fails. */
  readonly putBack: (number: number, issue: Issue | undefined) => void;
  readonly end: (how: PoolEnd) => void;
}

const mostTries = 3;

/** Begins the queue of a study's tasks; `wake` is called when there may be something to hand out again. */
export function taskQueue(work: PoolWork, wake: () => void): TaskQueue {
  const waiting = new Map<number, TaskResult>();
  const again: number[] = [];
  const tries = new Map<number, number>();
  const { mostWaiting = 64 } = work;
  let handed = 0;
  let delivered = 0;
  /** Whether the result of a task is being taken in. */
  let busy = false;
  let paused = false;
  let over = false;
  let resolve: (end: PoolEnd) => void = () => {};
  const done = new Promise<PoolEnd>((settle) => {
    resolve = settle;
  });

  function end(how: PoolEnd): void {
    if (over) return;
    over = true;
    waiting.clear();
    resolve(how);
    wake();
  }
  if (work.tasks === 0) end({ how: "finished" });

  function takeIn(): void {
    while (!busy && !over) {
      const ready = waiting.get(delivered);
      if (!ready) break;
      waiting.delete(delivered);
      const taken = work.onResult(delivered, ready);
      if (taken) {
        busy = true;
        void taken.then(() => {
          busy = false;
          if (over) return;
          delivered++;
          takeIn();
          wake();
        });
        return;
      }
      if (!over) delivered++;
    }
    if (!busy && delivered === work.tasks) end({ how: "finished" });
  }

  return {
    work,
    run: {
      done,
      pause: () => {
        paused = true;
      },
      resume: () => {
        paused = false;
        wake();
      },
      cancel: () => end({ how: "cancelled" }),
    },
    ended: () => over,
    next() {
      if (over || paused) return undefined;
      const first = again.shift();
      if (first !== undefined) return first;
      if (handed >= work.tasks || handed - delivered >= mostWaiting) return undefined;
      return handed++;
    },
    deliver(number, values) {
      if (over) return;
      waiting.set(number, values);
      takeIn();
    },
    putBack(number, issue) {
      const tried = (tries.get(number) ?? 0) + (issue ? 1 : 0);
      tries.set(number, tried);
      if (issue && tried >= mostTries) return end({ how: "failed", issues: [issue] });
      again.push(number);
    },
    end,
  };
}
