import type { Pull } from "../problem/form.ts";
import type { Account } from "./account.ts";
import type { Ground } from "./ground.ts";

/** A pull at work. */
export interface Pulling {
  /** Brings the targets to year t. */
  readonly moveTo: (t: number) => void;
  /**
   * Its account, which is not kept: it is what the change of the alignments leaves once all other accounts are taken
   * away, and in no tie that has moved is it 0 by its nature, as that of third actors may be.
   */
  readonly account: Account;
}

/** Sets strength·(target − x) up on a ground. */
export function createPull(ground: Ground, { strength, targets, moved, move }: Pull): Pulling {
  const { places, f, at } = ground;
  ground.scatter(targets, ground.targets, strength);
  const spots = new Int32Array(moved.length);
  for (let m = 0; m < spots.length; m++) {
    spots[m] = ground.targets + (places.of[moved[m] as number] as number);
  }
  const now = new Float64Array(spots.length);
  return {
    moveTo(t) {
      if (spots.length === 0) return;
      move(t, now);
      for (let m = 0; m < spots.length; m++) f[spots[m] as number] = strength * (now[m] as number);
    },
    account: {
      keeps: "rest",
      write() {},
      move() {},
      put() {},
      rateAt(slot, tie) {
        const spot = places.of[tie] as number;
        return (f[ground.targets + spot] as number) - strength * (f[at(slot) + spot] as number);
      },
    },
  };
}
