import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frustration } from "../../packages/core/src/analysis/balance/frustration.ts";
import { signedGraph } from "../../packages/core/src/analysis/balance/signed-graph.ts";
import { weakFrustration } from "../../packages/core/src/analysis/balance/weak-frustration.ts";
import { net, parties, powers, tribes } from "./known-networks.ts";
import { everyPartition, everySplit, randomGraph, reversed, switchedAt } from "./random-graph.ts";

const seed = 20_240_410;
const all = { most: 100_000 };

describe("frustration of known networks", () => {
  test("the highland tribes: 7 (Aref & Wilson 2018), proved, F = 1 − 14/58", () => {
    const found = frustration(tribes);
    expect([found.upper, found.lower, found.proved]).toEqual([7, 7, true]);
    expect(found.normalised).toBeCloseTo(1 - 14 / 58, 12);
    for (const split of found.splits) expect(split.repair).toHaveLength(7);
    expect(found.splits).toHaveLength(found.count);
  });

  test("the highland tribes under weak balance: 2 errors and 3 camps", () => {
    const found = weakFrustration(tribes);
    expect([found.upper, found.proved]).toEqual([2, true]);
    expect(found.partitions[0]?.camps).toHaveLength(3);
  });

  test("the Slovene parties: 2, by weight also 2, one split, as published (Kropivnik & Mrvar 1996)", () => {
    for (const weighted of [false, true]) {
      const found = frustration(parties, { weighted });
      expect([found.upper, found.proved]).toEqual([2, true]);
    }
    const [split, ...others] = frustration(parties, { weighted: true }).splits;
    expect(others).toEqual([]);
    expect([...(split?.camps[0] ?? [])].sort()).toEqual(["SDSS", "SKD", "SLS", "SPS", "ZS"]);
  });

  test("six powers, 1872 to 1907: 1, 1, 1, 1, 1, 0", () => {
    expect([...powers.values()].map((stage) => frustration(stage).upper)).toEqual([
      1, 1, 1, 1, 1, 0,
    ]);
  });

  test("a pentagon with one hostile tie has five cheapest repairs", () => {
    const found = frustration(net("A+B B+C C+D D+E E-A"));
    expect([found.upper, found.count, found.countExact, found.allListed]).toEqual([
      1,
      5,
      true,
      true,
    ]);
  });

  test("two strained triads that share one actor: 1 + 1, and 3 · 3 repairs", () => {
    const found = frustration(net("A+B B+C C-A C-D D-E E-C"));
    expect([found.upper, found.count]).toEqual([2, 9]);
    expect(frustration(net("A+B B+C C-A C-D D-E E-C"), { most: 4 }).splits).toHaveLength(4);
  });

  test("a network without ties, or without hostility, is balanced", () => {
    expect(frustration(signedGraph(["A", "B"], [])).upper).toBe(0);
    expect(frustration(signedGraph([], [])).normalised).toBe(1);
    expect(frustration(net("A+B B+C C+A")).splits[0]?.camps).toEqual([["A", "B", "C"], []]);
  });
});

