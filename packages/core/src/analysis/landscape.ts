import { UsageError } from "../vocabulary/errors.ts";
import { seeded } from "../vocabulary/seeded.ts";

/** What landscape theory needs: actors with sizes, and how much each pair wants to be together. */
export interface LandscapeInput {
  readonly ids: readonly string[];
  readonly sizes: readonly number[];
  /** n × n, row by row, symmetric; the diagonal is not read. Positive: the two want one side. */
  readonly propensity: ArrayLike<number>;
}

/** The energy of every split in two. */
export interface Landscape {
  readonly ids: readonly string[];
  /**
   * Energy per split: bit k − 1 of its number is 1 when actor k is on the other side than actor 0.
   * Low energy is what the actors want.
   */
  readonly energy: Float64Array;
  /** Splits that no single move lowers, the deepest first. */
  readonly minima: readonly LandscapeMinimum[];
  /** The minimum that steepest single moves reach from each split, as a place in `minima`. */
  readonly basin: Int32Array;
}

/** A split that no single move lowers. */
export interface LandscapeMinimum {
  readonly split: number;
  readonly energy: number;
  readonly camps: readonly [readonly string[], readonly string[]];
  /** How many splits run down to it by steepest single moves. */
  readonly basin: number;
}

/** Actors beyond which not every split is weighed: 2^19 splits take a moment, 2^24 do not. */
export const mostActors = 20;

/**
 * The energy landscape of all splits in two: E = Σ_i Σ_j s_i s_j p_ij d_ij with d = 1 across the split.
 *
 * Axelrod & Bennett 1993, doi:10.1017/S000712340000973X. Walks the splits in Gray-code order, one
 * actor's move at a time; with whole sizes and propensities every energy is exact. For up to 20 actors.
 */
export function landscape(input: LandscapeInput): Landscape {
  const { ids } = input;
  const n = ids.length;
  if (n < 1 || n > mostActors)
    throw new UsageError(`A landscape has 1 to ${mostActors} actors, not ${n}.`);
  const pair = pairs(input);
  const energy = new Float64Array(2 ** (n - 1));
  const side = new Int8Array(n).fill(1);
  let code = 0;
  let now = 0;
  for (let step = 1; step < energy.length; step++) {
    let bit = 0;
    while (((step >> bit) & 1) === 0) bit++;
    now += moveCost(pair, side, bit + 1);
    side[bit + 1] = -(side[bit + 1] as number);
    code ^= 1 << bit;
    energy[code] = now;
  }
  const down = new Int32Array(energy.length);
  for (let split = 0; split < energy.length; split++) down[split] = steepest(energy, n, split);
  const lowest = Array.from(down.keys())
    .filter((split) => down[split] === split)
    .sort((p, q) => (energy[p] as number) - (energy[q] as number) || p - q);
  const placeOf = new Map(lowest.map((split, k) => [split, k]));
  const basin = new Int32Array(energy.length).fill(-1);
  const sizes = new Array<number>(lowest.length).fill(0);
  for (let split = 0; split < energy.length; split++) {
    const path: number[] = [];
    let at = split;
    while (basin[at] === -1 && down[at] !== at) {
      path.push(at);
      at = down[at] as number;
    }
    const found = basin[at] === -1 ? (placeOf.get(at) as number) : (basin[at] as number);
    basin[at] = found;
    for (const each of path) basin[each] = found;
    sizes[found] = (sizes[found] as number) + 1;
  }
  const minima = lowest.map((split, k) => ({
    split,
    energy: energy[split] as number,
    camps: campsOfSplit(ids, split),
    basin: sizes[k] as number,
  }));
  return { ids, energy, minima, basin };
}

/** Frustration of each actor in a split: Σ_j s_i s_j p_ij over those across; they sum to its energy. */
export function frustrations(input: LandscapeInput, split: number): number[] {
  const n = input.ids.length;
  const pair = pairs(input);
  const side = (i: number) => (i === 0 ? 0 : (split >> (i - 1)) & 1);
  return input.ids.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < n; j++) if (side(i) !== side(j)) sum += pair.matrix[i * n + j] as number;
    return sum;
  });
}

