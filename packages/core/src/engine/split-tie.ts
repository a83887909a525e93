import { tieNumber } from "../network/tie-number.ts";
import { jumpAt } from "./jump-at.ts";
import type { Method } from "./method.ts";
import type { Part } from "./part.ts";
import type { Problem } from "./problem.ts";
import { createSystem } from "./system.ts";
import type { Trajectory } from "./trajectory.ts";

/** What one account did to one tie between two frames, part by part; the parts sum to the change. */
export interface SplitAccount {
  readonly account: string;
  readonly change: number;
  readonly parts: readonly { readonly part: Part; readonly change: number }[];
}

/**
 * Splits the change of the tie between actors i and j from one frame to another as finely as its
 * mechanisms can: by lever, sender, bloc, rule and third actor.
 *
 * Nothing of this is carried through the run for all ties. It is integrated again from the stored
 * frames by the same method over the same steps, so its sums equal the ledger's up to rounding.
 */
export function splitTie(
  problem: Problem,
  trajectory: Trajectory,
  method: Method,
  tie: { readonly i: number; readonly j: number; readonly from: number; readonly to: number },
): SplitAccount[] {
  const { i, j, from, to } = tie;
  const ties = problem.initial.length;
  const watched = tieNumber(problem.actors.length, i, j);
  const system = createSystem(problem, method.slots, { i, j });
  const jumps = problem.terms.map((term) => new Float64Array(term.jumps?.length ?? 0));
  const { times, ended } = trajectory;
  const settledAt = ended.how === "settled" ? ended.at : Number.POSITIVE_INFINITY;

  for (let f = from; f < to; f++) {
    const x = trajectory.x.slice(f * ties, (f + 1) * ties);
    const start = times[f] as number;
    const end = times[f + 1] as number;
    if (end > start) {
      if (start < settledAt) method.advance(system, start, end, x);
      continue;
    }
    for (const jumped of jumpAt(problem, start, x)) {
      const record = jumps[jumped.term] as Float64Array;
      if (jumped.tie === watched)
        record[jumped.jump] = (record[jumped.jump] as number) + jumped.change;
    }
  }

  return problem.terms.map((term, a) => {
    const flowed = system.ledger[a * ties + watched] as number;
    const split = system.splits[a];
    const shares = system.parts[a] as Float64Array;
    const parts = split
      ? split.parts.map((part, p) => ({ part, change: shares[p] as number }))
      : [{ part: {}, change: flowed }];
    const jumped = (term.jumps ?? []).map((jump, p) => ({
      part: jump.part,
      change: jumps[a]?.[p] as number,
    }));
    const all = mergeParts([...parts, ...jumped]);
    return {
      account: term.account,
      change: all.reduce((sum, each) => sum + each.change, 0),
      parts: all,
    };
  });
}

function mergeParts(
  parts: readonly { part: Part; change: number }[],
): { part: Part; change: number }[] {
  const merged = new Map<string, { part: Part; change: number }>();
  for (const { part, change } of parts) {
    if (change === 0) continue;
    const { lever, sender, bloc, third, rule } = part;
    const key = JSON.stringify([lever, sender, bloc, third, rule]);
    const known = merged.get(key);
    if (known) known.change += change;
    else merged.set(key, { part, change });
  }
  return [...merged.values()];
}
