import type { Baseline } from "../../network/baseline.ts";
import type { World } from "../../schema/world-schema.ts";
import { type Packed, packScenario, unpackScenario } from "../packed-scenario.ts";
import { latestWins, superseded } from "./latest-wins.ts";
import type { FromWorker, ToWorker, WorkerLike } from "./protocol.ts";
import type {
  AnalyseReply,
  AnalyseRequest,
  FutureReply,
  FutureRequest,
  Refusal,
  Runner,
  RunReply,
  RunRequest,
  WhyReply,
  WhyRequest,
} from "./runner.ts";
import { brokenRun } from "./serve-runner.ts";
import { takeTurns } from "./take-turns.ts";

/**
 * Runs scenarios in a worker that `serveRunner` serves. A worker that dies is answered for with an
 * issue and replaced by a new one at the next request.
 */
export function workerRunner(createWorker: () => WorkerLike): Runner {
  const waiting = new Map<number, (reply: FromWorker["reply"]) => void>();
  let worker: WorkerLike | undefined;
  let known: World | undefined;
  let baseline: Baseline | undefined;
  let count = 0;

  function stop(reply: Refusal): void {
    if (worker) {
      // A worker that is let go may still speak; nobody listens, for the next one is not to blame.
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    }
    worker = undefined;
    known = undefined;
    for (const answer of waiting.values()) answer(reply);
    waiting.clear();
  }

  /** The reply to a run, with what of its baseline was sent before. */
  function whole({ reply, same }: FromWorker & { readonly kind: "run" }): RunReply {
    if (!reply.ok) return reply;
    const { run } = reply;
    if (!baseline || !same) baseline = run.baseline;
    else if (same === "evidence") baseline = { ...run.baseline, evidence: baseline.evidence };
    return { ...reply, run: { ...run, baseline } };
  }

  function ready(world?: World): WorkerLike {
    if (!worker) {
      worker = createWorker();
      worker.onmessage = ({ data }) => {
        const message = data as FromWorker;
        const answer = waiting.get(message.id);
        waiting.delete(message.id);
        answer?.(message.kind === "run" ? whole(message) : message.reply);
      };
      worker.onerror = ({ message }) =>
        stop({
          ok: false,
          superseded: false,
          issues: [brokenRun(message ?? "the worker stopped")],
        });
    }
    if (world && world !== known) {
      worker.postMessage({ kind: "world", world } satisfies ToWorker);
      known = world;
    }
    return worker;
  }

  function ask<Reply extends FromWorker["reply"]>(
    message: (id: number) => ToWorker,
    world?: World,
  ): Promise<Reply> {
    return new Promise((answer) => {
      const id = count++;
      waiting.set(id, (reply) => answer(reply as Reply));
      ready(world).postMessage(message(id));
    });
  }

  return {
    run: latestWins<RunRequest, RunReply>((request) =>
      ask((id) => ({ kind: "run", id, request: packed(request) }), request.world),
    ),
    why: latestWins<WhyRequest, WhyReply>((request) =>
      ask((id) => ({ kind: "why", id, request: packed(request) }), request.world),
    ),
    future: latestWins<FutureRequest, FutureReply>(async (request) => {
      type Reply = (FromWorker & { readonly kind: "future" })["reply"];
      const reply = await ask<Reply>(
        (id) => ({ kind: "future", id, request: packed(request) }),
        request.world,
      );
      return reply.ok ? { ...reply, scenario: unpackScenario(reply.scenario) } : reply;
    }),
    shapley: takeTurns((job, request) =>
      ask((id) => ({ kind: "shapley", id, job, request: packed(request) }), request.world),
    ),
    analyse: latestWins<AnalyseRequest, AnalyseReply>((request) =>
      ask((id) => ({ kind: "analyse", id, request })),
    ),
    close: () => stop(superseded),
  };
}

/** A request without the world, which travels once, and with its scenario packed. */
function packed<Request extends RunRequest>({
  world: _,
  scenario,
  ...rest
}: Request): Packed<Request> {
  return { ...rest, scenario: packScenario(scenario) };
}
