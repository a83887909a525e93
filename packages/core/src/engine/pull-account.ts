import type { Account } from "./account.ts";
import type { Pull } from "./form.ts";
import type { Ground } from "./ground.ts";
import type { Weights } from "./system.ts";

/** The account of a pull, which moves its targets too. */
export interface PullAccount extends Account {
  /** Brings the targets to year t. */
  readonly moveTo: (t: number) => void;
}

/**
 * The account of strength·(target − x): Σ w·strength·target − strength·Σ w·x over the stages, one pass for
 * all ties but those whose targets move; these are kept stage by stage.
 */
export function pullAccount(ground: Ground, form: Pull, slots: number): PullAccount {
  const { kernel, places, f, targets, pulled, at } = ground;
  const { strength, moved } = form;
  ground.scatter(form.targets, targets, strength);
  const spots = new Int32Array(moved.length);
  for (let m = 0; m < moved.length; m++) spots[m] = places.of[moved[m] as number] as number;
  const width = spots.length;
  const now = new Float64Array(width);
  const rates = new Float64Array(slots * width);
  const negative = new Float64Array(slots);
  const after = new Float64Array(width);

  /** Lists what moves all ties but the moved; gives the length of the table. */
  function tabulate(weights: Weights): number {
    let total = 0;
    negative.fill(0);
    for (let s = 0; s < weights.length; s++) {
      total += weights[s] as number;
      negative[s] = -strength * (weights[s] as number);
    }
    let count = ground.tabulate(negative, at);
    if (total !== 0) ground.enter(count++, total, targets);
    return count;
  }

  /** Brings `after` to what the account of each moved tie comes to. */
  function sumMoved(weights: Weights): void {
    for (let m = 0; m < width; m++) {
      let value = f[pulled + (spots[m] as number)] as number;
      for (let s = 0; s < weights.length; s++) {
        value += (weights[s] as number) * (rates[ground.home(s) * width + m] as number);
      }
      after[m] = value;
    }
  }

  return {
    moveTo(t) {
      if (spots.length === 0) return;
      form.move(t, now);
      for (let m = 0; m < width; m++) {
        f[targets + (spots[m] as number)] = strength * (now[m] as number);
      }
    },
    note(slot) {
      const row = ground.home(slot) * width;
      for (let m = 0; m < width; m++) {
        const spot = spots[m] as number;
        const back = strength * (f[at(slot) + spot] as number);
        rates[row + m] = (f[targets + spot] as number) - back;
      }
    },
    write(weights, out, from) {
      sumMoved(weights);
      ground.gather(pulled, tabulate(weights));
      out.set(ground.gathered, from);
      for (let m = 0; m < width; m++) out[from + (moved[m] as number)] = after[m] as number;
    },
    move(weights) {
      sumMoved(weights);
      kernel.mix(places.panels, pulled, ground.table, tabulate(weights), 1, pulled, -1);
      for (let m = 0; m < width; m++) f[pulled + (spots[m] as number)] = after[m] as number;
    },
    put(tie, change) {
      const spot = pulled + (places.of[tie] as number);
      f[spot] = (f[spot] as number) + change;
    },
    rateAt(slot, tie) {
      const spot = places.of[tie] as number;
      return (f[targets + spot] as number) - strength * (f[at(slot) + spot] as number);
    },
  };
}
