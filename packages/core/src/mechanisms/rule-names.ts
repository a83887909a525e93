import type { NetworkNames } from "../formula/network-names.ts";

/** What a formula may know of a world. */
export interface NamesOfWorld {
  /** Plain numbers besides `t`. */
  readonly numbers: readonly string[];
  /** Names of traits that are numbers. */
  readonly traits: readonly string[];
  /** Who may be named in quotes; anybody if left out. */
  readonly actorIds?: readonly string[];
  readonly blocIds?: readonly string[];
}

/** What a rule's equation may name: the tie between i and j, its two ends, third actors k, blocs g. */
export function ruleNames(world: NamesOfWorld): NetworkNames {
  return {
    ...quantities(world),
    // A bloc that states no solidarity of its own takes the rule's parameter, so there must be one.
    groups: world.numbers.includes("rho") ? ["c", "rho"] : ["c"],
    bound: ["i", "j"],
    folds: ["k", "g"],
  };
}

/** What an indicator may name: folds over ties and actors, and named actors. */
export function indicatorNames(world: NamesOfWorld): NetworkNames {
  return {
    ...quantities({ ...world, numbers: ["tension", ...world.numbers] }),
    groups: ["c"],
    bound: [],
    folds: ["ij", "i", "j", "k", "g"],
  };
}

function quantities({ numbers, traits, actorIds, blocIds }: NamesOfWorld) {
  const word = /^[A-Za-z][A-Za-z0-9_]*$/;
  return {
    numbers: ["t", ...numbers],
    pairs: ["x", "b", "distance", "shared_blocs"],
    directed: ["u", "e", "Delta_u"],
    actors: ["w", ...traits.filter((name) => name !== "w" && name !== "is" && word.test(name))],
    members: ["m"],
    ...(actorIds && { actorIds }),
    ...(blocIds && { groupIds: blocIds }),
  };
}
