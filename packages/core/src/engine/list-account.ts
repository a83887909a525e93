import { UsageError } from "../vocabulary/errors.ts";
import type { Account } from "./account.ts";
import type { Weights } from "./system.ts";

/**
 * An account of some ties whose rates are kept for every stage: `ratesOf` gives those of a slot, in the
 * order of `ties`. Other ties are never
 * written, and none is until some rate is not 0: memory that is never written costs nothing.
 */
export function listAccount(
  ties: Int32Array,
  ratesOf: (slot: number) => Float64Array,
): Pick<Account, "note" | "write" | "move" | "put"> {
  const booked = new Float64Array(ties.length);
  const sum = new Float64Array(ties.length);
  let silent = true;
  function add(weights: Weights, to: Float64Array): void {
    for (let s = 0; s < weights.length; s++) {
      const weight = weights[s] as number;
      if (weight === 0) continue;
      const rates = ratesOf(s);
      for (let m = 0; m < to.length; m++) {
        to[m] = (to[m] as number) + weight * (rates[m] as number);
      }
    }
  }
  return {
    note(slot) {
      if (silent) silent = ratesOf(slot).every((rate) => rate === 0);
    },
    write(weights, out, from) {
      if (silent) return;
      sum.set(booked);
      add(weights, sum);
      for (let m = 0; m < sum.length; m++) out[from + (ties[m] as number)] = sum[m] as number;
    },
    move(weights) {
      if (silent) return;
      add(weights, booked);
    },
    put(tie, change) {
      const m = ties.indexOf(tie);
      if (m < 0) throw new UsageError(`A term jumps at tie ${tie}, which its form leaves out.`);
      silent = false;
      booked[m] = (booked[m] as number) + change;
    },
  };
}
