import fc from "fast-check";
import {
  type SignedGraph,
  signedGraph,
} from "../../packages/core/src/analysis/balance/signed-graph.ts";

/** Random signed graphs of 2 to `most` actors: sparse and dense, signs alone or with weights. */
export function randomGraph(most: number): fc.Arbitrary<SignedGraph> {
  return fc.integer({ min: 2, max: most }).chain((n) =>
    fc
      .record({
        kind: fc.constantFrom("signs", "whole", "real"),
        density: fc.constantFrom(0.3, 0.6, 1),
        hostile: fc.constantFrom(0.2, 0.5, 0.8),
        cells: fc.array(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)), {
          minLength: (n * (n - 1)) / 2,
          maxLength: (n * (n - 1)) / 2,
        }),
      })
      .map(({ kind, density, hostile, cells }) => {
        const ids = Array.from({ length: n }, (_, i) => `a${i}`);
        let k = 0;
        const ties = ids.flatMap((a, i) =>
          ids.slice(i + 1).flatMap((b) => {
            const [here, sign, size] = cells[k++] as [number, number, number];
            if (here >= density * 1000) return [];
            const weight =
              kind === "signs" ? 1 : kind === "whole" ? 1 + (size % 5) : (size + 1) / 1000;
            return [{ a, b, weight: sign < hostile * 1000 ? -weight : weight }];
          }),
        );
        return signedGraph(ids, ties);
      }),
  );
}

/** Turns the ties around some actors: hostile becomes friendly and back, unless both ends are turned. */
export function switchedAt(graph: SignedGraph, turned: (actor: number) => boolean): SignedGraph {
  return {
    ...graph,
    edges: graph.edges.map(({ a, b, weight }) => ({
      a,
      b,
      weight: turned(a) === turned(b) ? weight : -weight,
    })),
  };
}

/** The same graph with its actors in reverse order. */
export function reversed({ ids, n, edges }: SignedGraph): SignedGraph {
  const name = (i: number) => ids[i] as string;
  return signedGraph(
    Array.from({ length: n }, (_, i) => name(n - 1 - i)),
    edges.map(({ a, b, weight }) => ({ a: name(b), b: name(a), weight })),
  );
}

/** Least cost and all cheapest repairs by trying every split in two. */
export function everySplit(graph: SignedGraph, weighted: boolean) {
  return cheapest(graph, weighted, function* () {
    for (let code = 0; code < 2 ** (graph.n - 1); code++) {
      yield (i: number) => (i === 0 ? 0 : (code >> (i - 1)) & 1);
    }
  });
}

/** Least cost and all cheapest repairs by trying every partition. */
export function everyPartition(graph: SignedGraph, weighted: boolean) {
  return cheapest(graph, weighted, function* () {
    const camp = new Array<number>(graph.n).fill(0);
    const grow = function* (i: number, camps: number): Generator<(i: number) => number> {
      if (i === graph.n) yield (j) => camp[j] as number;
      else {
        for (let c = 0; c <= camps; c++) {
          camp[i] = c;
          yield* grow(i + 1, Math.max(camps, c + 1));
        }
      }
    };
    yield* grow(0, 0);
  });
}

function cheapest(
  { edges }: SignedGraph,
  weighted: boolean,
  all: () => Generator<(i: number) => number>,
): { readonly cost: number; readonly repairs: number } {
  let least = Number.POSITIVE_INFINITY;
  let repairs = new Set<string>();
  for (const camp of all()) {
    let cost = 0;
    const wrong: number[] = [];
    edges.forEach(({ a, b, weight }, e) => {
      if ((camp(a) === camp(b)) === weight > 0) return;
      cost += weighted ? Math.abs(weight) : 1;
      wrong.push(e);
    });
    if (cost < least - 1e-9) {
      least = cost;
      repairs = new Set();
    }
    if (cost < least + 1e-9) repairs.add(wrong.join(" "));
  }
  return { cost: least, repairs: repairs.size };
}
