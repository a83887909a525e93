import { drawBits, drawKey } from "../draws/draw-key.ts";

/** How much of an outcome's variance one factor makes. */
export interface SobolIndex {
  /** Share of the variance that the factor makes by itself. */
  readonly first: number;
  /** Share that it has a part in, alone or together with others; what is left if it is fixed is 1 − total. */
  readonly total: number;
  /** 95 % intervals by resampling the rows. */
  readonly firstRange: readonly [number, number];
  readonly totalRange: readonly [number, number];
}

/** An outcome over a design of two independent samples and their mixtures. */
export interface SobolSample {
  /** Outcome at the points of the first and of the second sample, row by row. */
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  /** Per factor: outcome at the first sample's points with this factor's value from the second. */
  readonly mixed: readonly ArrayLike<number>[];
}

export interface SobolIndices {
  readonly mean: number;
  readonly variance: number;
  /** One per factor. */
  readonly indices: readonly SobolIndex[];
}

/**
 * First-order and total Sobol indices: Saltelli et al. 2010 for the first, Jansen 1999 for the total.
 *
 * First: Σ f(B)(f(AB_i) − f(A)) / N V; total: Σ (f(A) − f(AB_i))² / 2 N V; outcomes are centred first, which changes
 * no expectation and lowers the error. Saltelli, Annoni, Azzini, Campolongo, Ratto & Tarantola 2010,
 * doi:10.1016/j.cpc.2009.09.018; Jansen 1999, doi:10.1016/S0010-4655(98)00154-4. Estimates may fall a little
 * outside 0 … 1; their intervals say how much that means. Without variance every index is 0.
 */
export function sobolIndices(
  { a, b, mixed }: SobolSample,
  { resamples = 200, seed = 1 }: { readonly resamples?: number; readonly seed?: number } = {},
): SobolIndices {
  const rows = a.length;
  const all = Uint32Array.from({ length: rows }, (_, r) => r);
  const { mean, variance } = moments(a, b, all);
  const whole = mixed.map((own) => estimate(a, b, own, all));
  const draws = Array.from({ length: resamples }, (_, s) => {
    const key = drawKey(seed, "resample", s);
    const chosen = all.map((_, r) => Math.floor((drawBits(key, r) / 4_294_967_296) * rows));
    return mixed.map((own) => estimate(a, b, own, chosen));
  });
  return {
    mean,
    variance,
    indices: whole.map((estimated, f) => ({
      ...estimated,
      firstRange: middle95(
        draws.map((each) => each[f]?.first ?? 0),
        estimated.first,
      ),
      totalRange: middle95(
        draws.map((each) => each[f]?.total ?? 0),
        estimated.total,
      ),
    })),
  };
}

function moments(a: ArrayLike<number>, b: ArrayLike<number>, rows: Uint32Array) {
  let sum = 0;
  for (const r of rows) sum += (a[r] as number) + (b[r] as number);
  const mean = sum / (2 * rows.length);
  let square = 0;
  for (const r of rows) {
    square += ((a[r] as number) - mean) ** 2 + ((b[r] as number) - mean) ** 2;
  }
  return { mean, variance: square / Math.max(1, 2 * rows.length - 1) };
}

function estimate(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  own: ArrayLike<number>,
  rows: Uint32Array,
): { first: number; total: number } {
  const { mean, variance } = moments(a, b, rows);
  // What rounding alone can leave is no variance.
  if (!(variance > 1e-24)) return { first: 0, total: 0 };
  let first = 0;
  let total = 0;
  for (const r of rows) {
    const change = (own[r] as number) - (a[r] as number);
    first += ((b[r] as number) - mean) * change;
    total += change * change;
  }
  const scale = rows.length * variance;
  return { first: first / scale, total: total / (2 * scale) };
}

function middle95(values: readonly number[], fallback: number): [number, number] {
  if (values.length === 0) return [fallback, fallback];
  const sorted = [...values].sort((p, q) => p - q);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] as number;
  return [at(0.025), at(0.975)];
}
