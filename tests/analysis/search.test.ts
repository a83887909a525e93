import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frustration } from "../../packages/core/src/analysis/balance/frustration.ts";
import { linksOf } from "../../packages/core/src/analysis/balance/links-of.ts";
import {
  type SignedGraph,
  signedGraph,
} from "../../packages/core/src/analysis/balance/signed-graph.ts";
import { weakFrustration } from "../../packages/core/src/analysis/balance/weak-frustration.ts";
import { blocksOf } from "../../packages/core/src/analysis/partition/blocks.ts";
import { contract, uncontracted } from "../../packages/core/src/analysis/partition/contraction.ts";
import { packCycles } from "../../packages/core/src/analysis/partition/cycle-packing.ts";
import { visitPartitions } from "../../packages/core/src/analysis/partition/partition-doll.ts";
import { visitSplits } from "../../packages/core/src/analysis/partition/russian-doll.ts";
import { tabuSplit } from "../../packages/core/src/analysis/partition/tabu-split.ts";
import { randomGraph } from "./random-graph.ts";

const seed = 20_240_410;
const unlimited = { spend: () => false };

/** A random graph of exactly n actors with about `degree` ties each, a `hostile` share of them hostile. */
const sparse = (n: number, degree: number, hostile: number): fc.Arbitrary<SignedGraph> =>
  fc
    .array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1), fc.nat(999), fc.nat(3)), {
      minLength: Math.floor((n * degree) / 2),
      maxLength: Math.floor((n * degree) / 2),
    })
    .map((rows) => {
      const ties = new Map<string, { a: string; b: string; weight: number }>();
      for (const [i, j, sign, size] of rows) {
        if (i === j) continue;
        const [low, high] = [Math.min(i, j), Math.max(i, j)];
        const weight = (sign < hostile * 1000 ? -1 : 1) * (1 + size);
        ties.set(`${low} ${high}`, { a: `a${low}`, b: `a${high}`, weight });
      }
      return signedGraph(
        Array.from({ length: n }, (_, i) => `a${i}`),
        [...ties.values()],
      );
    });

describe("search by bounds against search of everything", () => {
  test.each([
    [40, 5, 0.3],
    [44, 4, 0.5],
  ])(
    "%d actors with %d ties each: the same index and the same number of repairs",
    (n, degree, hostile) => {
      fc.assert(
        fc.property(sparse(n, degree, hostile), fc.boolean(), (graph, weighted) => {
          const links = linksOf(graph, weighted);
          let least = tabuSplit(links).cost + 1e-9;
          const found = new Map<string, number>();
          const finished = visitSplits(
            links,
            () => least,
            (side, cost) => {
              least = Math.min(least, cost + 1e-9);
              const wrong: number[] = [];
              graph.edges.forEach(({ a, b, weight }, e) => {
                if ((side[a] === side[b]) !== weight > 0) wrong.push(e);
              });
              // A graph in parts has many splits of one repair: a few thousand are enough to see.
              if (found.size < 2000) found.set(wrong.join(" "), cost);
            },
            { spend: budget(4e7) },
          );
          const answer = frustration(graph, { weighted, most: 2000 });
          expect(answer.proved).toBe(true);
          expect(answer.upper).toBeCloseTo(least, 6);
          const cheapest = [...found.values()].filter((cost) => cost < least).length;
          if (finished && found.size < 2000) expect(answer.count).toBe(cheapest);
          else expect(answer.count).toBeGreaterThanOrEqual(cheapest);
        }),
        { seed, numRuns: 8 },
      );
    },
    20_000,
  );

  test("16 to 18 actors: weak balance by bounds equals weak balance by trying all", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 16, max: 18 }).chain((n) => sparse(n, 7, 0.45)),
        fc.boolean(),
        (graph, weighted) => {
          let least = Number.POSITIVE_INFINITY;
          const repairs = new Map<string, number>();
          visitPartitions(
            linksOf(graph, weighted),
            () => Math.min(least, graph.edges.length * 4) + 1e-9,
            (camp, cost) => {
              least = Math.min(least, cost);
              const wrong = graph.edges.flatMap(({ a, b, weight }, e) =>
                (camp[a] === camp[b]) === weight > 0 ? [] : [e],
              );
              repairs.set(wrong.join(" "), cost);
            },
            unlimited,
          );
          const answer = weakFrustration(graph, { weighted, most: 5000 });
          expect([answer.upper, answer.proved]).toEqual([least, true]);
          expect(answer.count).toBe([...repairs.values()].filter((cost) => cost === least).length);
        },
      ),
      { seed, numRuns: 20 },
    );
  }, 20_000);
});

