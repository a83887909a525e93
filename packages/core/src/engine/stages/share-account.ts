import type { Account } from "./account.ts";
import type { Ground } from "./ground.ts";

/**
 * The account of a term whose share of the rates is written beside them at every stage, to `shareOf` a slot;
 * it is booked in the vector `booked`.
 */
export function shareAccount(
  ground: Ground,
  booked: number,
  shareOf: (slot: number) => number,
): Account {
  const { kernel, places, f, table, gathered } = ground;
  return {
    keeps: "all",
    write(weights, out, from) {
      ground.gather(booked, ground.tabulate(weights, shareOf));
      out.set(gathered, from);
    },
    move(weights) {
      const count = ground.tabulate(weights, shareOf);
      kernel.mix(places.panels, booked, table, count, 1, booked, -1);
    },
    put(tie, change) {
      const spot = booked + (places.of[tie] as number);
      f[spot] = (f[spot] as number) + change;
    },
    rateAt: (slot, tie) => f[shareOf(slot) + (places.of[tie] as number)] as number,
  };
}
