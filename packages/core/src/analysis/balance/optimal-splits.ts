import { type BlockOptimum, cheapestAnswers } from "../partition/cheapest-answers.ts";
import type { Contraction } from "../partition/contraction.ts";
import type { Links } from "../partition/links.ts";
import type { Budget } from "../partition/russian-doll.ts";
import { solveBlocks } from "../partition/solve-blocks.ts";
import { type FirstBounds, firstBounds, searchSplits, small } from "../partition/split-search.ts";
import { tabuSplit } from "../partition/tabu-split.ts";

/** For the bound of a small block after the budget is gone: the packing's own limit applies. */
const unlimited: Budget = { spend: () => false };

/** Splits each block of a graph at the least cost, with at most so many of the cheapest splits kept. */
export function optimalSplits(links: Links, most: number, budget: Budget): BlockOptimum[] {
  return solveBlocks(links, (problem, block) => solveBlock(problem, block, most, budget));
}

function solveBlock(
  problem: Contraction,
  block: readonly number[],
  most: number,
  budget: Budget,
): BlockOptimum {
  const known: FirstBounds | undefined =
    problem.n > small ? firstBounds(problem, budget, 6) : undefined;
  const { side, cost } = known ?? tabuSplit(problem);
  const answers = cheapestAnswers(problem, block, most, { answer: side, cost }, (split) =>
    frustratedBy(problem, split),
  );
  const finished = searchSplits(problem, answers.limit, answers.visit, budget, known);
  return answers.optimum(
    finished,
    () => (known ?? firstBounds(problem, unlimited, 1)).packing.bound,
  );
}

function frustratedBy({ a, b, w }: Links, side: Int8Array): number[] {
  const list: number[] = [];
  for (let e = 0; e < w.length; e++) {
    if ((w[e] as number) * (side[a[e] as number] as number) * (side[b[e] as number] as number) < 0)
      list.push(e);
  }
  return list;
}
