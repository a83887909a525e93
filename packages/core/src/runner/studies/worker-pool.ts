import type { WorkerLike } from "../answers/protocol.ts";
import { brokenRun } from "../answers/serve-runner.ts";
import { packScenario } from "../packed-scenario.ts";
import type { Pool } from "./pool.ts";
import type { FromStudyWorker, ToStudyWorker } from "./study-protocol.ts";
import { type TaskQueue, taskQueue } from "./task-queue.ts";

interface Hand {
  worker: WorkerLike | undefined;
  /** The study that the worker has prepared. */
  prepared: TaskQueue | undefined;
  /** Tasks that it was sent: the one it is at, and the next one, so that it need not wait. */
  readonly tasks: { readonly id: number; readonly queue: TaskQueue; readonly number: number }[];
}

/**
 * Shares the tasks of studies out over `workers` workers that `serveStudies` serves; each pulls its next task when
 * it has room, so a slow one does less. A worker that dies is replaced and what it was at is done again.
 */
export function workerPool(
  createWorker: () => WorkerLike,
  { workers }: { readonly workers: number },
): Pool {
  const hands: Hand[] = Array.from({ length: Math.max(1, workers) }, () => ({
    worker: undefined,
    prepared: undefined,
    tasks: [],
  }));
  let queues: TaskQueue[] = [];
  let count = 0;

  function feed(): void {
    queues = queues.filter((queue) => !queue.ended());
    // One each first, then a second in reserve.
    for (const room of [1, 2]) {
      for (const hand of hands) {
        while (hand.tasks.length < room && give(hand));
      }
    }
  }

  function give(hand: Hand): boolean {
    for (const queue of queues) {
      const number = queue.next();
      if (number === undefined) continue;
      const worker = hire(hand);
      if (hand.prepared !== queue) {
        const { study } = queue.work;
        const known = hand.prepared?.work.study.world === study.world;
        const packed = {
          ...study,
          world: known ? undefined : study.world,
          scenario: packScenario(study.scenario),
        };
        worker.postMessage({ kind: "study", study: packed } satisfies ToStudyWorker);
        hand.prepared = queue;
      }
      const id = count++;
      hand.tasks.push({ id, queue, number });
      const task = queue.work.task(number);
      const lent = task.kind === "members" && task.memory ? [task.memory] : [];
      worker.postMessage({ kind: "task", id, task } satisfies ToStudyWorker, lent);
      return true;
    }
    return false;
  }

  function hire(hand: Hand): WorkerLike {
    if (hand.worker) return hand.worker;
    const worker = createWorker();
    hand.worker = worker;
    worker.onmessage = ({ data }) => {
      const message = data as FromStudyWorker;
      const at = hand.tasks.findIndex(({ id }) => id === message.id);
      const [task] = at < 0 ? [] : hand.tasks.splice(at, 1);
      if (!task) return;
      if (message.kind === "task-failed") task.queue.end({ how: "failed", issues: message.issues });
      else task.queue.deliver(task.number, message.values);
      feed();
    };
    worker.onerror = ({ message = "the worker stopped" }) => {
      const lost = hand.tasks.splice(0);
      dismiss(hand);
      // Only the task it was at is to blame; the one in reserve goes back untried.
      for (const [t, { queue, number }] of lost.entries()) {
        queue.putBack(number, t === 0 ? brokenRun(message) : undefined);
      }
      feed();
    };
    return worker;
  }

  function dismiss(hand: Hand): void {
    if (!hand.worker) return;
    hand.worker.onmessage = null;
    hand.worker.onerror = null;
    hand.worker.terminate();
    hand.worker = undefined;
    hand.prepared = undefined;
    hand.tasks.length = 0;
  }

  return {
    workers: hands.length,
    start(work) {
      const queue = taskQueue(work, feed);
      queues.push(queue);
      feed();
      return queue.run;
    },
    close() {
      for (const queue of [...queues]) queue.end({ how: "cancelled" });
      for (const hand of hands) dismiss(hand);
    },
  };
}
