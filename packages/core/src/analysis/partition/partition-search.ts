import { improveCamps, type WeighedCamps } from "./camp-moves.ts";
import { type Contraction, contract } from "./contraction.ts";
import { type Packing, packCycles } from "./cycle-packing.ts";
import { doubtfulTie } from "./doubtful-tie.ts";
import { visitPartitions } from "./partition-doll.ts";
import type { Budget } from "./russian-doll.ts";

/** Groups up to this many are searched whole. */
export const fewCamps = 14;

/** Groups up to this many are searched whole when bounds do not cut them down. */
const middling = 24;

/** What is known of a problem before it is searched. */
export interface FirstCamps extends WeighedCamps {
  readonly packing: Packing;
}

/** Bounds a problem from both sides: single moves above, a packing of cycles with one hostile tie below. */
export function firstCamps(problem: Contraction, budget: Budget): FirstCamps {
  const packing = packCycles(problem, {
    hostile: "one",
    most: problem.n <= middling ? 5e7 : Number.POSITIVE_INFINITY,
    budget,
  });
  const rounded = improveCamps(problem, roundCamps(problem, packing.price));
  const single = improveCamps(
    problem,
    Int32Array.from({ length: problem.n }, (_, i) => i),
  );
  return { packing, ...(single.cost < rounded.cost ? single : rounded) };
}

/**
 * Visits partitions of cost at most `limit()`, any number of camps; the counterpart of `searchSplits`.
 * `forced` is a weight that no partition within the limit can pay: a tie that must lie across camps.
 * Returns false when the budget ran out.
 */
export function searchPartitions(
  problem: Contraction,
  forced: number,
  limit: () => number,
  visit: (camp: Int32Array, cost: number) => void,
  budget: Budget,
  known?: FirstCamps,
): boolean {
  const report = (camps: Int32Array, cost: number) =>
    visit(
      Int32Array.from(problem.group, (g) => camps[g] as number),
      problem.base + cost,
    );
  if (problem.base > limit()) return true;
  const whole = () => visitPartitions(problem, () => limit() - problem.base, report, budget);
  if (problem.n <= fewCamps) return whole();
  const { packing, camp, cost } = known ?? firstCamps(problem, budget);
  if (problem.base + cost <= limit()) report(camp, cost);
  if (budget.spend(0)) return false;
  const room = limit() - problem.base - packing.bound;
  const tolerance = 1e-9 * (1 + packing.bound);
  if (room < -tolerance) return true;
  const decided = new Int8Array(problem.w.length);
  const w = problem.w.slice();
  let merged = 0;
  let parted = 0;
  for (let e = 0; e < w.length; e++) {
    if ((packing.slack[e] as number) <= room + tolerance) continue;
    if ((w[e] as number) > 0) {
      decided[e] = 1;
      merged++;
    } else if ((w[e] as number) > -forced) {
      w[e] = -forced;
      parted++;
    }
  }
  const firmer = { ...problem, w };
  if (merged > 0) {
    const smaller = contract(firmer, decided);
    return smaller === undefined || searchPartitions(smaller, forced, limit, visit, budget);
  }
  if (parted > 0 && problem.n > middling) {
    return searchPartitions(firmer, forced, limit, visit, budget);
  }
  if (problem.n <= middling) return whole();
  const e = doubtfulTie(firmer, packing.price, forced);
  if (e < 0) return whole();
  const weight = w[e] as number;
  const join = new Int8Array(w.length);
  join[e] = weight > 0 ? 1 : -1;
  const joined = contract(firmer, join);
  const part = w.slice();
  part[e] = -forced;
  const apart = { ...firmer, w: part, base: problem.base + Math.max(0, weight) };
  for (const half of weight > 0 ? [joined, apart] : [apart, joined]) {
    if (half && !searchPartitions(half, forced, limit, visit, budget)) return false;
  }
  return true;
}

/** Reads camps off the prices: friendly ties cheaper than one half hold together. */
function roundCamps({ n, a, b, w }: Contraction, price: Float64Array): Int32Array {
  const camp = Int32Array.from({ length: n }, (_, i) => i);
  for (let changed = true; changed; ) {
    changed = false;
    for (let e = 0; e < w.length; e++) {
      if ((w[e] as number) < 0 || (price[e] as number) >= 0.5) continue;
      const [i, j] = [a[e] as number, b[e] as number];
      if (camp[i] === camp[j]) continue;
      camp[i] = camp[j] = Math.min(camp[i] as number, camp[j] as number);
      changed = true;
    }
  }
  return camp;
}
