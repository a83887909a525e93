import { UsageError } from "../../vocabulary/errors.ts";
import type { Weights } from "../method/system.ts";
import type { Account } from "./account.ts";

/** An account of some ties whose rates are kept for every stage. */
export interface ListAccount extends Account {
  /** Says that some rate is not 0 from now on. */
  readonly wake: () => void;
}

/**
 * An account of the given ties; `rates` holds theirs, for every slot from `row(slot)` on, in their order.
 *
 * Nothing is written until some rate is not 0: memory that is never written costs nothing.
 */
export function listAccount(
  ties: Int32Array,
  rates: Float64Array,
  row: (slot: number) => number,
): ListAccount {
  const width = ties.length;
  // What is booked, and room for a sum.
  const block = new Float64Array(2 * width);
  let silent = true;

  function add(weights: Weights, to: number): void {
    if (to !== 0) block.copyWithin(to, 0, width);
    for (let s = 0; s < weights.length; s++) {
      const weight = weights[s] as number;
      if (weight === 0) continue;
      const from = row(s);
      for (let m = 0; m < width; m++) {
        block[to + m] = (block[to + m] as number) + weight * (rates[from + m] as number);
      }
    }
  }
  return {
    wake() {
      silent = false;
    },
    keeps: ties,
    write(weights, out, from) {
      if (silent) return;
      add(weights, width);
      for (let m = 0; m < width; m++) out[from + m] = block[width + m] as number;
    },
    move(weights) {
      if (!silent) add(weights, 0);
    },
    put(tie, change) {
      const m = ties.indexOf(tie);
      if (m < 0) noSuchTie(tie);
      silent = false;
      block[m] = (block[m] as number) + change;
    },
    rateAt(slot, tie) {
      const m = ties.indexOf(tie);
      return m < 0 ? 0 : (rates[row(slot) + m] as number);
    },
  };
}

/** Refuses a jump at a tie that an account has no room for. */
export function noSuchTie(tie: number): never {
  throw new UsageError(`A term jumps at tie ${tie}, which its form leaves out.`);
}
