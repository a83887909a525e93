import type { Analysis } from "../../analysis/balance/analyse.ts";
import type { FrustrationOptions } from "../../analysis/balance/frustration.ts";
import type { Certainty } from "../../analysis/balance/membership-certainty.ts";

/** Every measure of a network, and how firmly each actor belongs to its camp. */
export interface NetworkAnalysis extends Analysis {
  /** Alignments smaller than this were taken as neutral. */
  readonly neutral: number;
  /** For the first optimal split, one per actor; absent beyond `mostCertain` actors. */
  readonly certainty?: readonly Certainty[];
  /** Actors whose ties are all neutral: they have no camp. */
  readonly untied: readonly string[];
  /** Connected parts of tied actors; between parts, which camp goes with which is arbitrary. */
  readonly parts: number;
}

/** What an analysis may vary. */
export interface NetworkAnalysisOptions
  extends Pick<FrustrationOptions, "weighted" | "most" | "budget"> {
  /** Alignments smaller than this count as neutral; default 0.05. */
  readonly neutral?: number;
}
