import { listTies } from "@entente/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ChangedTie,
  changedTies,
  rankChanges,
} from "../../packages/core/src/analysis/changed-ties.ts";
import type { Network } from "../../packages/core/src/network/network.ts";
import { networkOf } from "../support/network-of.ts";

/** Networks with a few alignments to choose from, so that many changes are alike and names must settle the rest. */
const networks = fc
  .array(
    fc.tuple(fc.constantFrom(-0.5, -0.06, 0, 0.06, 0.5), fc.constantFrom(-0.5, 0, 0.06, 0.5)),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((values): Network => {
    const actors = Array.from({ length: 12 }, (_, i) => String.fromCharCode(65 + i));
    const pairs = actors.flatMap((a, i) => actors.slice(i + 1).map((b) => [a, b] as const));
    return networkOf({
      title: "test",
      date: "2024-01-01",
      actors: actors.map((id, i) => ({ id, name: id, kind: "state", weight: 1 + (i % 3) })),
      ties: values.map(([baseline, weight], k) => {
        const [a, b] = pairs[k] as (typeof pairs)[number];
        return { a, b, weight, baseline };
      }),
    });
  });

/** The slow way: ties are taken out of a list one by one, each time the one that no other goes before. */
function oneByOne(network: Network): string[] {
  const { actors } = network;
  const weight = (id: string) => actors.find((actor) => actor.id === id)?.weight ?? 0;
  const sign = (x: number) => (Math.abs(x) > 0.05 ? Math.sign(x) : 0);
  const left = listTies(network).map(({ a, b, weight: now, baseline: before = now }) => ({
    name: `${a}${b}`,
    flipped: sign(now) * sign(before) < 0,
    size: Math.abs(now - before),
    rank: Math.abs(now - before) * (0.25 + ((weight(a) + weight(b)) / 2) * actors.length),
  }));
  const list = left.filter(({ flipped, size }) => flipped || size >= 0.005);
  const found: string[] = [];
  while (list.length > 0) {
    let best = 0;
    for (const [k, tie] of list.entries()) {
      const other = list[best] as typeof tie;
      if (tie.flipped !== other.flipped ? tie.flipped : tie.rank > other.rank) best = k;
      else if (tie.flipped === other.flipped && tie.rank === other.rank && tie.name < other.name)
        best = k;
    }
    found.push(...list.splice(best, 1).map(({ name }) => name));
  }
  return found;
}

const names = (ties: readonly ChangedTie[]) => ties.map(({ a, b }) => `${a}${b}`);

test("the first few are those of the whole ranking, and all are counted", () => {
  fc.assert(
    fc.property(networks, fc.integer({ min: 0, max: 20 }), (network, most) => {
      const all = changedTies(network);
      const { first, count, flips } = rankChanges(network, { most });
      expect(names(all)).toEqual(oneByOne(network));
      expect(first).toEqual(all.slice(0, most));
      expect(count).toBe(all.length);
      expect(flips).toBe(all.filter(({ flipped }) => flipped).length);
    }),
    { seed: 20240410, numRuns: 200 },
  );
});
