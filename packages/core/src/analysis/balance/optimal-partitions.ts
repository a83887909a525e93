import { improveCamps } from "../partition/camp-moves.ts";
import { type BlockOptimum, cheapestAnswers } from "../partition/cheapest-answers.ts";
import type { Contraction } from "../partition/contraction.ts";
import type { Links } from "../partition/links.ts";
import { fewCamps, firstCamps, searchPartitions } from "../partition/partition-search.ts";
import type { Budget } from "../partition/russian-doll.ts";
import { solveBlocks } from "../partition/solve-blocks.ts";

/** Parts each block of a graph in camps at the least cost, any number of them (weak balance); the counterpart of `optimalSplits`. */
export function optimalPartitions(links: Links, most: number, budget: Budget): BlockOptimum[] {
  return solveBlocks(links, (problem, block) => solveBlock(problem, block, most, budget));
}

function solveBlock(
  problem: Contraction,
  block: readonly number[],
  most: number,
  budget: Budget,
): BlockOptimum {
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
