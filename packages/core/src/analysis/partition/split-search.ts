import { type Contraction, contract } from "./contraction.ts";
import { type Packing, packCycles } from "./cycle-packing.ts";
import { doubtfulTie } from "./doubtful-tie.ts";
import { type Budget, visitSplits } from "./russian-doll.ts";
import { splitCost, tabuSplit } from "./tabu-split.ts";

/** Groups up to this many are searched whole; more are first cut down by bounds. */
export const small = 36;

/** Groups up to this many are searched whole when bounds do not cut them down. */
const middling = 64;

/** What is known of a problem before it is searched: a packing relative to a split, see `firstBounds`. */
export interface FirstBounds {
  readonly packing: Packing;
  /** The better of the tabu split and the one read off the packing's prices. */
  readonly side: Int8Array;
  readonly cost: number;
}

/** Bounds a problem from both sides: tabu search above, a packing of negative cycles below. */
export function firstBounds(problem: Contraction, budget: Budget, starts = 2): FirstBounds {
  const guess = tabuSplit(problem, { starts });
  const packing = packCycles(switched(problem, guess.side), {
    hostile: "odd",
    most: problem.n <= middling ? 2e8 : Number.POSITIVE_INFINITY,
    budget,
  });
  const rounded = roundPrices(problem, packing.price);
  const cost = splitCost(problem, rounded);
  return cost < guess.cost ? { packing, side: rounded, cost } : { packing, ...guess };
}

/**
 * Visits every split in two of cost at most `limit()`; the visitor may lower the limit as it goes.
 * Returns false when the budget ran out before all were seen.
 *
 * A packing of negative cycles of weight B bounds every split. A tie with slack s cannot be frustrated
 * by any split cheaper than B + s: such ties are satisfied for good and their ends merged (reduced-cost
 * fixing). What is left is small, or is halved on the tie that the linear program is least sure of.
 */
export function searchSplits(
  problem: Contraction,
  limit: () => number,
  visit: (side: Int8Array, cost: number) => void,
  budget: Budget,
  known?: FirstBounds,
): boolean {
  const report = (groups: Int8Array, cost: number) =>
    visit(
      Int8Array.from(problem.group, (g, i) => (groups[g] as number) * (problem.side[i] as number)),
      problem.base + cost,
    );
  if (problem.base > limit()) return true;
  if (problem.n <= small) {
    return visitSplits(problem, () => limit() - problem.base, report, budget);
  }
  const { packing, side, cost } = known ?? firstBounds(problem, budget);
  if (problem.base + cost <= limit()) report(side, cost);
  if (budget.spend(0)) return false;
  const room = limit() - problem.base - packing.bound;
  if (room < -1e-9 * (1 + packing.bound)) return true;
  const decided = new Int8Array(problem.w.length);
  let fixed = 0;
  for (let e = 0; e < decided.length; e++) {
    if ((packing.slack[e] as number) > room + 1e-9 * (1 + packing.bound)) {
      decided[e] = 1;
      fixed++;
    }
  }
  if (fixed > 0) {
    const smaller = contract(problem, decided);
    return smaller === undefined || searchSplits(smaller, limit, visit, budget);
  }
  if (problem.n <= middling) {
    return visitSplits(problem, () => limit() - problem.base, report, budget);
  }
  const e = doubtfulTie(problem, packing.price);
  for (const choice of [1, -1]) {
    const half = new Int8Array(problem.w.length);
    half[e] = choice;
    const smaller = contract(problem, half);
    if (smaller !== undefined && !searchSplits(smaller, limit, visit, budget)) return false;
  }
  return true;
}

/** Turns a split into the reference: a link is then negative when the split frustrates it. */
export function switched<T extends Contraction>(problem: T, side: ArrayLike<number>): T {
  const { a, b, w } = problem;
  return {
    ...problem,
    w: w.map((x, e) => x * (side[a[e] as number] as number) * (side[b[e] as number] as number)),
  };
}

/** Reads a split off the prices of ties: the cheapest spanning forest is satisfied, then single moves. */
function roundPrices(problem: Contraction, price: Float64Array): Int8Array {
  const { n, a, b, w } = problem;
  const side = new Int8Array(n).fill(1);
  const team = Array.from({ length: n }, (_, i) => [i]);
  const teamOf = Int32Array.from({ length: n }, (_, i) => i);
  const order = Array.from(w, (_, e) => e).sort(
    (p, q) =>
      (price[p] as number) - (price[q] as number) ||
      Math.abs(w[q] as number) - Math.abs(w[p] as number) ||
      p - q,
  );
  for (const e of order) {
    const [i, j] = [a[e] as number, b[e] as number];
    let [p, q] = [teamOf[i] as number, teamOf[j] as number];
    if (p === q) continue;
    if ((team[p] as number[]).length < (team[q] as number[]).length) [p, q] = [q, p];
    const turn = (side[i] as number) * (side[j] as number) * Math.sign(w[e] as number);
    for (const member of team[q] as number[]) {
      side[member] = turn * (side[member] as number);
      teamOf[member] = p;
      (team[p] as number[]).push(member);
    }
    team[q] = [];
  }
  return side;
}
