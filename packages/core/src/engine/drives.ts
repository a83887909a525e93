import type { Account } from "./account.ts";
import type { Drive } from "./form.ts";
import type { Ground } from "./ground.ts";
import { listAccount } from "./list-account.ts";
import type { Term } from "./term.ts";

/** All terms of the shape (1 − x²)·drive, which share one vector of drives. */
export interface Drives {
  /** In the order of the terms. */
  readonly accounts: readonly Account[];
  /** Brings the vector of drives to year t. */
  readonly moveTo: (t: number) => void;
}

/** Sets drives up on a ground; rates are kept per stage if `booked`. */
export function createDrives(
  ground: Ground,
  terms: readonly Term[],
  { slots, booked }: { readonly slots: number; readonly booked: boolean },
): Drives {
  const { f, drives } = ground;
  const driven = terms.map((term) => driveOf(ground, term, booked ? slots : 0));
  return {
    accounts: driven.map(({ account }) => account),
    moveTo(t) {
      let moved = false;
      for (const { turn } of driven) moved = turn(t) || moved;
      if (!moved) return;
      for (const { spots } of driven) for (const spot of spots) f[drives + spot] = 0;
      for (const { spots, now } of driven) {
        for (let m = 0; m < spots.length; m++) {
          const spot = drives + (spots[m] as number);
          f[spot] = (f[spot] as number) + (now[m] as number);
        }
      }
    },
  };
}

function driveOf(ground: Ground, term: Term, slots: number) {
  const form = term.form as Drive;
  const { steadyAfter } = term;
  const { places, f, at } = ground;
  const ties = Int32Array.from(form.ties);
  const spots = ties.map((tie) => places.of[tie] as number);
  const now = new Float64Array(ties.length);
  const rates = Array.from({ length: slots }, () => new Float64Array(ties.length));
  let version = Number.NaN;
  const rate = (slot: number, m: number): number => {
    const here = f[at(slot) + (spots[m] as number)] as number;
    return (1 - here * here) * (now[m] as number);
  };
  const list = listAccount(ties, (slot) => rates[ground.home(slot)] as Float64Array);
  const account: Account = {
    ...list,
    note(slot) {
      if (ties.length === 0) return;
      const own = rates[ground.home(slot)] as Float64Array;
      for (let m = 0; m < own.length; m++) own[m] = rate(slot, m);
      list.note(slot);
    },
    rateAt(slot, tie) {
      const m = ties.indexOf(tie);
      return m < 0 ? 0 : rate(slot, m);
    },
  };
  let asked = Number.NEGATIVE_INFINITY;
  /** Brings the drives to year t and tells whether they changed. */
  const turn = (t: number): boolean => {
    if (ties.length === 0 || (t >= steadyAfter && asked >= steadyAfter)) return false;
    asked = t;
    const next = form.version(t);
    if (next === version) return false;
    version = next;
    form.drives(t, now.fill(0));
    return true;
  };
  return { account, spots, now, turn };
}