/** The splits passed on the way down by steepest single moves, from `split` to a minimum. */
export function pathDown({ energy, ids }: Landscape, split: number): number[] {
  const path = [split];
  for (;;) {
    const at = path[path.length - 1] as number;
    const next = steepest(energy, ids.length, at);
    if (next === at) return path;
    path.push(next);
  }
}

/** The two camps of a split by its number. */
export function campsOfSplit(ids: readonly string[], split: number): [string[], string[]] {
  const other = (i: number) => i > 0 && ((split >> (i - 1)) & 1) === 1;
  return [ids.filter((_, i) => !other(i)), ids.filter((_, i) => other(i))];
}

/** A minimum that seeded descents found, and from how many starts. */
export interface SampledMinimum {
  readonly energy: number;
  readonly camps: readonly [readonly string[], readonly string[]];
  readonly found: number;
}

/** Minima of a landscape too large to weigh whole: steepest descents from `starts` random splits. */
export function sampleLandscape(
  input: LandscapeInput,
  { starts = 1000, seed = 1 } = {},
): SampledMinimum[] {
  const { ids } = input;
  const n = ids.length;
  const pair = pairs(input);
  const draw = seeded(seed);
  const found = new Map<string, { energy: number; side: Int8Array; found: number }>();
  for (let start = 0; start < starts; start++) {
    const side = Int8Array.from(ids, () => (draw() < 0.5 ? 1 : -1));
    for (;;) {
      let move = -1;
      let least = -1e-12;
      for (let i = 0; i < n; i++) {
        const change = moveCost(pair, side, i);
        if (change < least) {
          least = change;
          move = i;
        }
      }
      if (move < 0) break;
      side[move] = -(side[move] as number);
    }
    if (side[0] === -1) for (let i = 0; i < n; i++) side[i] = -(side[i] as number);
    const key = side.join("");
    const known = found.get(key);
    if (known) known.found++;
    else found.set(key, { energy: energyOf(pair, side), side, found: 1 });
  }
  return [...found.values()]
    .sort((p, q) => p.energy - q.energy || q.found - p.found)
    .map(({ energy, side, found: times }) => ({
      energy,
      camps: [ids.filter((_, i) => side[i] === 1), ids.filter((_, i) => side[i] === -1)],
      found: times,
    }));
}

interface Pairs {
  readonly n: number;
  /** s_i s_j p_ij, 0 on the diagonal. */
  readonly matrix: Float64Array;
}

function pairs({ ids, sizes, propensity }: LandscapeInput): Pairs {
  const n = ids.length;
  if (sizes.length !== n || propensity.length !== n * n) {
    throw new UsageError(`${n} actors need ${n} sizes and ${n * n} propensities.`);
  }
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const p = propensity[i * n + j] as number;
      if (p !== propensity[j * n + i]) {
        throw new UsageError(`The propensities of ${ids[i]} and ${ids[j]} differ by direction.`);
      }
      const value = (sizes[i] as number) * (sizes[j] as number) * p;
      if (!Number.isFinite(value))
        throw new UsageError(`${ids[i]} – ${ids[j]}: no finite propensity or size.`);
      matrix[i * n + j] = value;
    }
  }
  return { n, matrix };
}

/** What the energy changes by when actor i changes side. */
function moveCost({ n, matrix }: Pairs, side: Int8Array, i: number): number {
  let sum = 0;
  for (let j = 0; j < n; j++) sum += (matrix[i * n + j] as number) * (side[j] as number);
  return 2 * sum * (side[i] as number);
}

function energyOf({ n, matrix }: Pairs, side: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++)
      if (side[i] !== side[j]) sum += 2 * (matrix[i * n + j] as number);
  }
  return sum;
}

/** The neighbour by a single move that lies lowest, or the split itself; among equals the first actor. */
function steepest(energy: Float64Array, n: number, split: number): number {
  let best = split;
  let least = energy[split] as number;
  for (let i = 0; i < n; i++) {
    const next = i === 0 ? energy.length - 1 - split : split ^ (1 << (i - 1));
    if ((energy[next] as number) < least) {
      least = energy[next] as number;
      best = next;
    }
  }
  return best;
}
