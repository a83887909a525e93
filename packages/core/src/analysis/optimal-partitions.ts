import { blocksOf } from "./blocks.ts";
import { improveCamps } from "./camp-moves.ts";
import { uncontracted } from "./contraction.ts";
import type { Links } from "./links.ts";
import type { BlockOptimum } from "./optimal-splits.ts";
import { partOf } from "./part-of.ts";
import { fewCamps, firstCamps, searchPartitions } from "./partition-search.ts";
import type { Budget } from "./russian-doll.ts";

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
  const whole = problem.w.every((w) => Number.isInteger(w));
  const total = problem.w.reduce((sum, w) => sum + Math.abs(w), 0);
  const tolerance = 1e-9 * total;
  const known = problem.n > fewCamps ? firstCamps(problem, budget) : undefined;
  let best = known ?? improveCamps(problem, new Int32Array(problem.n));
  let limit = best.cost + tolerance;
  let complete = true;
  const found = new Map<string, number[]>();
  const visit = (camp: Int32Array, cost: number) => {
    if (cost < best.cost - tolerance) {
      best = { camp, cost };
      found.clear();
      complete = true;
      limit = cost + tolerance;
    }
    const errors = misfits(problem, camp);
    const key = errors.join(" ");
    if (found.has(key) || cost > limit) return;
    if (found.size < most)
      found.set(
        key,
        errors.map((e) => block[e] as number),
      );
    else {
      complete = false;
      limit = best.cost - (whole ? 0.5 : 2 * tolerance);
    }
  };
  const finished = searchPartitions(problem, 2 * total + 1, () => limit, visit, budget, known);
  if (found.size === 0) visit(best.camp, best.cost);
  if (finished)
    return { upper: best.cost, lower: best.cost, repairs: [...found.values()], complete };
  const bound = (known ?? firstCamps(problem, { spend: () => false })).packing.bound;
  const lower = Math.min(best.cost, whole ? Math.ceil(bound - 1e-6) : bound);
  return { upper: best.cost, lower, repairs: [...found.values()], complete: false };
}

function misfits({ a, b, w }: Links, camp: Int32Array): number[] {
  const list: number[] = [];
  for (let e = 0; e < w.length; e++) {
    if ((camp[a[e] as number] === camp[b[e] as number]) === (w[e] as number) < 0) list.push(e);
  }
  return list;
}
