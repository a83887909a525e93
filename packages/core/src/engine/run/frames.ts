import type { Weights } from "../method/system.ts";
import type { Account } from "../stages/account.ts";
import type { Stages } from "../stages/stages.ts";
import { spreadAccounts } from "./changes-at.ts";
import { type Flow, flowAtRest } from "./flow-at-rest.ts";
import type { AccountFrames, Ledger } from "./ledger.ts";

/** The frames that a run keeps, filled in order of time into arrays of their final length. */
export interface Frames {
  /** How many there are. */
  readonly count: () => number;
  /** Keeps what the stages hold after these weights, or the stage in a slot, as the frame of year t; gives its largest |x|. */
  readonly keep: (t: number, weights: Weights, slot?: number) => number;
  /** Lets go of all frames after the first `count`. */
  readonly cut: (count: number) => void;
  /** Keeps the frame of year t of a run at rest for some years: the alignments stand, and what cancels out flows on. */
  readonly rest: (t: number, years: number) => void;
  readonly times: () => Float64Array;
  readonly x: () => Float64Array;
  readonly ledger: () => Ledger;
  /** The watched tie's parts of a frame. */
  readonly parts: (frame: number) => Float64Array;
}

export interface FrameSizes {
  /** The most frames that there will be. */
  readonly frames: number;
  readonly ties: number;
  /** The alignments of year 0, if the ledger is kept. */
  readonly start?: Float64Array;
  readonly parts: number;
}

export function createFrames(stages: Stages, sizes: FrameSizes): Frames {
  const { ties, start } = sizes;
  const accounts = start ? stages.accounts : [];
  const ledger = accounts.map((account) => room(account, sizes.frames, ties, start));
  const times = new Float64Array(sizes.frames);
  const x = new Float64Array(sizes.frames * ties);
  const parts = new Float64Array(sizes.frames * sizes.parts);
  let count = 0;
  let resting: { readonly ledger: Flow; readonly parts: Flow } | undefined;
  const row = (all: Float64Array, frame: number, length: number) =>
    all.subarray(frame * length, (frame + 1) * length);
  const filled = (all: Float64Array, length: number) =>
    count === sizes.frames ? all : all.slice(0, count * length);

  function write(weights: Weights, to: Ledger, frame: number): void {
    for (let a = 0; a < to.length; a++) {
      const kept = to[a] as AccountFrames;
      if (kept.of !== "rest") accounts[a]?.write(weights, kept.values, frame * width(kept, ties));
    }
  }
  /** The flow of all accounts of all ties, account after account. */
  function ledgerAtRest(): Flow {
    const there = new Float64Array(ties);
    const length = accounts.length * ties;
    return flowAtRest(length, ties, new Array(accounts.length).fill(1), (weights, out) => {
      const moment = accounts.map((account) => room(account, 1, ties, start));
      stages.alignments(weights, there, 0);
      write(weights, moment, 0);
      for (const [a, column] of spreadAccounts(moment, 0, there).entries()) {
        out.set(column, a * ties);
      }
    });
  }
  return {
    count: () => count,
    keep(t, weights, slot) {
      times[count] = t;
      const most = stages.alignments(weights, x, count * ties, slot);
      write(weights, ledger, count);
      if (sizes.parts > 0) stages.parts(weights, row(parts, count, sizes.parts));
      count++;
      return most;
    },
    cut(to) {
      count = to;
    },
    rest(t, years) {
      resting ??= {
        ledger: ledgerAtRest(),
        parts: flowAtRest(
          sizes.parts,
          1,
          stages.splits.map((split) => split?.parts.length ?? 1),
          stages.parts,
        ),
      };
      times[count] = t;
      stages.alignments([], x, count * ties);
      const flowed = new Float64Array(accounts.length * ties);
      resting.ledger(years, flowed);
      for (const [a, kept] of ledger.entries()) {
        if (kept.of === "rest") continue;
        const own = row(flowed, a, ties);
        row(kept.values, count, width(kept, ties)).set(
          kept.of === "all" ? own : Float64Array.from(kept.ties, (tie) => own[tie] as number),
        );
      }
      resting.parts(years, row(parts, count, sizes.parts));
      count++;
    },
    times: () => filled(times, 1),
    x: () => filled(x, ties),
    ledger: () =>
      ledger.map((kept) =>
        kept.of === "rest" ? kept : { ...kept, values: filled(kept.values, width(kept, ties)) },
      ),
    parts: (frame) => row(parts, frame, sizes.parts),
  };
}

/** Room for an account at some frames. */
function room(
  { keeps }: Pick<Account, "keeps">,
  frames: number,
  ties: number,
  start: Float64Array = new Float64Array(0),
): AccountFrames {
  if (keeps === "rest") return { of: "rest", start: start.slice() };
  if (keeps === "all") return { of: "all", values: new Float64Array(frames * ties) };
  return { of: "some", ties: keeps, values: new Float64Array(frames * keeps.length) };
}

/** Numbers per frame. */
function width(kept: Exclude<AccountFrames, { readonly of: "rest" }>, ties: number): number {
  return kept.of === "all" ? ties : kept.ties.length;
}
