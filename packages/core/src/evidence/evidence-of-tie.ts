import type { BaselineTie } from "../network/baseline-tie.ts";
import { type ComponentWeights, type EvidenceItem, evidenceItems } from "./evidence-items.ts";
import type { EvidenceSource } from "./evidence-source.ts";
import { weighTie } from "./weigh-tie.ts";
import { weighing } from "./weighing.ts";

/** One piece of evidence on a tie, and how far it pulls. */
export interface EvidenceShare extends EvidenceItem {
  /** Its part of the tie's value: weight · score / (Σ weights + shrinkage). */
  readonly pull: number;
}

/** A baseline tie taken apart: Σ pulls of the shares + pull of the prior = value, to rounding. */
export interface TieEvidence {
  readonly tie: BaselineTie;
  readonly shares: readonly EvidenceShare[];
  /** What the tie would be if nothing were known, and its part of the value. */
  readonly prior: { readonly value: number; readonly weight: number; readonly pull: number };
}

/**
 * Lists what a tie rests on, each piece with its weight and its pull on the value: statements, single
 * components, then tables, each in document order. `weights` as a scenario sets them.
 */
export function evidenceOfTie(
  source: EvidenceSource,
  a: string,
  b: string,
  { weights }: { readonly weights?: ComponentWeights | undefined } = {},
): TieEvidence {
  const how = weighing(source.evidence);
  const items = evidenceItems(source, how, weights)(a, b);
  const total = items.reduce((sum, item) => sum + item.weight, how.shrinkage);
  return {
    tie: weighTie(a, b, items, how),
    shares: items.map((item) => ({ ...item, pull: (item.weight * item.score) / total })),
    prior: { value: how.prior, weight: how.shrinkage, pull: (how.shrinkage * how.prior) / total },
  };
}
