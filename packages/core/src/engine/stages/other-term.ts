import type { Term, View } from "../problem/term.ts";
import type { Account } from "./account.ts";
import type { Ground } from "./ground.ts";
import { listAccount } from "./list-account.ts";

/** A term of any shape at work: its own `rate` is called at every stage. */
export interface OtherTerm {
  readonly account: Account;
  /** Evaluates the rate into a slot and adds it to the vector of others; false if it is all zeros. */
  readonly evaluate: (view: View, slot: number) => boolean;
}

/** Sets a term of any shape up on a ground. */
export function otherTerm(ground: Ground, term: Term, slots: number): OtherTerm {
  const { places, f, others, ties, home } = ground;
  const every = new Int32Array(ties).map((_, tie) => tie);
  const rates = new Float64Array(slots * ties);
  const rows = Array.from({ length: slots }, (_, at) => rates.subarray(at * ties, (at + 1) * ties));
  const account = listAccount(every, rates, (slot) => home(slot) * ties);
  return {
    account: { ...account, keeps: "all" },
    evaluate(view, slot) {
      const own = (rows[home(slot)] as Float64Array).fill(0);
      term.rate(view, own);
      let heard = false;
      for (let k = 0; k < ties; k++) {
        const rate = own[k] as number;
        if (rate === 0) continue;
        heard = true;
        const spot = others + (places.of[k] as number);
        f[spot] = (f[spot] as number) + rate;
      }
      if (heard) account.wake();
      return heard;
    },
  };
}
