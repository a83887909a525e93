import { pow } from "../../vocabulary/elementary.ts";
import { UsageError } from "../../vocabulary/errors.ts";
import { dopri5 } from "./dopri5.ts";
import type { Method } from "./method.ts";
import type { Coupling, System } from "./system.ts";

/** Nodes that a step extrapolates from, at most: an order of five. */
const mostNodes = 5;

/** Longer steps than this, over the time of the fastest relaxation, would be less exact than the drive. */
const relaxing = 2.5;

/** As in `dopri5`. */
const mostTries = 10_000;

const shortest = 1e-10;
const slack = 1e-9;

/** Slots that hold nodes are numbered from 0; these hold alignments. */
const [predicted, corrected, standing] = [0, 1, 2];

/**
 * A multistep method on how third actors drive the ties, for drafts of large networks: one evaluation of all
 * triads a step, a fourth of what Dormand–Prince needs.
 *
 * Once it is known how all others drive it, a tie obeys an equation of its own, which is carried over a step by
 * Magnus' series. The drive is extrapolated from its last values by a polynomial through their times, the ties are carried
 * to the end of the step, the drive is evaluated there, and they are carried anew with it as one more
 * value. `tolerance` (default 1e-4) is how far the two may differ, over the order plus one, for any tie.
 * While inputs change, with terms that have no form, and with a ledger the run goes by Dormand–Prince of
 * the same tolerance. Source: an Adams predictor and corrector (Hairer, Nørsett & Wanner 1993, III.1, 10.1007/978-3-540-78862-1) put
 * on the coupling alone, without a published model known to us; `docs/design-choices.md` tells how it was tried.
 */
export function coupling({ tolerance = 1e-4 }: { readonly tolerance?: number } = {}): Method {
  if (!(tolerance > 0)) throw new UsageError("The tolerance of a method must be above 0.");
  const fallback = dopri5({ tolerance });
  return {
    name: "coupling",
    slots: fallback.slots,
    dense: true,
    begin(system) {
      const other = fallback.begin(system);
      const coupled = system.coupling;
      if (!coupled) return other;
      return (from, to) =>
        system.steady(from) ? advance(system, coupled, tolerance, from, to) : other(from, to);
    },
  };
}

function advance(
  system: System,
  coupled: Coupling,
  tolerance: number,
  from: number,
  to: number,
): number {
  // The newest first; each node keeps the slot it was given.
  let times: number[] = [from];
  let nodes: number[] = [0];
  let t = from;
  coupled.begin(t);
  let rate = coupled.node(0);
  let next = pow(tolerance, 0.5) / Math.max(rate, 0.02);
  const carry = (
    at: readonly number[],
    by: readonly number[],
    end: number,
    slot: number,
    start = t,
    first?: number,
  ): boolean => {
    const years = end - start;
    const steps = Math.max(1, Math.ceil((years * rate) / relaxing));
    const weights: number[] = [];
    for (let m = 0; m < steps; m++)
      simpson(at, start + (years * m) / steps, years / steps, weights);
    return coupled.relax({ from: first, to: slot, nodes: by, weights, steps, years });
  };
  for (let tries = 0; tries < mostTries; tries++) {
    const left = to - t;
    const h = next >= left * (1 - 1e-9) ? left : next * 2 > left ? left / 2 : next;
    const end = h === left ? to : t + h;
    const free = [0, 1, 2, 3, 4, 5].find((slot) => !nodes.includes(slot)) as number;
    const all = { times: [end, ...times], nodes: [free, ...nodes] };
    const order = times.length + 1;
    let size = Number.POSITIVE_INFINITY;
    let found = rate;
    if (carry(times, nodes, end, predicted)) {
      found = coupled.node(free, predicted);
      if (carry(all.times, all.nodes, end, corrected))
        size = coupled.gap(corrected, predicted) / (order * tolerance);
    }
    const speed = size <= 1 ? coupled.gap(corrected) / h : 0;
    let [stood, at]: [number | undefined, number] = [undefined, t];
    const taken =
      size <= 1
        ? system.take({
            ...{ from: t, to: end, weights: [], end: corrected, slack },
            standing(year) {
              const slot = stood === standing ? standing + 1 : standing;
              carry(all.times, all.nodes, year, slot, at, stood);
              [stood, at] = [slot, year];
              return slot;
            },
          })
        : "outside";
    if (taken === "outside") {
      next = h * (size > 1 && size < 1e9 ? Math.max(0.3, 0.9 * pow(size, -1 / order)) : 0.3);
      if (!(next > shortest)) return t;
      continue;
    }
    if (taken === "over") return end;
    t = end;
    rate = found;
    times = all.times.slice(0, mostNodes);
    nodes = all.nodes.slice(0, mostNodes);
    if (t === to) return to;
    if (system.rests(t, () => speed)) return t;
    // A step grows faster while the order does, up from the first, short one.
    const most = times.length < 4 ? 4 : 2;
    next = h * Math.min(most, Math.max(0.3, 0.9 * pow(Math.max(size, 1e-10), -1 / order)));
  }
  return t;
}

/** The weight of value `a` in a polynomial through values at these times, at time t. */
function lagrange(times: readonly number[], a: number, t: number): number {
  const own = times[a] as number;
  let weight = 1;
  for (let b = 0; b < times.length; b++) {
    const other = times[b] as number;
    if (a !== b) weight *= (t - other) / (own - other);
  }
  return weight;
}

/** Appends the weights for h·(mean of the polynomial over h years from t), by Simpson's rule, and for h²/12·(its change). */
function simpson(times: readonly number[], t: number, h: number, weights: number[]): void {
  const [count, length] = [times.length, weights.length];
  for (let a = 0; a < count; a++) {
    const first = lagrange(times, a, t);
    const middle = lagrange(times, a, t + h / 2);
    const last = lagrange(times, a, t + h);
    weights[length + a] = (h / 6) * (first + 4 * middle + last);
    weights[length + count + a] = ((h * h) / 12) * (last - first);
  }
}
