import type { Budget } from "../partition/russian-doll.ts";

/** What a search tells while it works. */
export interface SearchProgress {
  /** Elementary operations so far, and the most that are allowed. */
  readonly work: number;
  readonly budget: number;
}

export interface SearchOptions {
  /** The most cheapest answers that are listed; default 100, more than anyone reads. */
  readonly most?: number;
  /**
   * Elementary operations that may be spent: a limit that gives the same answer on every machine.
   * Default 4e9, some seconds on a present computer.
   */
  readonly budget?: number;
  /** Asked now and then; true ends the search with the bounds found so far. */
  readonly shouldStop?: () => boolean;
  /** Told now and then. */
  readonly onProgress?: (progress: SearchProgress) => void;
}

/** Makes the account that all parts of one search draw on. */
export function budgetOf({ budget = 4e9, shouldStop, onProgress }: SearchOptions): Budget {
  const pace = 2e6;
  let work = 0;
  let told = 0;
  let over = false;
  return {
    spend: (more) => {
      work += more;
      if (work > budget) over = true;
      if (!over && work - told >= pace) {
        told = work;
        onProgress?.({ work, budget });
        if (shouldStop?.()) over = true;
      }
      return over;
    },
  };
}
