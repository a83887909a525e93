import type { Weights } from "../method/system.ts";
import type { Split, View } from "../problem/term.ts";
import type { Account } from "./account.ts";

/** The finest parts of one tie, which ride along with a run. */
export interface TieParts {
  /** Notes the rate of every part at the stage that was evaluated last. */
  readonly note: (view: View, slot: number) => void;
  /** Writes what the parts would be after these weights, account after account. */
  readonly write: (weights: Weights, out: Float64Array) => void;
  readonly move: (weights: Weights) => void;
}

/** Sets up the parts of a tie: those of its terms' splits, and one for a term without. */
export function tieParts(
  accounts: readonly Account[],
  splits: readonly (Split | undefined)[],
  tie: number,
  { slots, home }: { readonly slots: number; readonly home: (slot: number) => number },
): TieParts {
  const counts = splits.map((split) => split?.parts.length ?? 1);
  const parts = new Float64Array(counts.reduce((sum, count) => sum + count, 0));
  const rates = Array.from({ length: slots }, () => new Float64Array(parts.length));

  function write(weights: Weights, out: Float64Array): void {
    out.set(parts);
    for (let s = 0; s < weights.length; s++) {
      const own = rates[home(s)] as Float64Array;
      for (let p = 0; p < out.length; p++) {
        out[p] = (out[p] as number) + (weights[s] as number) * (own[p] as number);
      }
    }
  }
  return {
    note(view, slot) {
      const own = (rates[home(slot)] as Float64Array).fill(0);
      let from = 0;
      for (const [a, count] of counts.entries()) {
        const split = splits[a];
        if (split) split.rate(view, own.subarray(from, from + count));
        else own[from] = (accounts[a] as Account).rateAt(slot, tie);
        from += count;
      }
    },
    write,
    move: (weights) => write(weights, parts),
  };
}
