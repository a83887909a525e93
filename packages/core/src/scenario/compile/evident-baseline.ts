import { baselineTies } from "../../evidence/baseline-ties.ts";
import type { ComponentWeights } from "../../evidence/evidence-items.ts";
import type { BaselineTie } from "../../network/baseline-tie.ts";
import type { World } from "../../schema/world-schema.ts";

const kept = new WeakMap<World, { readonly of: string; readonly ties: readonly BaselineTie[] }>();

/**
 * The baseline that a world's evidence gives to the listed actors, the very same array as long as world, actors and
 * weights are: a slider that moves a lever does not weigh the evidence of 18,528 pairs again.
 *
 * A world is a document and never changes; its last answer is kept for as long as the world is.
 */
export function evidentBaseline(
  world: World,
  actors: readonly string[],
  weights: ComponentWeights | undefined,
): readonly BaselineTie[] {
  const of = JSON.stringify([actors, weights ?? {}]);
  const known = kept.get(world);
  if (known?.of === of) return known.ties;
  const ties = baselineTies(actors, world, { weights });
  kept.set(world, { of, ties });
  return ties;
}
