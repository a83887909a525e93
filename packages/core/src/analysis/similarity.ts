import { UsageError } from "../vocabulary/errors.ts";

/** Portfolios of several actors over the same items: alliances with each state, votes by ballot. */
export interface Portfolios {
  readonly actors: readonly string[];
  readonly items: readonly string[];
  /** One row per item, one column per actor; numbers in order of closeness. */
  readonly rows: readonly (readonly number[])[];
  /** Weight of each item, e.g. the capabilities of the state; default 1 each. */
  readonly weights?: readonly number[];
}

/** `s` Signorino & Ritter; `kappa` Cohen; `pi` Scott; `agreement` share of equal entries. */
export type SimilarityMeasure = "s" | "kappa" | "pi" | "agreement";

export interface SimilarityOptions {
  /** The largest difference the coding allows, for `s`; default the largest found anywhere in the table. */
  readonly range?: number;
  /** How a difference counts for κ and π: `squared` (Häge's choice, the default), `absolute`, or `any`. */
  readonly distance?: "squared" | "absolute" | "any";
}

/** Similarity of two actors. */
export interface Similarity {
  readonly a: string;
  readonly b: string;
  /** s: −1 to 1. κ, π: at most 1; 0 is what chance would give. agreement: 0 to 1. NaN where undefined. */
  readonly value: number;
}

/**
 * How similar the portfolios of each pair of actors are.
 *
 * S = 1 − 2 Σ w |x − y| / (range Σ w): Signorino & Ritter 1999, doi:10.1111/0020-8833.00113. κ and π
 * correct for chance, 1 − observed / expected disagreement, expected from each one's own marginals
 * (Cohen 1960, doi:10.1177/001316446002000104) or from pooled ones (Scott 1955, doi:10.1086/266577);
 * why that matters for sparse alliance portfolios: Häge 2011, doi:10.1093/pan/mpr023.
 */
export function similarity(
  table: Portfolios,
  measure: SimilarityMeasure,
  options: SimilarityOptions = {},
): Similarity[] {
  const { actors, items, rows, weights = items.map(() => 1) } = table;
  check(table, weights);
  const { distance = "squared", range = rangeOf(rows) } = options;
  const total = weights.reduce((sum, w) => sum + w, 0);
  const column = (actor: number) => rows.map((row) => row[actor] as number);
  const apart = {
    squared: (x: number, y: number) => (x - y) * (x - y),
    absolute: (x: number, y: number) => Math.abs(x - y),
    any: (x: number, y: number) => Number(x !== y),
  };
  const value = (x: readonly number[], y: readonly number[]): number => {
    const mean = (d: (p: number, q: number) => number) =>
      weights.reduce((sum, w, k) => sum + w * d(x[k] as number, y[k] as number), 0) / total;
    if (measure === "agreement") return 1 - mean(apart.any);
    if (measure === "s") return range === 0 ? 1 : 1 - (2 * mean(apart.absolute)) / range;
    const d = apart[distance];
    const expected =
      measure === "kappa"
        ? cross(x, y, weights, d)
        : (cross(x, x, weights, d) + 2 * cross(x, y, weights, d) + cross(y, y, weights, d)) / 4;
    return 1 - mean(d) / expected;
  };
  return actors.flatMap((a, i) =>
    actors.slice(i + 1).map((b, k) => ({ a, b, value: value(column(i), column(i + 1 + k)) })),
  );
}

/**
 * Distance of ideal points that were estimated elsewhere, on their scale.
 *
 * For United Nations votes: Bailey, Strezhnev & Voeten 2017, doi:10.1177/0022002715595700.
 */
export function idealPointDistance(points: Readonly<Record<string, number>>): Similarity[] {
  const actors = Object.keys(points);
  for (const actor of actors) {
    if (!Number.isFinite(points[actor]))
      throw new UsageError(`The ideal point of ${actor} is no finite number.`);
  }
  return actors.flatMap((a, i) =>
    actors
      .slice(i + 1)
      .map((b) => ({ a, b, value: Math.abs((points[a] as number) - (points[b] as number)) })),
  );
}

/** Mean difference of every entry of one with every entry of the other: what chance would give. */
function cross(
  x: readonly number[],
  y: readonly number[],
  weights: readonly number[],
  d: (p: number, q: number) => number,
): number {
  let sum = 0;
  let total = 0;
  x.forEach((p, k) => {
    y.forEach((q, l) => {
      const w = (weights[k] as number) * (weights[l] as number);
      sum += w * d(p, q);
      total += w;
    });
  });
  return sum / total;
}

function rangeOf(rows: Portfolios["rows"]): number {
  const all = rows.flat();
  return all.length === 0 ? 0 : Math.max(...all) - Math.min(...all);
}

function check({ actors, items, rows }: Portfolios, weights: readonly number[]): void {
  if (rows.length !== items.length || weights.length !== items.length) {
    throw new UsageError(`${items.length} items need as many rows and weights.`);
  }
  rows.forEach((row, k) => {
    if (row.length !== actors.length || !row.every(Number.isFinite)) {
      throw new UsageError(`Row ${k + 1} (${items[k]}) needs ${actors.length} finite numbers.`);
    }
  });
  if (!weights.every((w) => Number.isFinite(w) && w >= 0))
    throw new UsageError("Weights are finite and not negative.");
}
