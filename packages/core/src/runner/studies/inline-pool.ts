import type { Mechanism } from "../../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { Pool } from "./pool.ts";
import { prepareStudy } from "./prepare-study.ts";
import { issuesOf } from "./study-issues.ts";
import { type TaskQueue, taskQueue } from "./task-queue.ts";

export interface InlinePoolOptions {
  readonly mechanisms?: readonly Mechanism<Setting>[];
  /** Awaited between two tasks: lets others have their turn; default a turn of the promise queue. */
  readonly breathe?: () => Promise<void>;
}

/** Does all tasks in the caller's own thread, one after the other. */
export function inlinePool({
  mechanisms = builtInMechanisms,
  breathe = () => Promise.resolve(),
}: InlinePoolOptions = {}): Pool {
  const queues: TaskQueue[] = [];
  let busy = false;

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    let prepared: { readonly queue: TaskQueue; readonly answer: ReturnType<typeof prepareStudy> };
    while (queues.length > 0) {
      await breathe();
      const [queue, number] = nextTask();
      if (!queue || number === undefined) break;
      try {
        prepared ??= { queue, answer: prepareStudy(queue.work.study, mechanisms) };
        if (prepared.queue !== queue) {
          prepared = { queue, answer: prepareStudy(queue.work.study, mechanisms) };
        }
        queue.deliver(number, prepared.answer(queue.work.task(number)));
      } catch (error) {
        queue.end({ how: "failed", issues: issuesOf(error) });
      }
    }
    busy = false;
  }

  function nextTask(): [TaskQueue, number] | [] {
    for (const queue of queues) {
      const number = queue.next();
      if (number !== undefined) return [queue, number];
    }
    return [];
  }

  return {
    workers: 1,
    start(own) {
      const queue = taskQueue(own, wake);
      queues.push(queue);
      wake();
      return queue.run;
    },
    close() {
      for (const queue of [...queues]) queue.end({ how: "cancelled" });
    },
  };

  function wake(): void {
    for (let q = queues.length - 1; q >= 0; q--) if (queues[q]?.ended()) queues.splice(q, 1);
    void work();
  }
}
