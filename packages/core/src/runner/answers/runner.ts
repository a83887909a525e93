import type { CourseOfRun } from "../../analysis/course-of-run.ts";
import type { Run } from "../../engine/run/run.ts";
import type { Network } from "../../network/network.ts";
import type {
  ShapleyQuestion,
  ShapleyShares,
  ShapleyStep,
} from "../../scenario/causes/shapley-shares.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import type { Issue } from "../../vocabulary/issue.ts";
import type { IndicatorCourse } from "./indicators-of-run.ts";
import type { NetworkAnalysis, NetworkAnalysisOptions } from "./network-analysis.ts";
import type { Why } from "./why.ts";

/** Asks for a run. */
export interface RunRequest {
  readonly world: World;
  readonly scenario: Scenario;
  /** Runs at the draft tolerance, for pictures while a slider is dragged; default false. */
  readonly draft?: boolean;
  /** Whether tension and distance along the run are wanted too: of a large world they take longer than the run. Default false. */
  readonly course?: boolean;
}

/** Asks why one tie changed. */
export interface WhyRequest extends Omit<RunRequest, "draft" | "course"> {
  /** The tie asked about. */
  readonly a: string;
  readonly b: string;
  /** Years since the start up to which the change is explained. */
  readonly years: number;
}

/** Asks for one future as a scenario of its own. */
export interface FutureRequest extends Omit<RunRequest, "draft" | "course"> {
  /** Which of the scenario's futures, from 0. */
  readonly member: number;
}

/** Asks for causal shares by Shapley’s value. */
export interface ShapleyRequest extends RunRequest, ShapleyQuestion {
  /** Pairs of orderings drawn when there are more than six players, at most; default 100. */
  readonly pairs?: number;
  /** Standard error that is good enough; default 0.001. */
  readonly precision?: number;
  /** Default the scenario's. */
  readonly seed?: number;
}

/** How one follows long work, and ends it. */
export interface Watching {
  readonly onProgress?: (step: ShapleyStep) => void;
  /** Asked between runs; true ends the work, which is answered as superseded. */
  readonly shouldStop?: () => boolean;
}

/** Asks for the measures of a network. */
export interface AnalyseRequest {
  readonly network: Network;
  readonly options?: NetworkAnalysisOptions;
}

/** A request was overtaken by a newer one, or its documents have errors; the old result stays good. */
export interface Refusal {
  readonly ok: false;
  readonly superseded: boolean;
  readonly issues: readonly Issue[];
}

/** A run with its indicators, or why there is none. */
export type RunReply =
  | {
      readonly ok: true;
      readonly run: Run;
      /** The scenario's own indicators along the run. */
      readonly indicators: readonly IndicatorCourse[];
      /** Only where it was asked for. */
      readonly course?: CourseOfRun;
    }
  | Refusal;
/** Causal shares, or why there are none. */
export type ShapleyReply = { readonly ok: true; readonly shares: ShapleyShares } | Refusal;
/** A scenario, or why there is none. */
export type FutureReply = { readonly ok: true; readonly scenario: Scenario } | Refusal;
/** Both whys of a tie, or why there are none. */
export type WhyReply = { readonly ok: true; readonly why: Why } | Refusal;
/** Measures of a network, or why there are none. */
export type AnalyseReply = { readonly ok: true; readonly analysis: NetworkAnalysis } | Refusal;

/** One way to run scenarios, wherever it happens. Of waiting requests only the latest is run. */
export interface Runner {
  readonly run: (request: RunRequest) => Promise<RunReply>;
  readonly why: (request: WhyRequest) => Promise<WhyReply>;
  /** Writes a future as a scenario of its own; of a large world that takes most of a second. */
  readonly future: (request: FutureRequest) => Promise<FutureReply>;
  /** Long work in the background: others are answered between its runs. */
  readonly shapley: (request: ShapleyRequest, watching?: Watching) => Promise<ShapleyReply>;
  readonly analyse: (request: AnalyseRequest) => Promise<AnalyseReply>;
  /** Lets go of the worker, if there is one; waiting requests are answered as superseded. */
  readonly close: () => void;
}
