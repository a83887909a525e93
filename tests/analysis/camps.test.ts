import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  frustration,
  type OptimalSplit,
} from "../../packages/core/src/analysis/balance/frustration.ts";
import { kCamps } from "../../packages/core/src/analysis/balance/k-camps.ts";
import { matchCamps } from "../../packages/core/src/analysis/balance/match-camps.ts";
import { membershipCertainty } from "../../packages/core/src/analysis/balance/membership-certainty.ts";
import { positions } from "../../packages/core/src/analysis/balance/positions.ts";
import {
  type SignedGraph,
  signedGraph,
} from "../../packages/core/src/analysis/balance/signed-graph.ts";
import {
  communities,
  signedModularity,
} from "../../packages/core/src/analysis/balance/signed-modularity.ts";
import { weakFrustration } from "../../packages/core/src/analysis/balance/weak-frustration.ts";
import { net, parties, tribes } from "./known-networks.ts";
import { everySplit, randomGraph } from "./random-graph.ts";

const seed = 20_240_410;
const splitOf = (graph: SignedGraph): OptimalSplit => {
  const [split] = frustration(graph, { weighted: true }).splits;
  if (!split) throw new Error("a graph has a split");
  return split;
};

/** Gómez' formula as it stands, summed over all ordered pairs, the actor with itself included. */
function modularityByFormula({ n, edges }: SignedGraph, camp: readonly number[]): number {
  const plus = new Float64Array(n * n);
  const minus = new Float64Array(n * n);
  for (const { a, b, weight } of edges) {
    const to = weight > 0 ? plus : minus;
    to[a * n + b] = to[b * n + a] = Math.abs(weight);
  }
  const sum = (of: Float64Array, i: number) =>
    of.slice(i * n, i * n + n).reduce((p, q) => p + q, 0);
  const [allPlus, allMinus] = [plus, minus].map((of) => of.reduce((p, q) => p + q, 0)) as [
    number,
    number,
  ];
  let q = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (camp[i] !== camp[j]) continue;
      q += (plus[i * n + j] as number) - (minus[i * n + j] as number);
      q -= allPlus === 0 ? 0 : (sum(plus, i) * sum(plus, j)) / allPlus;
      q += allMinus === 0 ? 0 : (sum(minus, i) * sum(minus, j)) / allMinus;
    }
  }
  return allPlus + allMinus === 0 ? 0 : q / (allPlus + allMinus);
}

describe("signed modularity", () => {
  test("of the highland tribes: .431034 with three camps, proved", () => {
    const found = communities(tribes);
    expect(Math.abs(found.quality - 0.431034)).toBeLessThan(1e-6);
    expect([found.camps.length, found.proved]).toEqual([3, true]);
  });

  test("equals its formula on any partition", () => {
    fc.assert(
      fc.property(
        randomGraph(9),
        fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }),
        (graph, labels) => {
          const camp = labels.slice(0, graph.n);
          expect(signedModularity(graph, camp, { weighted: true })).toBeCloseTo(
            modularityByFormula(graph, camp),
            9,
          );
        },
      ),
      { seed, numRuns: 60 },
    );
  });

  test("no partition of up to 7 actors is better than the one found", () => {
    fc.assert(
      fc.property(randomGraph(7), (graph) => {
        const found = communities(graph, { weighted: true });
        const camp = new Array<number>(graph.n).fill(0);
        let best = Number.NEGATIVE_INFINITY;
        const grow = (i: number, used: number): void => {
          if (i === graph.n) best = Math.max(best, modularityByFormula(graph, camp));
          else {
            for (let c = 0; c <= used; c++) {
              camp[i] = c;
              grow(i + 1, Math.max(used, c + 1));
            }
          }
        };
        grow(0, 0);
        expect(found.quality).toBeCloseTo(best, 9);
      }),
      { seed, numRuns: 40 },
    );
  });

  test("four blocs of ten are found among 40 actors, the same for the same seed", () => {
    const ids = Array.from({ length: 40 }, (_, i) => `a${i}`);
    const graph = signedGraph(
      ids,
      ids.flatMap((a, i) =>
        ids.slice(i + 1).map((b, k) => ({
          a,
          b,
          weight: Math.floor(i / 10) === Math.floor((i + 1 + k) / 10) ? 1 : -1,
        })),
      ),
    );
    for (const quality of ["modularity", "constant"] as const) {
      const found = communities(graph, { quality });
      expect(found.camps.map((camp) => camp.length)).toEqual([10, 10, 10, 10]);
      expect(found.proved).toBe(false);
      expect(communities(graph, { quality })).toEqual(found);
    }
  });
});