describe("the packing of cycles", () => {
  test.each(["odd", "one"] as const)(
    "%s: it bounds every choice, also those that must include a tie",
    (hostile) => {
      fc.assert(
        fc.property(randomGraph(7), (graph) => {
          const links = linksOf(graph, true);
          const { bound, slack, optimal } = packCycles(links, {
            hostile,
            most: 1e7,
            budget: unlimited,
          });
          expect(optimal).toBe(true);
          const camp = new Array<number>(graph.n).fill(0);
          const most = hostile === "odd" ? 1 : graph.n;
          const grow = (i: number, used: number): void => {
            if (i < graph.n) {
              for (let c = 0; c <= Math.min(used, most); c++) {
                camp[i] = c;
                grow(i + 1, Math.max(used, c + 1));
              }
              return;
            }
            let cost = 0;
            let extra = 0;
            graph.edges.forEach(({ a, b, weight }, e) => {
              if ((camp[a] === camp[b]) === weight > 0) return;
              cost += Math.abs(weight);
              extra = Math.max(extra, slack[e] as number);
            });
            expect(cost).toBeGreaterThanOrEqual(bound + extra - 1e-9);
          };
          grow(0, 0);
        }),
        { seed, numRuns: 40 },
      );
    },
  );

  test("a strained pentagon: bound 1, reached", () => {
    const ids = ["A", "B", "C", "D", "E"];
    const ring = signedGraph(
      ids,
      ids.map((a, i) => ({ a, b: ids[(i + 1) % 5] as string, weight: i === 0 ? -1 : 1 })),
    );
    const { bound } = packCycles(linksOf(ring, false), {
      hostile: "odd",
      most: 1e6,
      budget: unlimited,
    });
    expect(bound).toBeCloseTo(1, 5);
  });
});

describe("the parts of the search", () => {
  test("blocks: every tie in one, bridges alone, two triads that share an actor apart", () => {
    const graph = signedGraph(
      ["A", "B", "C", "D", "E", "F"],
      ["AB", "BC", "AC", "CD", "DE", "CE", "EF"].map((pair) => ({
        a: pair[0] as string,
        b: pair[1] as string,
        weight: 1,
      })),
    );
    const blocks = blocksOf(linksOf(graph, false)).map((block) =>
      block
        .map((e) => graph.edges[e])
        .map((edge) => `${graph.ids[edge?.a ?? 0]}${graph.ids[edge?.b ?? 0]}`)
        .join(" "),
    );
    expect(blocks.sort()).toEqual(["AB AC BC", "CD CE DE", "EF"]);
  });

  test("merging the ends of decided ties keeps what every split costs", () => {
    fc.assert(
      fc.property(randomGraph(8), fc.nat(), fc.nat(255), (graph, pick, code) => {
        if (graph.edges.length === 0) return;
        const problem = uncontracted(linksOf(graph, true));
        const side = graph.ids.map((_, i) => ((code >> i) & 1) * 2 - 1);
        const e = pick % graph.edges.length;
        const { a, b, weight } = graph.edges[e] as SignedGraph["edges"][number];
        const decided = new Int8Array(graph.edges.length);
        decided[e] = (side[a] as number) * (side[b] as number) * weight > 0 ? 1 : -1;
        const smaller = contract(problem, decided);
        if (!smaller) throw new Error("one decision cannot contradict itself");
        const group = new Array<number>(smaller.n).fill(0);
        side.forEach((s, i) => {
          group[smaller.group[i] as number] = s * (smaller.side[i] as number);
        });
        const cost = (
          links: { a: Int32Array; b: Int32Array; w: Float64Array },
          of: readonly number[],
        ) =>
          links.w.reduce(
            (sum, w, k) =>
              sum +
              Math.max(
                0,
                -w * (of[links.a[k] as number] as number) * (of[links.b[k] as number] as number),
              ),
            0,
          );
        expect(smaller.base + cost(smaller, group)).toBeCloseTo(cost(problem, side), 9);
      }),
      { seed, numRuns: 100 },
    );
  });

  test("decisions that contradict each other are refused", () => {
    const graph = signedGraph(
      ["A", "B", "C"],
      [
        { a: "A", b: "B", weight: 1 },
        { a: "B", b: "C", weight: 1 },
        { a: "A", b: "C", weight: -1 },
      ],
    );
    expect(contract(uncontracted(linksOf(graph, false)), Int8Array.of(1, 1, 1))).toBeUndefined();
  });
});

function budget(most: number): (work: number) => boolean {
  let work = 0;
  return (more) => {
    work += more;
    return work > most;
  };
}
