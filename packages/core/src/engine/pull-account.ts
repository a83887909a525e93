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
  const { kernel, places, f, scratch, targets, pulled, at } = ground;
  const { strength, moved } = form;
  ground.scatter(
    form.targets.map((target) => strength * target),
    targets,
  );
  const spots = Int32Array.from(moved, (tie) => places.of[tie] as number);
  const now = new Float64Array(moved.length);
  const rates = Array.from({ length: slots }, () => new Float64Array(moved.length));

  const negative = new Float64Array(slots);
  const before = new Float64Array(moved.length);

  function mix(weights: Weights, out: number): void {
    let total = 0;
    negative.fill(0);
    for (let s = 0; s < weights.length; s++) {
      total += weights[s] as number;
      negative[s] = -strength * (weights[s] as number);
    }
    let count = ground.tabulate(negative, at);
    if (total !== 0) ground.enter(count++, total, targets);
    for (let m = 0; m < spots.length; m++) before[m] = f[pulled + (spots[m] as number)] as number;
    kernel.mix(places.panels, pulled, ground.table, count, out, -1);
    for (let m = 0; m < spots.length; m++) {
      let value = before[m] as number;
      for (let s = 0; s < weights.length; s++) {
        value += (weights[s] as number) * (rates[ground.home(s)]?.[m] as number);
      }
      f[out + (spots[m] as number)] = value;
    }
  }

  return {
    moveTo(t) {
      if (spots.length === 0) return;
      form.move(t, now);
      for (let m = 0; m < spots.length; m++) {
        f[targets + (spots[m] as number)] = strength * (now[m] as number);
      }
    },
    note(slot) {
      const own = rates[ground.home(slot)] as Float64Array;
      for (let m = 0; m < spots.length; m++) {
        const spot = spots[m] as number;
        own[m] = (f[targets + spot] as number) - strength * (f[at(slot) + spot] as number);
      }
    },
    write(weights, out, from) {
      mix(weights, scratch);
      ground.gather(scratch, out, from);
    },
    move: (weights) => mix(weights, pulled),
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