describe("k camps", () => {
  test("tribes: 7 errors with two camps, 2 with three, as the frustration index and weak balance say", () => {
    expect(kCamps(tribes, 2)).toMatchObject({ cost: 7, proved: true });
    expect(kCamps(tribes, 3)).toMatchObject({ cost: 2, proved: true });
    expect(kCamps(tribes, 3).camps).toHaveLength(3);
  });

  test("as many camps as actors cost what weak balance costs; two what frustration does", () => {
    fc.assert(
      fc.property(randomGraph(8), (graph) => {
        const weighted = true;
        expect(kCamps(graph, 2, { weighted }).cost).toBeCloseTo(
          frustration(graph, { weighted }).upper,
          9,
        );
        expect(kCamps(graph, graph.n, { weighted }).cost).toBeCloseTo(
          weakFrustration(graph, { weighted }).upper,
          9,
        );
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe("camps keep their identity", () => {
  test("the larger overlap takes the number, a camp without a past gets a new one", () => {
    const before = [
      ["A", "B", "C"],
      ["D", "E"],
    ];
    expect(matchCamps(before, [["D", "E", "C"], ["A", "B"], ["F"]])).toEqual([1, 0, 2]);
    expect(matchCamps(before, [["E"], ["D"]], { numbers: [4, 7] })).toEqual([7, 8]);
    expect(matchCamps(before, [["A", "D"]], { weight: (id) => (id === "D" ? 2 : 1) })).toEqual([1]);
    expect(matchCamps([], [["A"]])).toEqual([0]);
  });
});

describe("membership certainty", () => {
  test("a pentagon with one hostile tie: nobody is sure of a place", () => {
    const graph = net("A+B B+C C+D D+E E-A");
    for (const { atBest } of membershipCertainty(graph, splitOf(graph))) expect(atBest).toBe(0);
  });

  test("two friends and a common enemy: a balanced triad with one actor moved strains two ties", () => {
    const graph = net("A+B A-C B-C");
    expect(membershipCertainty(graph, splitOf(graph))).toEqual(
      ["A", "B", "C"].map((actor) => ({ actor, alone: 2, atBest: 2, proved: true })),
    );
  });

  test("equals brute force: the best split with the actor across from its anchor", () => {
    fc.assert(
      fc.property(randomGraph(8), (graph) => {
        const split = splitOf(graph);
        const least = everySplit(graph, true).cost;
        const cost = (side: readonly number[]) =>
          graph.edges.reduce(
            (sum, { a, b, weight }) =>
              sum + ((side[a] === side[b]) === weight > 0 ? 0 : Math.abs(weight)),
            0,
          );
        membershipCertainty(graph, split, { weighted: true }).forEach(
          ({ alone, atBest, proved }, i) => {
            expect(proved).toBe(true);
            const moved = split.side.map((side, j) => (j === i ? 1 - side : side));
            expect(alone).toBeCloseTo(cost(moved) - least, 9);
            expect(atBest).toBeLessThanOrEqual(alone + 1e-9);
            // Some anchor exists for which no split does better.
            const bests = graph.ids.map((_, anchor) => {
              let best = Number.POSITIVE_INFINITY;
              for (let code = 0; code < 2 ** graph.n; code++) {
                const side = graph.ids.map((_, j) => (code >> j) & 1);
                if ((side[i] === side[anchor]) !== (split.side[i] === split.side[anchor]))
                  best = Math.min(best, cost(side));
              }
              return best - least;
            });
            expect(bests.some((best) => Math.abs(best - atBest) < 1e-9) || atBest === 0).toBe(true);
          },
        );
      }),
      { seed, numRuns: 25 },
    );
  });
});

describe("positions", () => {
  test("parties: none hedges but those with friends across; pulls are means of ties", () => {
    const split = splitOf(parties);
    const found = positions(parties, split);
    const of = (actor: string) => found.find((each) => each.actor === actor);
    // SKD with SDSS 11, ZS 9, SLS 18, SPS 12, and against −22, −9, −8, −17, −21.
    expect(of("SKD")?.pull).toEqual([50 / 4, -77 / 5]);
    expect(of("SKD")).toMatchObject({
      fitting: 127,
      strained: 0,
      moveCost: 127,
      hedger: false,
      bridges: [],
    });
    expect(
      found
        .filter((each) => each.strained > 0)
        .map((each) => each.actor)
        .sort(),
    ).toEqual(["DS", "SNS", "ZS_ESS"]);
  });

  test("a hedger between two camps is named, with its bridges, and moves at least cost", () => {
    const graph = net("A1+A2 B1+B2 A1-B1 A2-B2 A1-B2 A2-B1 H+A1 H+A2 H+B1");
    const found = positions(graph, splitOf(graph));
    const hedgers = found.filter((each) => each.hedger).map((each) => each.actor);
    expect(hedgers).toContain("H");
    expect(found.find((each) => each.actor === "H")).toMatchObject({
      bridges: ["B1"],
      moveCost: 1,
    });
    expect(Math.min(...found.map((each) => each.moveCost))).toBe(1);
  });
});
