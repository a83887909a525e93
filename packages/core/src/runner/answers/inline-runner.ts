import type { Mechanism } from "../../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import { outcomeCache } from "../../scenario/causes/outcome-cache.ts";
import { answerAnalysis } from "./answer-analysis.ts";
import { answerFuture } from "./answer-future.ts";
import { answerRun } from "./answer-run.ts";
import { answerWhy } from "./answer-why.ts";
import { latestWins } from "./latest-wins.ts";
import type {
  AnalyseReply,
  AnalyseRequest,
  FutureReply,
  FutureRequest,
  Runner,
  RunReply,
  RunRequest,
  WhyReply,
  WhyRequest,
} from "./runner.ts";
import { shapleyTurns } from "./shapley-turns.ts";
import { takeTurns } from "./take-turns.ts";

/** Runs scenarios in the caller's own thread; the caller is busy while it computes. */
export function inlineRunner({
  mechanisms = builtInMechanisms,
}: {
  readonly mechanisms?: readonly Mechanism<Setting>[];
} = {}): Runner {
  const cache = outcomeCache(mechanisms);
  const turn = shapleyTurns(mechanisms, cache);
  return {
    run: latestWins<RunRequest, RunReply>(async (request) => answerRun(request, mechanisms)),
    why: latestWins<WhyRequest, WhyReply>(async (request) => answerWhy(request, mechanisms, cache)),
    future: latestWins<FutureRequest, FutureReply>(async (request) =>
      answerFuture(request, mechanisms),
    ),
    shapley: takeTurns(async (job, request) => turn(job, request)),
    analyse: latestWins<AnalyseRequest, AnalyseReply>(async (request) => answerAnalysis(request)),
    close() {},
  };
}
