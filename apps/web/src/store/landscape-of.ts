import { type Landscape, type LandscapeInput, landscape, type Network } from "@entente/core";

/** More actors than this give more splits than a picture can show, and a list no longer reads. */
export const mostLandscape = 12;

/** The actors whose landscape is shown first: states that have weight, the heaviest, at most ten. */
export function landscapeActors(network: Network): string[] {
  const heavy = network.actors.filter((actor) => actor.weight > 0);
  const states = heavy.filter((actor) => actor.kind === "state");
  const chosen = [...(states.length > 2 ? states : heavy)]
    .sort((p, q) => q.weight - p.weight)
    .slice(0, 10);
  return network.actors.filter((actor) => chosen.includes(actor)).map((actor) => actor.id);
}

/**
 * The energy of every split in two of some actors: sizes are their weights relative to the heaviest,
 * propensities their alignments.
 */
export function landscapeOf(
  network: Network,
  ids: readonly string[],
): { readonly input: LandscapeInput; readonly landscape: Landscape } {
  const at = new Map(ids.map((id, k) => [id, k]));
  const n = ids.length;
  const weights = new Map(network.actors.map((actor) => [actor.id, actor.weight]));
  const heaviest = Math.max(...ids.map((id) => weights.get(id) ?? 0));
  const propensity = new Float64Array(n * n);
  const { first, second, weight: alignments } = network.ties;
  const places = network.actors.map(({ id }) => at.get(id));
  for (const [k, weight] of alignments.entries()) {
    const [i, j] = [places[first[k] as number], places[second[k] as number]];
    if (i === undefined || j === undefined) continue;
    propensity[i * n + j] = weight;
    propensity[j * n + i] = weight;
  }
  const sizes = ids.map((id) => (heaviest > 0 ? (weights.get(id) ?? 0) / heaviest : 0));
  const input = { ids, sizes, propensity };
  return { input, landscape: landscape(input) };
}

/** A valley of the picture: a minimum with the splits that run down to it. */
export interface Valley {
  /** Place among the minima. */
  readonly minimum: number;
  /** Where it begins on the axis and how wide it is, both in splits. */
  readonly from: number;
  readonly width: number;
  /** Energies from its left rim over the floor to its right rim. */
  readonly slope: readonly number[];
  /** Place of the floor in `slope`. */
  readonly floor: number;
}

/**
 * Lays the landscape out along an axis: each basin is a valley as wide as it has splits, the deepest in
 * the middle of its own splits, which rise to both sides. Valleys stand in order of depth.
 */
export function valleysOf({ energy, minima, basin }: Landscape): Valley[] {
  const members: number[][] = minima.map(() => []);
  basin.forEach((minimum, split) => {
    members[minimum]?.push(energy[split] as number);
  });
  let from = 0;
  return members.map((energies, minimum) => {
    energies.sort((p, q) => p - q);
    const left = energies.filter((_, k) => k % 2 === 1).reverse();
    const right = energies.filter((_, k) => k % 2 === 0);
    const valley = {
      minimum,
      from,
      width: energies.length,
      slope: [...left, ...right],
      floor: left.length,
    };
    from += energies.length;
    return valley;
  });
}

/** The minimum that a split of more actors runs down to, or nothing when it leaves somebody out. */
export function leadsTo(
  { ids, basin }: Landscape,
  split: readonly { readonly members: readonly string[] }[],
): number | undefined {
  const sides = ids.map((id) => split.findIndex((camp) => camp.members.includes(id)));
  if (sides.some((side) => side < 0)) return undefined;
  const number = sides.reduce(
    (sum, side, i) => (i > 0 && side !== sides[0] ? sum + 2 ** (i - 1) : sum),
    0,
  );
  return basin[number];
}
