import type { Account } from "./account.ts";
import type { Ground } from "./ground.ts";
import { listAccount } from "./list-account.ts";
import type { Term, View } from "./term.ts";

/** A term of any shape at work: its own `rate` is called at every stage. */
export interface OtherTerm {
  readonly account: Account;
  /** Evaluates the rate into a slot and adds it to the vector of others; false if it is all zeros. */
  readonly evaluate: (view: View, slot: number) => boolean;
}

/** Sets a term of any shape up on a ground. */
export function otherTerm(ground: Ground, term: Term, slots: number): OtherTerm {
  const { places, f, others, ties } = ground;
  const rates = Array.from({ length: slots }, () => new Float64Array(ties));
  const ratesOf = (slot: number) => rates[ground.home(slot)] as Float64Array;
  const every = Int32Array.from({ length: ties }, (_, tie) => tie);
  return {
    account: {
      ...listAccount(every, ratesOf),
      rateAt: (slot, tie) => ratesOf(slot)[tie] as number,
    },
    evaluate(view, slot) {
      const own = ratesOf(slot).fill(0);
      term.rate(view, own);
      if (own.every((rate) => rate === 0)) return false;
      for (let k = 0; k < ties; k++) {
        const spot = others + (places.of[k] as number);
        f[spot] = (f[spot] as number) + (own[k] as number);
      }
      return true;
    },
  };
}
