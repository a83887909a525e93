import {
  campsOfSplit,
  type LandscapeInput,
  landscape,
  mostActors,
  sampleLandscape,
} from "./landscape.ts";

/** A split with its energy: one digit per actor, 1 for the side of the first, 2 for the other. */
export interface SplitEnergy {
  readonly config: string;
  readonly energy: number;
  /** Frustration of each actor, in the order of `actors`; they sum to the energy. */
  readonly frustrations: readonly number[];
}

/** A split that no single move lowers. */
export interface MinimumReport extends SplitEnergy {
  readonly camps: readonly [readonly string[], readonly string[]];
  /** Splits that run down to it by steepest single moves; of a sample, starts that did. */
  readonly basin: number;
}

/** A landscape as plain data with stable names. */
export interface LandscapeReport {
  readonly n: number;
  readonly actors: readonly string[];
  readonly sizes: readonly number[];
  /** Every split was weighed; `false` means seeded descents, and that a lower minimum may exist. */
  readonly exact: boolean;
  /** Splits weighed, or starts of the sample. */
  readonly splits: number;
  readonly minimumEnergy: number;
  /** Local minima, the deepest first. */
  readonly minima: readonly MinimumReport[];
  /** Every split; absent beyond `listed` actors. */
  readonly energies?: readonly SplitEnergy[];
}

export interface LandscapeOptions {
  /** List every split up to this many actors; default 12, which is 2,048 splits. */
  readonly listed?: number;
  /** Starts and seed of the sample beyond 20 actors. */
  readonly starts?: number;
  readonly seed?: number;
}

/** Weighs all splits of up to 20 actors, or a sample beyond, and lists energies, frustrations, minima. */
export function analyseLandscape(
  input: LandscapeInput,
  { listed = 12, starts = 1000, seed = 1 }: LandscapeOptions = {},
): LandscapeReport {
  const { ids, sizes } = input;
  const common = { n: ids.length, actors: ids, sizes };
  if (ids.length > mostActors) {
    const minima = sampleLandscape(input, { starts, seed }).map(({ energy, camps, found }) => {
      const other = new Set(camps[1]);
      const config = ids.map((id) => (other.has(id) ? "2" : "1")).join("");
      return { config, energy, frustrations: frustrationsOf(input, config), camps, basin: found };
    });
    const minimumEnergy = minima[0]?.energy ?? 0;
    return { ...common, exact: false, splits: starts, minimumEnergy, minima };
  }
  const { energy, minima } = landscape(input);
  const weigh = (split: number): SplitEnergy => {
    const config = configOf(ids.length, split);
    return { config, energy: energy[split] as number, frustrations: frustrationsOf(input, config) };
  };
  const report = {
    ...common,
    exact: true,
    splits: energy.length,
    minimumEnergy: minima[0]?.energy ?? 0,
    minima: minima.map(({ split, basin }) => ({
      ...weigh(split),
      camps: campsOfSplit(ids, split),
      basin,
    })),
  };
  return ids.length > listed
    ? report
    : { ...report, energies: Array.from(energy, (_, split) => weigh(split)) };
}

function configOf(n: number, split: number): string {
  const digits = Array.from({ length: n }, (_, i) => (i > 0 && (split >> (i - 1)) & 1 ? "2" : "1"));
  return digits.join("");
}

/** Σ_j s_i s_j p_ij over those on the other side, for each actor. */
function frustrationsOf({ ids, sizes, propensity }: LandscapeInput, config: string): number[] {
  const n = ids.length;
  return ids.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < n; j++) {
      if (config[i] === config[j]) continue;
      sum += (sizes[i] as number) * (sizes[j] as number) * (propensity[i * n + j] as number);
    }
    return sum;
  });
}
