import { blocksOf } from "./blocks.ts";
import type { BlockOptimum } from "./cheapest-answers.ts";
import { type Contraction, uncontracted } from "./contraction.ts";
import type { Links } from "./links.ts";
import { partOf } from "./part-of.ts";

/**
 * Solves each block of a graph on its own, those that cost something: a cycle lies in one block, so that what blocks
 * cost adds up and their repairs combine freely. `solve` gets a block as a problem, and its links in the graph.
 */
export function solveBlocks(
  links: Links,
  solve: (problem: Contraction, block: readonly number[]) => BlockOptimum,
): BlockOptimum[] {
  return blocksOf(links)
    .filter((block) => block.length > 2)
    .map((block) => solve(uncontracted(partOf(links, block)), block))
    .filter(({ upper }) => upper > 0);
}
