import type { Account } from "./account.ts";
import type { Drive } from "./form.ts";
import type { Ground } from "./ground.ts";
import { listAccount, noSuchTie } from "./list-account.ts";
import type { Term } from "./term.ts";

/** All terms of the shape (1 − x²)·drive, which share one vector of drives. */
export interface Drives {
  /** In the order of the terms. */
  readonly accounts: readonly Account[];
  /** Brings the vector of drives to year t. */
  readonly moveTo: (t: number) => void;
}

interface Driven {
  readonly account: Account;
  readonly spots: Int32Array;
  readonly now: Float64Array;
  /** Brings the drives to year t and tells whether they changed. */
  readonly turn: (t: number) => boolean;
}

/** Sets drives up on a ground; rates are kept for as many slots. */
export function createDrives(ground: Ground, terms: readonly Term[], slots: number): Drives {
  const { f, drives } = ground;
  const loud: Driven[] = [];
  const accounts = terms.map((term) => {
    if ((term.form as Drive).ties.length === 0) return silent;
    const driven = driveOf(ground, term, slots);
    loud.push(driven);
    return driven.account;
  });
  return {
    accounts,
    moveTo(t) {
      let moved = false;
      for (const { turn } of loud) moved = turn(t) || moved;
      if (!moved) return;
      for (const { spots } of loud) for (const spot of spots) f[drives + spot] = 0;
      for (const { spots, now } of loud) {
        for (let m = 0; m < spots.length; m++) {
          const spot = drives + (spots[m] as number);
          f[spot] = (f[spot] as number) + (now[m] as number);
        }
      }
    },
  };
}

/** The account of a term that never drives a tie, as most are in a world without what they are about. */
const silent: Account = {
  note() {},
  write() {},
  move() {},
  put: noSuchTie,
  rateAt: () => 0,
};

function driveOf(ground: Ground, term: Term, slots: number): Driven {
  const form = term.form as Drive;
  const { steadyAfter } = term;
  const { f, at } = ground;
  const ties = new Int32Array(form.ties);
  const spots = new Int32Array(ties.length);
  for (let m = 0; m < spots.length; m++) spots[m] = ground.places.of[ties[m] as number] as number;
  const now = new Float64Array(ties.length);
  const list = listAccount(ground, ties, slots);
  let version = Number.NaN;
  let asked = Number.NEGATIVE_INFINITY;
  const rate = (slot: number, m: number): number => {
    const here = f[at(slot) + (spots[m] as number)] as number;
    return (1 - here * here) * (now[m] as number);
  };
  const account: Account = {
    ...list,
    note(slot) {
      const row = list.row(slot);
      const from = at(slot);
      for (let m = 0; m < spots.length; m++) {
        const here = f[from + (spots[m] as number)] as number;
        list.rates[row + m] = (1 - here * here) * (now[m] as number);
      }
      list.note(slot);
    },
    rateAt(slot, tie) {
      const m = ties.indexOf(tie);
      return m < 0 ? 0 : rate(slot, m);
    },
  };
  return {
    account,
    spots,
    now,
    turn(t) {
      if (t >= steadyAfter && asked >= steadyAfter) return false;
      asked = t;
      const next = form.version(t);
      if (next === version) return false;
      version = next;
      form.drives(t, now.fill(0));
      return true;
    },
  };
}
