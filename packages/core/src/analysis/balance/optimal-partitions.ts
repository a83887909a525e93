import { blocksOf } from "../partition/blocks.ts";
import { improveCamps } from "../partition/camp-moves.ts";
import { type BlockOptimum, cheapestAnswers } from "../partition/cheapest-answers.ts";
import { uncontracted } from "../partition/contraction.ts";
import type { Links } from "../partition/links.ts";
import { partOf } from "../partition/part-of.ts";
import { fewCamps, firstCamps, searchPartitions } from "../partition/partition-search.ts";
import type { Budget } from "../partition/russian-doll.ts";

/** Solves weak balance block by block, like `optimalSplits`: a cycle with one hostile tie lies in one block. */
export function optimalPartitions(links: Links, most: number, budget: Budget): BlockOptimum[] {
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
  const total = problem.w.reduce((sum, w) => sum + Math.abs(w), 0);
  const known = problem.n > fewCamps ? firstCamps(problem, budget) : undefined;
  const { camp, cost } = known ?? improveCamps(problem, new Int32Array(problem.n));
  const answers = cheapestAnswers(problem, block, most, { answer: camp, cost }, (partition) =>
    misfits(problem, partition),
  );
  const { limit, visit } = answers;
  const finished = searchPartitions(problem, 2 * total + 1, limit, visit, budget, known);
  return answers.optimum(
    finished,
    () => (known ?? firstCamps(problem, { spend: () => false })).packing.bound,
  );
}

function misfits({ a, b, w }: Links, camp: Int32Array): number[] {
  const list: number[] = [];
  for (let e = 0; e < w.length; e++) {
    if ((camp[a[e] as number] === camp[b[e] as number]) === (w[e] as number) < 0) list.push(e);
  }
  return list;
}
