import { blocksOf } from "./blocks.ts";
import { uncontracted } from "./contraction.ts";
import type { Links } from "./links.ts";
import { partOf } from "./part-of.ts";
import type { Budget } from "./russian-doll.ts";
import { type FirstBounds, firstBounds, searchSplits, small } from "./split-search.ts";
import { tabuSplit } from "./tabu-split.ts";

/** The cheapest ways to split one block, as lists of the links they frustrate. */
export interface BlockOptimum {
  readonly upper: number;
  readonly lower: number;
  /** Each is a set of link numbers; all cost `upper`. */
  readonly repairs: readonly (readonly number[])[];
  /** Every cheapest repair is listed. */
  readonly complete: boolean;
}

/** For the bound of a small block after the budget is gone: the packing's own limit applies. */
const unlimited: Budget = { spend: () => false };

/** Solves each block of a graph on its own; what they cost adds up and their repairs combine freely. */
export function optimalSplits(links: Links, most: number, budget: Budget): BlockOptimum[] {
  return blocksOf(links)
    .filter((block) => block.length > 2)
    .map((block) => solveBlock(links, block, most, budget))
    .filter((block) => block.upper > 0);
}

function solveBlock(
  links: Links,
  block: readonly number[],
  most: number,
  budget: Budget,
): BlockOptimum {
  const problem = uncontracted(partOf(links, block));
  const whole = problem.w.every((w) => Number.isInteger(w));
  const total = problem.w.reduce((sum, w) => sum + Math.abs(w), 0);
  const tolerance = 1e-9 * total;
  const big = problem.n > small;
  const known: FirstBounds | undefined = big ? firstBounds(problem, budget, 6) : undefined;
  let best = known ?? tabuSplit(problem);
  let limit = best.cost + tolerance;
  let complete = true;
  const found = new Map<string, number[]>();
  const visit = (side: Int8Array, cost: number) => {
    if (cost < best.cost - tolerance) {
      best = { side, cost };
      found.clear();
      complete = true;
      limit = cost + tolerance;
    }
    const repair = frustratedBy(problem, side);
    const key = repair.join(" ");
    if (found.has(key) || cost > limit) return;
    if (found.size < most)
      found.set(
        key,
        repair.map((e) => block[e] as number),
      );
    else {
      // Enough are listed: from here on only a cheaper split is of interest.
      complete = false;
      limit = best.cost - (whole ? 0.5 : 2 * tolerance);
    }
  };
  const finished = searchSplits(problem, () => limit, visit, budget, known);
  if (found.size === 0) visit(best.side, best.cost);
  if (finished)
    return { upper: best.cost, lower: best.cost, repairs: [...found.values()], complete };
  const bound = (known ?? firstBounds(problem, unlimited, 1)).packing.bound;
  const lower = Math.min(best.cost, whole ? Math.ceil(bound - 1e-6) : bound);
  return { upper: best.cost, lower, repairs: [...found.values()], complete: false };
}

function frustratedBy({ a, b, w }: Links, side: Int8Array): number[] {
  const list: number[] = [];
  for (let e = 0; e < w.length; e++) {
    if ((w[e] as number) * (side[a[e] as number] as number) * (side[b[e] as number] as number) < 0)
      list.push(e);
  }
  return list;
}