describe("frustration against brute force", () => {
  test("equals the best of all splits, with every repair, up to 16 actors", () => {
    fc.assert(
      fc.property(randomGraph(16), fc.boolean(), (graph, weighted) => {
        const slow = everySplit(graph, weighted);
        const found = frustration(graph, { weighted, ...all });
        expect(found.upper).toBeCloseTo(slow.cost, 9);
        expect([found.proved, found.count, found.splits.length]).toEqual([
          true,
          slow.repairs,
          slow.repairs,
        ]);
      }),
      { seed, numRuns: 120 },
    );
  }, 20_000);

  test("weak balance equals the best of all partitions, up to 8 actors, and never exceeds strong", () => {
    fc.assert(
      fc.property(randomGraph(8), fc.boolean(), (graph, weighted) => {
        const slow = everyPartition(graph, weighted);
        const found = weakFrustration(graph, { weighted, ...all });
        expect(found.upper).toBeCloseTo(slow.cost, 9);
        expect([found.proved, found.count]).toEqual([true, slow.repairs]);
        expect(found.upper).toBeLessThanOrEqual(frustration(graph, { weighted }).upper + 1e-9);
      }),
      { seed, numRuns: 150 },
    );
  }, 20_000);

  test("every listed split has exactly the frustrated ties that it names", () => {
    fc.assert(
      fc.property(randomGraph(10), (graph) => {
        const found = frustration(graph, { weighted: true });
        for (const split of found.splits) {
          const cost = split.repair.reduce((sum, tie) => sum + Math.abs(tie.weight), 0);
          expect(cost).toBeCloseTo(found.upper, 9);
          const wrong = graph.edges.filter(
            ({ a, b, weight }) => (split.side[a] === split.side[b]) !== weight > 0,
          );
          expect(wrong).toHaveLength(split.repair.length);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test("turning the ties around any actors changes nothing, nor does the order of actors", () => {
    fc.assert(
      fc.property(randomGraph(12), fc.nat(4095), (graph, mask) => {
        const plain = frustration(graph, { weighted: true, ...all });
        const turned = frustration(
          switchedAt(graph, (i) => ((mask >> i) & 1) === 1),
          { weighted: true, ...all },
        );
        const back = frustration(reversed(graph), { weighted: true, ...all });
        for (const other of [turned, back]) {
          expect(other.upper).toBeCloseTo(plain.upper, 9);
          expect(other.count).toBe(plain.count);
        }
        expect(weakFrustration(reversed(graph), { weighted: true }).upper).toBeCloseTo(
          weakFrustration(graph, { weighted: true }).upper,
          9,
        );
      }),
      { seed, numRuns: 60 },
    );
  }, 20_000);

  test("large networks: the bounds meet and agree with a planted split's cost from above", () => {
    // Two blocs of 60 with every ninth tie against the grain: far too many splits to try.
    const ids = Array.from({ length: 120 }, (_, i) => `a${i}`);
    const ties = ids.flatMap((a, i) =>
      ids.slice(i + 1).flatMap((b, k) => {
        const j = i + 1 + k;
        const here = (i * 31 + j * 17) % 11 === 0;
        const planted = i < 60 === j < 60 ? 1 : -1;
        return here ? [{ a, b, weight: (i * 7 + j * 13) % 9 === 0 ? -planted : planted }] : [];
      }),
    );
    const graph = signedGraph(ids, ties);
    const against = ties.filter(({ a, b, weight }) => {
      const same = Number(a.slice(1)) < 60 === Number(b.slice(1)) < 60;
      return same !== weight > 0;
    }).length;
    const found = frustration(graph);
    expect(found.proved).toBe(true);
    expect(found.upper).toBeLessThanOrEqual(against);
    expect(frustration(switchedAt(graph, (i) => i % 3 === 0)).upper).toBe(found.upper);
  });
});

describe("a budget that runs out", () => {
  // A dense random network of 60 actors, too hard for the budget given.
  const ids = Array.from({ length: 60 }, (_, i) => `a${i}`);
  const hard = signedGraph(
    ids,
    ids.flatMap((a, i) =>
      ids.slice(i + 1).map((b, k) => ({
        a,
        b,
        weight: (i * i * 3 + (i + 1 + k) ** 2 * 5 + i * k) % 7 < 3 ? -1 : 1,
      })),
    ),
  );

  test("gives bounds that hold, the gap between them, and no proof", () => {
    const found = frustration(hard, { budget: 3e7 });
    expect(found.proved).toBe(false);
    expect(found.lower).toBeLessThan(found.upper);
    expect(found.gap).toBe(found.upper - found.lower);
    expect(found.lower).toBeGreaterThan(0);
    expect(found.allListed).toBe(false);
    const weak = weakFrustration(hard, { budget: 3e7 });
    expect(weak.lower).toBeLessThanOrEqual(weak.upper);
    expect(weak.proved).toBe(false);
  });

  test("says how far it is and stops when asked to", () => {
    const told: number[] = [];
    let asked = 0;
    const found = frustration(hard, {
      onProgress: ({ work }) => told.push(work),
      shouldStop: () => ++asked > 3,
    });
    expect(found.proved).toBe(false);
    expect(told.length).toBeGreaterThan(2);
    expect([...told].sort((p, q) => p - q)).toEqual(told);
  });
});
