import type { Account } from "./account.ts";
import type { TwoPaths } from "./form.ts";
import type { Ground } from "./ground.ts";
import type { Weights } from "./system.ts";

/** The account of the two-path term: its share of the rates was written beside them at every stage. */
export function pathAccount(ground: Ground, form: TwoPaths): Account {
  const { kernel, places, f, table, scratch, shared, shares } = ground;
  f.set(form.weights, ground.weights);
  const mix = (weights: Weights, out: number): void => {
    const count = ground.tabulate(weights, shares);
    kernel.mix(places.panels, shared, table, count, out, -1);
  };
  return {
    note() {},
    write(weights, out, from) {
      mix(weights, scratch);
      ground.gather(scratch, out, from);
    },
    move: (weights) => mix(weights, shared),
    put(tie, change) {
      const spot = shared + (places.of[tie] as number);
      f[spot] = (f[spot] as number) + change;
    },
    rateAt: (slot, tie) => f[shares(slot) + (places.of[tie] as number)] as number,
  };
}
