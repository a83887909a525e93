import type { Mechanism } from "../../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { WorkerScopeLike } from "../answers/protocol.ts";
import { unpackScenario } from "../packed-scenario.ts";
import { prepareStudy } from "./prepare-study.ts";
import type { Study, Task, TaskResult } from "./study.ts";
import { issuesOf } from "./study-issues.ts";
import type { FromStudyWorker, ToStudyWorker } from "./study-protocol.ts";

/**
 * Makes a worker do the tasks of studies; call it once at the top of the worker's module, after `serveRunner` if
 * the worker serves both: what is not for it goes on to whoever listened before.
 */
export function serveStudies(
  scope: WorkerScopeLike,
  { mechanisms = builtInMechanisms }: { readonly mechanisms?: readonly Mechanism<Setting>[] } = {},
): void {
  const others = scope.onmessage;
  let answer: ((task: Task) => TaskResult) | undefined;
  let current: Study | undefined;
  const send = (message: FromStudyWorker, transfer: ArrayBufferLike[] = []) =>
    scope.postMessage(message, transfer);

  scope.onmessage = (event) => {
    const message = event.data as ToStudyWorker;
    if (message.kind === "study") {
      const { study } = message;
      const world = study.world ?? (current as Study).world;
      current = { ...study, world, scenario: unpackScenario(study.scenario) };
      answer = undefined;
    } else if (message.kind === "task") {
      const { id, task } = message;
      try {
        answer ??= prepareStudy(current as Study, mechanisms);
        const values = answer(task);
        send({ kind: "task-done", id, values }, [
          values instanceof ArrayBuffer ? values : values.buffer,
        ]);
      } catch (error) {
        send({ kind: "task-failed", id, issues: issuesOf(error) });
      }
    } else {
      others?.(event);
    }
  };
}
