import { type SobolIndex, type SobolIndices, sobolIndices } from "../../analysis/sobol-indices.ts";
import { designColumn } from "../../draws/design-column.ts";
import { sobolDimensions } from "../../draws/sobol.ts";
import type { Factor } from "../../scenario/factors/factor.ts";
import { scaleFactor } from "../../scenario/factors/scale-factor.ts";
import type { PointsPlan } from "./evaluate-points.ts";

/** Sobol indices of an outcome over named factors. */
export interface FactorIndices extends Omit<SobolIndices, "indices"> {
  /** Samples that are complete and have a value in every run. */
  readonly samples: number;
  /** The factor with the largest total first. */
  readonly indices: readonly (SobolIndex & { readonly factor: string; readonly label: string })[];
}

/**
 * The runs for Sobol indices: per sample the two points A and B, then A with each factor's value from B; so
 * `samples` · (factors + 2) runs.
 *
 * Points follow Sobol's sequence in twice as many dimensions as there are factors, scrambled by the seed; dimensions
 * beyond its table take Latin hypercube columns. The most even number of samples is a power of two.
 */
export function sobolPlan(
  factors: readonly Factor[],
  outcomes: readonly string[],
  { samples, seed }: { readonly samples: number; readonly seed: number },
): PointsPlan {
  const columns = Array.from({ length: 2 * factors.length }, (_, c) =>
    designColumn({
      design: "sobol",
      seed,
      runs: samples,
      names: ["sensitivity", c],
      ...(c < sobolDimensions ? { dimension: c } : {}),
    }),
  );
  const half = factors.length;
  const points: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const draw = (from: number) =>
      factors.map(({ range }, f) => scaleFactor(range, columns[from + f]?.(sample) ?? 0));
    const [a, b] = [draw(0), draw(half)];
    points.push(...a, ...b);
    for (let f = 0; f < half; f++) {
      points.push(...a.map((value, g) => (g === f ? (b[g] as number) : value)));
    }
  }
  return {
    factors: factors.map(({ id }) => id),
    outcomes,
    points: Float64Array.from(points),
    perTask: factors.length + 2,
    inARow: false,
  };
}

/** Reads the indices of one outcome (by its number) off the samples that are complete. */
export function sobolOf(
  factors: readonly Factor[],
  values: ArrayLike<number>,
  rows: number,
  {
    outcomes = 1,
    outcome = 0,
    seed = 1,
  }: { readonly outcomes?: number; readonly outcome?: number; readonly seed?: number } = {},
): FactorIndices {
  const perSample = factors.length + 2;
  const at = (sample: number, place: number) =>
    values[(sample * perSample + place) * outcomes + outcome] as number;
  const places = Array.from({ length: perSample }, (_, place) => place);
  const whole = Array.from({ length: Math.floor(rows / perSample) }, (_, sample) => sample).filter(
    (sample) => !places.some((place) => Number.isNaN(at(sample, place))),
  );
  const samples = whole.length;
  const column = (place: number) => Float64Array.from(whole, (sample) => at(sample, place));
  const { mean, variance, indices } = sobolIndices(
    { a: column(0), b: column(1), mixed: factors.map((_, f) => column(2 + f)) },
    { seed },
  );
  return {
    samples,
    mean,
    variance,
    indices: factors
      .map(({ id, label }, f) => ({ factor: id, label, ...(indices[f] as SobolIndex) }))
      .sort((p, q) => q.total - p.total),
  };
}
