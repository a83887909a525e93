import type { Mechanism } from "../../engine/problem/mechanism.ts";
import type { Trajectory } from "../../engine/run/trajectory.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { Baseline } from "../../network/baseline.ts";
import { outcomeCache } from "../../scenario/causes/outcome-cache.ts";
import type { World } from "../../schema/world-schema.ts";
import { type PackedScenario, packScenario, unpackScenario } from "../packed-scenario.ts";
import { answerAnalysis } from "./answer-analysis.ts";
import { answerFuture } from "./answer-future.ts";
import { answerRun } from "./answer-run.ts";
import { answerWhy } from "./answer-why.ts";
import type { FromWorker, ToWorker, WorkerScopeLike } from "./protocol.ts";
import type { Refusal, RunReply } from "./runner.ts";
import { shapleyTurns } from "./shapley-turns.ts";

type FromRun = FromWorker & { readonly kind: "run" };

/** Makes a worker answer run, why, future, Shapley and analyse requests; call it once at the top of the worker's module. */
export function serveRunner(
  scope: WorkerScopeLike,
  { mechanisms = builtInMechanisms }: { readonly mechanisms?: readonly Mechanism<Setting>[] } = {},
): void {
  let world: World | undefined;
  let sent: Baseline | undefined;
  const cache = outcomeCache(mechanisms);
  const turn = shapleyTurns(mechanisms, cache);
  const whole = <Request extends { readonly scenario: PackedScenario }>(request: Request) => ({
    ...request,
    world: world as World,
    scenario: unpackScenario(request.scenario),
  });
  const send = (message: FromWorker, transfer: ArrayBufferLike[] = []) =>
    scope.postMessage(message, transfer);

  scope.onmessage = ({ data }) => {
    const message = data as ToWorker;
    if (message.kind === "world") {
      world = message.world;
    } else if (message.kind === "run") {
      const { id, request } = message;
      const reply = guarded(() => answerRun(whole(request), mechanisms));
      const transfer = reply.ok ? buffersOf(reply.run.trajectory) : [];
      const same = reply.ok && sent ? sameIn(sent, reply.run.baseline) : undefined;
      if (reply.ok) sent = reply.run.baseline;
      send({ kind: "run", id, reply: same ? lightened(reply, same) : reply, same }, transfer);
    } else if (message.kind === "analyse") {
      const { id, request } = message;
      send({ kind: "analyse", id, reply: guarded(() => answerAnalysis(request)) });
    } else if (message.kind === "future") {
      const { id, request } = message;
      const reply = guarded(() => answerFuture(whole(request), mechanisms));
      const packed = reply.ok ? { ...reply, scenario: packScenario(reply.scenario) } : reply;
      send({ kind: "future", id, reply: packed });
    } else if (message.kind === "shapley") {
      const { id, job, request } = message;
      const reply = guarded(() => turn(job, whole(request)));
      send({ kind: "shapley", id, reply });
    } else {
      const { id, request } = message;
      const reply = guarded(() => answerWhy(whole(request), mechanisms, cache));
      send({ kind: "why", id, reply });
    }
  };
}

/** What of a trajectory is handed over, as nobody else holds it. */
function buffersOf({ times, x, ledger }: Trajectory): ArrayBufferLike[] {
  const kept = ledger.flatMap((account) => (account.of === "rest" ? [] : [account.values]));
  return [times, x, ...kept].map((each) => each.buffer);
}

/** What of a baseline is that of the run sent last. */
function sameIn(sent: Baseline, next: Baseline): FromRun["same"] {
  if (sent === next) return "baseline";
  const { evidence } = sent;
  const isSame =
    evidence.length === next.evidence.length &&
    evidence.every((ids, k) => ids === next.evidence[k]);
  return isSame ? "evidence" : undefined;
}

/** The reply without what is known already. */
function lightened(reply: RunReply, same: FromRun["same"]): RunReply {
  if (!reply.ok) return reply;
  const { baseline } = reply.run;
  const none = new Float64Array(0);
  const rest = same === "baseline" ? { value: none, low: none, high: none } : baseline;
  return { ...reply, run: { ...reply.run, baseline: { ...rest, evidence: [] } } };
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
