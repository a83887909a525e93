import type { BaselineTie } from "../network/baseline-tie.ts";
import { type ComponentWeights, evidenceItems } from "./evidence-items.ts";
import type { EvidenceSource } from "./evidence-source.ts";
import { weighTie } from "./weigh-tie.ts";
import { weighing } from "./weighing.ts";

/**
 * The baseline of every pair of actors, along the upper triangle: value, range and the ids of the
 * evidence it rests on.
 *
 * Evidence about an actor that is not listed (left out of the run) is left out with it; a pair
 * without evidence stands at the prior. `weights` multiplies what the world gives each component.
 * Cost: linear in evidence and ties.
 */
export function baselineTies(
  actors: readonly string[],
  source: EvidenceSource,
  { weights }: { readonly weights?: ComponentWeights | undefined } = {},
): BaselineTie[] {
  const how = weighing(source.evidence);
  const itemsOf = evidenceItems(source, how, weights);
  return actors.flatMap((a, i) =>
    actors.slice(i + 1).map((b) => weighTie(a, b, itemsOf(a, b), how)),
  );
}
