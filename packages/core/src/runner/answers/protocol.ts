import type { World } from "../../schema/world-schema.ts";
import type { Packed, PackedScenario } from "../packed-scenario.ts";
import type {
  AnalyseReply,
  AnalyseRequest,
  FutureRequest,
  Refusal,
  RunReply,
  RunRequest,
  ShapleyRequest,
  WhyReply,
  WhyRequest,
} from "./runner.ts";
import type { ShapleyTurn } from "./shapley-turns.ts";

/** What a client sends to a worker. The world travels once and is kept there until another comes. */
export type ToWorker =
  | { readonly kind: "world"; readonly world: World }
  | { readonly kind: "run"; readonly id: number; readonly request: Packed<RunRequest> }
  | { readonly kind: "why"; readonly id: number; readonly request: Packed<WhyRequest> }
  | { readonly kind: "future"; readonly id: number; readonly request: Packed<FutureRequest> }
  /** Asks for the next turn of a job. */
  | {
      readonly kind: "shapley";
      readonly id: number;
      readonly job: number;
      readonly request: Packed<ShapleyRequest>;
    }
  | { readonly kind: "analyse"; readonly id: number; readonly request: AnalyseRequest };

/** What a worker answers. */
export type FromWorker =
  /** `same` says what of the run's baseline is that of the run sent last: it is not sent again. */
  | {
      readonly kind: "run";
      readonly id: number;
      readonly reply: RunReply;
      readonly same?: "baseline" | "evidence" | undefined;
    }
  | { readonly kind: "why"; readonly id: number; readonly reply: WhyReply }
  | {
      readonly kind: "future";
      readonly id: number;
      readonly reply: Refusal | { readonly ok: true; readonly scenario: PackedScenario };
    }
  | { readonly kind: "shapley"; readonly id: number; readonly reply: ShapleyTurn }
  | { readonly kind: "analyse"; readonly id: number; readonly reply: AnalyseReply };

/** The part of a Worker (browser, or Node's through a thin wrapper) that a client needs. */
export interface WorkerLike {
  /** What is listed is handed over, not copied. */
  postMessage: (message: unknown, transfer?: ArrayBuffer[]) => void;
  terminate: () => unknown;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

/** The part of a worker's global scope that serving needs. */
export interface WorkerScopeLike {
  postMessage: (message: unknown, transfer: ArrayBufferLike[]) => void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}
