import { spreadTies } from "../network/spread-ties.ts";
import type { Problem } from "./problem.ts";
import type { Split, View } from "./term.ts";

/**
 * The right-hand side of one run with its ledger riding along.
 *
 * A method evaluates stages into numbered slots, then books them with its quadrature weights: the
 * accounts are integrated by the very stages that move the alignments, so they sum to the change
 * up to rounding, whatever the method.
 */
export interface System {
  readonly ties: number;
  /** Evaluates all terms at (t, x) into a slot and returns the slot's total rate per tie. */
  readonly evaluate: (t: number, x: Float64Array, slot: number) => Float64Array;
  /** Adds Σ weights[s] · rates(slot s), in years, to the ledger. */
  readonly book: (weights: readonly number[]) => void;
  /** Change since the start, account after account, ties within. */
  readonly ledger: Float64Array;
  /** The watched tie's parts per term, in the order of `splits`. */
  readonly parts: readonly Float64Array[];
  readonly splits: readonly (Split | undefined)[];
}

/** Builds the system of a problem; `watch` also books the finest split of one tie. */
export function createSystem(
  problem: Problem,
  slots: number,
  watch?: { readonly i: number; readonly j: number },
): System {
  const n = problem.actors.length;
  const ties = problem.initial.length;
  const { terms } = problem;
  const matrix = new Float64Array(n * n);
  const stage = () => ({
    total: new Float64Array(ties),
    rates: terms.map(() => new Float64Array(ties)),
    parts: splits.map((split) => new Float64Array(split?.parts.length ?? 0)),
  });
  const ledger = new Float64Array(terms.length * ties);
  const splits = terms.map((term) => (watch ? term.split?.(watch.i, watch.j) : undefined));
  const parts = splits.map((split) => new Float64Array(split?.parts.length ?? 0));
  const stages = Array.from({ length: slots }, stage);

  function evaluate(t: number, x: Float64Array, slot: number): Float64Array {
    const view: View = { t, n, x: spreadTies(n, x, matrix) };
    const { total, rates, parts: partRates } = stages[slot] as ReturnType<typeof stage>;
    total.fill(0);
    for (const [a, term] of terms.entries()) {
      const rate = (rates[a] as Float64Array).fill(0);
      term.rate(view, rate);
      for (let k = 0; k < ties; k++) total[k] = (total[k] as number) + (rate[k] as number);
      splits[a]?.rate(view, (partRates[a] as Float64Array).fill(0));
    }
    return total;
  }

  function book(weights: readonly number[]): void {
    for (const [slot, weight] of weights.entries()) {
      const { rates, parts: partRates } = stages[slot] as ReturnType<typeof stage>;
      for (let a = 0; a < terms.length; a++) {
        add(ledger, a * ties, weight, rates[a] as Float64Array);
        add(parts[a] as Float64Array, 0, weight, partRates[a] as Float64Array);
      }
    }
  }

  return { ties, evaluate, book, ledger, parts, splits };
}

/** to[offset + k] += weight · from[k]. */
function add(to: Float64Array, offset: number, weight: number, from: Float64Array): void {
  for (let k = 0; k < from.length; k++) {
    to[offset + k] = (to[offset + k] as number) + weight * (from[k] as number);
  }
}
