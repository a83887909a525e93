import type { EvidenceOptions, StatementMode } from "./evidence-source.ts";

/** Evidence options with every default filled in. */
export interface Weighing {
  /** Value of a tie that nothing is known of. */
  readonly prior: number;
  /** Weight of the prior, in outright statements. */
  readonly shrinkage: number;
  /** Years in which a statement's weight halves; Infinity is no ageing. */
  readonly halfLife: number;
  readonly modes: Readonly<Record<StatementMode, number>>;
  /** Weight, for one member, of what is said of its bloc: 1 is as much as of the member itself. */
  readonly spread: number;
}

/**
 * How far a score may be off, on the scale of ties (Goldstein / 10).
 *
 * One Goldstein point for what is stated outright, two for what is reported, three for what is
 * implied: the size of the usual step between neighbouring readings of a sentence in the scheme
 * (visit 1.9, host 2.8, praise 3.4, agree to talk 4). A component that states no uncertainty is
 * taken for a stated record. Conventions, all of them.
 */
export const defaultUncertainty: Readonly<Record<StatementMode | "component", number>> = {
  stated: 0.1,
  reported: 0.2,
  implied: 0.3,
  component: 0.1,
};

/**
 * Fills in how evidence weighs.
 *
 * Defaults are conventions: prior 0 (nothing known, neutral); shrinkage 1, so that a single outright
 * statement moves a tie half of the way; weights 1, 0.7 and 0.5 for stated, reported and implied,
 * so that hearsay and inference count for less; spread ½, because what is said of a bloc is meant
 * for no member alone; no ageing unless a half-life is given.
 */
export function weighing(options: EvidenceOptions = {}): Weighing {
  return {
    prior: options.prior ?? 0,
    shrinkage: options.shrinkage ?? 1,
    halfLife: options.halfLife ?? Number.POSITIVE_INFINITY,
    modes: {
      stated: options.modes?.stated ?? 1,
      reported: options.modes?.reported ?? 0.7,
      implied: options.modes?.implied ?? 0.5,
    },
    spread: options.spread ?? 0.5,
  };
}
