import { UsageError } from "../vocabulary/errors.ts";
import type { Account } from "./account.ts";
import type { Ground } from "./ground.ts";
import type { Weights } from "./system.ts";

/** An account of some ties whose rates are kept for every stage. */
export interface ListAccount extends Pick<Account, "note" | "write" | "move" | "put"> {
  /** Rates, slot after slot, in the order of the ties. */
  readonly rates: Float64Array;
  /** Where the rates of a slot begin. */
  readonly row: (slot: number) => number;
}

/**
 * An account of the given ties; other ties are never written, and none is until some rate is not 0:
 * memory that is never written costs nothing.
 */
export function listAccount({ home }: Ground, ties: Int32Array, slots: number): ListAccount {
  const width = ties.length;
  // Rates, what is booked, and room for a sum, in one block: many short runs make many of these.
  const block = new Float64Array((slots + 2) * width);
  const booked = slots * width;
  const sum = booked + width;
  let silent = true;

  function add(weights: Weights, from: number, to: number): void {
    if (to !== from) block.copyWithin(to, from, from + width);
    for (let s = 0; s < weights.length; s++) {
      const weight = weights[s] as number;
      if (weight === 0) continue;
      const row = home(s) * width;
      for (let m = 0; m < width; m++) {
        block[to + m] = (block[to + m] as number) + weight * (block[row + m] as number);
      }
    }
  }
  return {
    rates: block,
    row: (slot) => home(slot) * width,
    note(slot) {
      if (!silent) return;
      const row = home(slot) * width;
      for (let m = row; m < row + width && silent; m++) silent = block[m] === 0;
    },
    write(weights, out, from) {
      if (silent) return;
      add(weights, booked, sum);
      for (let m = 0; m < width; m++) out[from + (ties[m] as number)] = block[sum + m] as number;
    },
    move(weights) {
      if (!silent) add(weights, booked, booked);
    },
    put(tie, change) {
      const m = ties.indexOf(tie);
      if (m < 0) noSuchTie(tie);
      silent = false;
      block[booked + m] = (block[booked + m] as number) + change;
    },
  };
}

/** Refuses a jump at a tie that an account has no room for. */
export function noSuchTie(tie: number): never {
  throw new UsageError(`A term jumps at tie ${tie}, which its form leaves out.`);
}
