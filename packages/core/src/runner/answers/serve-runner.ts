import type { Mechanism } from "../../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { BaselineTie } from "../../network/baseline-tie.ts";
import { outcomeCache } from "../../scenario/causes/outcome-cache.ts";
import type { World } from "../../schema/world-schema.ts";
import { answerAnalysis } from "./answer-analysis.ts";
import { answerFuture } from "./answer-future.ts";
import { answerRun } from "./answer-run.ts";
import { answerWhy } from "./answer-why.ts";
import type { FromWorker, ToWorker, WorkerScopeLike } from "./protocol.ts";
import type { Refusal } from "./runner.ts";
import { shapleyTurns } from "./shapley-turns.ts";

/** Makes a worker answer run, why, future, Shapley and analyse requests; call it once at the top of the worker's module. */
export function serveRunner(
  scope: WorkerScopeLike,
  { mechanisms = builtInMechanisms }: { readonly mechanisms?: readonly Mechanism<Setting>[] } = {},
): void {
  let world: World | undefined;
  let sent: readonly BaselineTie[] | undefined;
  const cache = outcomeCache(mechanisms);
  const turn = shapleyTurns(mechanisms, cache);
  const send = (message: FromWorker, transfer: ArrayBufferLike[] = []) =>
    scope.postMessage(message, transfer);

  scope.onmessage = ({ data }) => {
    const message = data as ToWorker;
    if (message.kind === "world") {
      world = message.world;
    } else if (message.kind === "run") {
      const { id, request } = message;
      const reply = guarded(() => answerRun({ ...request, world: world as World }, mechanisms));
      const transfer = reply.ok
        ? [reply.run.trajectory.times, reply.run.trajectory.x, reply.run.trajectory.ledger].map(
            (each) => each.buffer,
          )
        : [];
      const sameBaseline = reply.ok && reply.run.baseline === sent;
      if (reply.ok) sent = reply.run.baseline;
      const light = sameBaseline ? { ...reply, run: { ...reply.run, baseline: [] } } : reply;
      send({ kind: "run", id, reply: light, sameBaseline }, transfer);
    } else if (message.kind === "analyse") {
      const { id, request } = message;
      send({ kind: "analyse", id, reply: guarded(() => answerAnalysis(request)) });
    } else if (message.kind === "future") {
      const { id, request } = message;
      const reply = guarded(() => answerFuture({ ...request, world: world as World }, mechanisms));
      send({ kind: "future", id, reply });
    } else if (message.kind === "shapley") {
      const { id, job, request } = message;
      const reply = guarded(() => turn(job, { ...request, world: world as World }));
      send({ kind: "shapley", id, reply });
    } else {
      const { id, request } = message;
      const reply = guarded(() =>
        answerWhy({ ...request, world: world as World }, mechanisms, cache),
      );
      send({ kind: "why", id, reply });
    }
  };
}

function guarded<Reply>(answer: () => Reply): Reply | Refusal {
  try {
    return answer();
  } catch (error) {
    return { ok: false, superseded: false, issues: [brokenRun(error)] };
  }
}

/** The issue that tells of a failure inside a run, which no document should be able to cause. */
export function brokenRun(error: unknown) {
  return {
    severity: "error",
    where: "run",
    got: error instanceof Error ? error.message : String(error),
    expected: "a result",
    cure: "The work is kept. Undo the last change; if it comes back, report it with the scenario file.",
  } as const;
}
