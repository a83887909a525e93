import type { Links } from "./links.ts";

/** The cheapest ways to mend one block, as lists of the links they change. */
export interface BlockOptimum {
  readonly upper: number;
  readonly lower: number;
  /** Each is a set of link numbers; all cost `upper`. */
  readonly repairs: readonly (readonly number[])[];
  /** Every cheapest repair is listed. */
  readonly complete: boolean;
}

/** Gathers the cheapest answers that a search of one block comes upon. */
export interface CheapestAnswers<Answer> {
  /** Answers that cost more than this are of no interest. */
  readonly limit: () => number;
  readonly visit: (answer: Answer, cost: number) => void;
  /**
   * What was found. `bound` is asked for a lower bound only if the search did not finish; with whole
   * weights it is rounded up.
   */
  readonly optimum: (finished: boolean, bound: () => number) => BlockOptimum;
}

/**
 * Starts from an answer that is known to be possible and keeps at most `most` cheapest repairs.
 *
 * `misfits` names the links of the block's problem that an answer leaves unmended, `block` their
 * numbers in the whole graph. Costs within 1e-9 of all weight are the same cost.
 */
export function cheapestAnswers<Answer>(
  { w }: Links,
  block: readonly number[],
  most: number,
  first: { readonly answer: Answer; readonly cost: number },
  misfits: (answer: Answer) => readonly number[],
): CheapestAnswers<Answer> {
  const whole = w.every((weight) => Number.isInteger(weight));
  const tolerance = 1e-9 * w.reduce((sum, weight) => sum + Math.abs(weight), 0);
  let best = first;
  let limit = best.cost + tolerance;
  let complete = true;
  const found = new Map<string, number[]>();

  function visit(answer: Answer, cost: number): void {
    if (cost < best.cost - tolerance) {
      best = { answer, cost };
      found.clear();
      complete = true;
      limit = cost + tolerance;
    }
    const repair = misfits(answer);
    const key = repair.join(" ");
    if (found.has(key) || cost > limit) return;
    if (found.size < most) {
      found.set(
        key,
        repair.map((e) => block[e] as number),
      );
      return;
    }
    // Enough are listed: from here on only a cheaper answer is of interest.
    complete = false;
    limit = best.cost - (whole ? 0.5 : 2 * tolerance);
  }

  return {
    limit: () => limit,
    visit,
    optimum(finished, bound) {
      if (found.size === 0) visit(best.answer, best.cost);
      const repairs = [...found.values()];
      if (finished) return { upper: best.cost, lower: best.cost, repairs, complete };
      const least = whole ? Math.ceil(bound() - 1e-6) : bound();
      return { upper: best.cost, lower: Math.min(best.cost, least), repairs, complete: false };
    },
  };
}
