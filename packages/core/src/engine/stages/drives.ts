import type { Drive } from "../problem/form.ts";
import type { Term } from "../problem/term.ts";
import type { Account } from "./account.ts";
import type { Ground } from "./ground.ts";
import { listAccount, noSuchTie } from "./list-account.ts";

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

/** How many ties these terms drive, each as often as it is driven. */
export function drivenBy(terms: readonly Term[]): number {
  return terms.reduce((sum, { form }) => sum + (form?.kind === "drive" ? form.ties.length : 0), 0);
}

/** Sets drives up on a ground, which notes their rates if it has room for them. */
export function createDrives(ground: Ground, terms: readonly Term[]): Drives {
  const { f, drives } = ground;
  const loud: Driven[] = [];
  let first = 0;
  const accounts = terms.map((term) => {
    if ((term.form as Drive).ties.length === 0) return silent;
    const driven = driveOf(ground, term, first);
    first += driven.spots.length;
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
  keeps: new Int32Array(0),
  write() {},
  move() {},
  put: noSuchTie,
  rateAt: () => 0,
};

/** Sets one term up, whose ties stand from `first` on in the ground's list of driven ties. */
function driveOf(ground: Ground, { form, steadyAfter }: Term, first: number): Driven {
  const { ties: numbers, version, drives } = form as Drive;
  const ties = new Int32Array(numbers);
  const spots = ties.map((tie) => ground.places.of[tie] as number);
  const now = new Float64Array(ties.length);
  const account = listAccount(ties, ground.f, (slot) => ground.notes(slot) + first);
  let held = Number.NaN;
  let asked = Number.NEGATIVE_INFINITY;

  function note(): void {
    for (let m = 0; m < now.length; m++) {
      const drive = now[m] as number;
      ground.enterDriven(first + m, drive, ties[m] as number);
      if (drive !== 0) account.wake();
    }
  }
  return {
    account,
    spots,
    now,
    turn(t) {
      if (t >= steadyAfter && asked >= steadyAfter) return false;
      asked = t;
      const next = version(t);
      if (next === held) return false;
      held = next;
      drives(t, now.fill(0));
      if (ground.driven > 0) note();
      return true;
    },
  };
}
