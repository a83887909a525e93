import { spreadTies } from "../network/spread-ties.ts";
import { tieNumber } from "../network/tie-number.ts";
import type { Problem } from "./problem.ts";
import type { System, Weights } from "./system.ts";
import type { Split, View } from "./term.ts";

/**
 * The numbers of one run: alignments, stages with the rates of every term, and the ledger.
 *
 * The ledger is moved by the very stages and weights that move the alignments, within a step as at its
 * end, so its accounts sum to the change up to rounding, whatever the method.
 */
export interface Stages extends Pick<System, "stage" | "swap" | "largest"> {
  /** Writes x + Σ weights[s]·rates(slot s) to `out` and returns its largest absolute value. */
  readonly alignments: (weights: Weights, out: Float64Array) => number;
  /** Writes what the ledger would be after these weights to `out`, account after account. */
  readonly ledger: (weights: Weights, out: Float64Array) => void;
  /** Writes what the watched tie's parts would be, term after term. */
  readonly parts: (weights: Weights, out: Float64Array) => void;
  /** Moves alignments, ledger and parts by these weights. */
  readonly move: (weights: Weights) => void;
  /** Puts one tie elsewhere and books the change to a term. */
  readonly put: (tie: number, to: number, term: number) => void;
  /** The watched tie's finest parts per term; none for a term that is one part. */
  readonly splits: readonly (Split | undefined)[];
}

export interface StagesOptions {
  readonly slots: number;
  /** Whether accounts are kept. */
  readonly ledger: boolean;
  /** The tie whose finest split is kept too. */
  readonly watch?: { readonly i: number; readonly j: number } | undefined;
}

interface Stage {
  readonly at: Float64Array;
  readonly total: Float64Array;
  readonly rates: readonly Float64Array[];
  readonly parts: readonly Float64Array[];
}

/** Lays out the numbers of a run of a problem, at its start. */
export function createStages(problem: Problem, options: StagesOptions): Stages {
  const n = problem.actors.length;
  const ties = problem.initial.length;
  const { terms } = problem;
  const { watch } = options;
  const watchedTie = watch ? tieNumber(n, watch.i, watch.j) : 0;
  const splits = terms.map((term) => (watch ? term.split?.(watch.i, watch.j) : undefined));
  const partCounts = watch ? splits.map((split) => split?.parts.length ?? 1) : [];
  const accounts = options.ledger ? terms : [];
  const emptyStage = (): Stage => ({
    at: new Float64Array(ties),
    total: new Float64Array(ties),
    rates: accounts.map(() => new Float64Array(ties)),
    parts: partCounts.map((count) => new Float64Array(count)),
  });

  const x = Float64Array.from(problem.initial);
  const ledger = accounts.map(() => new Float64Array(ties));
  const parts = partCounts.map((count) => new Float64Array(count));
  const stages = Array.from({ length: options.slots }, emptyStage);
  const matrix = new Float64Array(n * n);
  const scratch = new Float64Array(ties);

  function evaluate(t: number, { at, total, rates, parts: partRates }: Stage): void {
    const view: View = { t, n, x: spreadTies(n, at, matrix) };
    total.fill(0);
    for (const [a, term] of terms.entries()) {
      const rate = (rates[a] ?? scratch).fill(0);
      term.rate(view, rate);
      for (let k = 0; k < ties; k++) total[k] = (total[k] as number) + (rate[k] as number);
      const own = partRates[a];
      if (!own) continue;
      const split = splits[a];
      if (split) split.rate(view, own.fill(0));
      else own[0] = rate[watchedTie] as number;
    }
  }

  const totals = () => stages.map((stage) => stage.total);
  return {
    splits,
    stage(slot, t, weights) {
      const stage = stages[slot] as Stage;
      mix(x, totals(), weights, stage.at);
      evaluate(t, stage);
    },
    swap(a, b) {
      const [one, other] = [stages[a] as Stage, stages[b] as Stage];
      stages[a] = other;
      stages[b] = one;
    },
    largest(weights) {
      mix(undefined, totals(), weights, scratch);
      return largestOf(scratch);
    },
    alignments(weights, out) {
      mix(x, totals(), weights, out);
      return largestOf(out);
    },
    ledger(weights, out) {
      for (const [a, account] of ledger.entries()) {
        const to = out.subarray(a * ties, (a + 1) * ties);
        mix(
          account,
          stages.map((stage) => stage.rates[a] as Float64Array),
          weights,
          to,
        );
      }
    },
    parts(weights, out) {
      let from = 0;
      for (const [a, own] of parts.entries()) {
        const to = out.subarray(from, from + own.length);
        mix(
          own,
          stages.map((stage) => stage.parts[a] as Float64Array),
          weights,
          to,
        );
        from += own.length;
      }
    },
    move(weights) {
      mix(x, totals(), weights, x);
      for (const [a, account] of ledger.entries()) {
        mix(
          account,
          stages.map((stage) => stage.rates[a] as Float64Array),
          weights,
          account,
        );
      }
      for (const [a, own] of parts.entries()) {
        mix(
          own,
          stages.map((stage) => stage.parts[a] as Float64Array),
          weights,
          own,
        );
      }
    },
    put(tie, to, term) {
      const account = ledger[term];
      if (account) account[tie] = (account[tie] as number) + (to - (x[tie] as number));
      x[tie] = to;
    },
  };
}

/** out ← base + Σ weights[s]·vectors[s]; nothing for a base that is absent. `out` may be `base`. */
function mix(
  base: Float64Array | undefined,
  vectors: readonly Float64Array[],
  weights: Weights,
  out: Float64Array,
): void {
  if (base !== out) {
    if (base) out.set(base);
    else out.fill(0);
  }
  for (let s = 0; s < weights.length; s++) {
    const weight = weights[s] as number;
    if (weight === 0) continue;
    const vector = vectors[s] as Float64Array;
    for (let k = 0; k < out.length; k++) {
      out[k] = (out[k] as number) + weight * (vector[k] as number);
    }
  }
}

/** NaN if any is. */
function largestOf(values: Float64Array): number {
  let most = 0;
  for (const value of values) {
    const size = Math.abs(value);
    if (!(size <= most)) most = size;
  }
  return most;
}
