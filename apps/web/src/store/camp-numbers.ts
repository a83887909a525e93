import { matchCamps, type NetworkAnalysis } from "@entente/core";

/** A camp with the number that its letter shows. */
export interface NumberedCamp {
  readonly number: number;
  readonly members: readonly string[];
}

type Camps = readonly (readonly string[])[];

/** The camps of an analysis, numbered so that the same number means the same camp. */
export interface NumberedCamps {
  /** Each cheapest split in two, in the order of the analysis. */
  readonly splits: readonly (readonly NumberedCamp[])[];
  /** The first cheapest partition into any number of camps. */
  readonly weak: readonly NumberedCamp[];
  readonly modularity: readonly NumberedCamp[];
}

/**
 * Numbers the camps of a moment. The split in two follows the baseline's, so that letters stay while
 * the playhead moves; the other partitions follow the split. Actors without a tie have no camp.
 */
export function numberCamps(
  baseline: Pick<NetworkAnalysis, "camps" | "untied">,
  now: Pick<NetworkAnalysis, "optimalSplits" | "weakPartitions" | "modularityCamps" | "untied">,
): NumberedCamps {
  const before = tiedOnly(baseline.camps, baseline.untied);
  const splits = now.optimalSplits.map((camps) => follow(before, undefined, camps, now.untied));
  const first = splits[0] ?? [];
  const members = first.map((camp) => camp.members);
  const numbers = first.map((camp) => camp.number);
  return {
    splits,
    weak: follow(members, numbers, now.weakPartitions[0] ?? [], now.untied),
    modularity: follow(members, numbers, now.modularityCamps, now.untied),
  };
}

function follow(
  before: Camps,
  numbers: readonly number[] | undefined,
  after: Camps,
  untied: readonly string[],
): NumberedCamp[] {
  const camps = tiedOnly(after, untied);
  const given = matchCamps(before, camps, numbers ? { numbers } : {});
  return camps
    .map((members, k) => ({ number: given[k] as number, members }))
    .sort((p, q) => p.number - q.number);
}

function tiedOnly(camps: Camps, untied: readonly string[]): string[][] {
  const loose = new Set(untied);
  return camps.map((camp) => camp.filter((id) => !loose.has(id))).filter((camp) => camp.length > 0);
}

/** The letter of a camp: A, B … Z, then A2, B2 … */
export function campLetter(number: number): string {
  const round = Math.floor(number / 26) + 1;
  return `${String.fromCharCode(65 + (number % 26))}${round > 1 ? round : ""}`;
}
