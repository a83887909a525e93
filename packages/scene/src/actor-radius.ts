/**
 * Radius of an actor of the given weight (share of the whole, Σ = 1), CSS pixels at zoom 1.
 *
 * Area is proportional to weight. The floor of 6 keeps the smallest visible; the ceiling of 30 keeps
 * one giant from covering its ties.
 */
export function actorRadius(weight: number): number {
  return weight > 0 ? Math.min(30, Math.max(6, 38 * Math.sqrt(weight))) : 6;
}
