import { listTies, type Network } from "@entente/core";
import { actorRadius, type Layout, signedLayout } from "@entente/scene";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lowerStress, stressOf } from "../../packages/scene/src/stress.ts";
import { networkOf } from "../support/network-of.ts";
import { net } from "./net.ts";

const distance = (layout: Layout, a: string, b: string): number => {
  const [p, q] = [layout.get(a), layout.get(b)];
  if (!p || !q) throw new Error(`no place for ${a} or ${b}`);
  return Math.hypot(p.x - q.x, p.y - q.y);
};

const anyNetwork = fc.integer({ min: 2, max: 30 }).chain((n) =>
  fc
    .record({
      weights: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: n, maxLength: n }),
      values: fc.array(fc.integer({ min: -95, max: 95 }), {
        minLength: (n * (n - 1)) / 2,
        maxLength: (n * (n - 1)) / 2,
      }),
    })
    .map(({ weights, values }): Network => {
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      const actors = weights.map((weight, i) => ({
        id: `A${i}`,
        name: `Land ${i}`,
        kind: "state",
        weight: weight / all,
      }));
      let k = 0;
      const ties = actors.flatMap((a, i) =>
        actors.slice(i + 1).map((b) => ({ a: a.id, b: b.id, weight: (values[k++] ?? 0) / 100 })),
      );
      return networkOf({ title: "", date: "2024-01-01", actors, ties });
    }),
);

describe("the signed layout", () => {
  test("three mutual friends stand on an equilateral triangle of side 1.5 (0.3 + 0.85 · 0.2)", () => {
    const layout = signedLayout(net("A+.8B A+.8C B+.8C"));
    for (const [a, b] of [
      ["A", "B"],
      ["A", "C"],
      ["B", "C"],
    ] as const) {
      expect(distance(layout, a, b)).toBeCloseTo(0.705, 6);
    }
  });

  test("two perfect rivals fill the picture, the heavier one on the left", () => {
    const layout = signedLayout(net("A-1B", { A: 0.3, B: 0.7 }));
    expect(layout.get("B")?.x).toBeCloseTo(-1, 9);
    expect(layout.get("B")?.y).toBeCloseTo(0, 9);
    expect(layout.get("A")?.x).toBeCloseTo(1, 9);
  });

  test("two camps of two stand apart along x, friends nearer than a third of the way to rivals", () => {
    const layout = signedLayout(net("A+.8B C+.8D A-.8C A-.8D B-.8C B-.8D"));
    const x = (id: string): number => layout.get(id)?.x ?? Number.NaN;
    expect(Math.sign(x("A"))).toBe(Math.sign(x("B")));
    expect(Math.sign(x("C"))).toBe(-Math.sign(x("A")));
    for (const [a, b] of ["AC", "AD", "BC", "BD"]) {
      expect(distance(layout, "A", "B")).toBeLessThan(
        distance(layout, a as string, b as string) / 3,
      );
    }
  });

  test("a nearly neutral tie bends the picture less than a strong one", () => {
    const stress = stressOf(2, Float64Array.from([0, 0.05, 0.05, 0]));
    const strong = stressOf(2, Float64Array.from([0, 0.8, 0.8, 0]));
    expect(stress.weight[1]).toBeLessThan((strong.weight[1] as number) / 10);
  });

  test("no small step of any actor lowers the stress further (brute force)", () => {
    const n = 7;
    let seed = 5;
    const random = (): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    };
    const x = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < i; j++) x[i * n + j] = x[j * n + i] = 2 * random() - 1;
    }
    const stress = stressOf(n, x);
    const xy = Float64Array.from({ length: 2 * n }, random);
    lowerStress(stress, xy);
    const total = (at: Float64Array): number => {
      let sum = 0;
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < i; j++) {
          const d = Math.hypot(
            (at[2 * i] as number) - (at[2 * j] as number),
            (at[2 * i + 1] as number) - (at[2 * j + 1] as number),
          );
          sum +=
            (stress.weight[i * n + j] as number) * (d - (stress.target[i * n + j] as number)) ** 2;
        }
      }
      return sum;
    };
    for (let k = 0; k < 2 * n; k++) {
      for (const step of [-1e-3, 1e-3]) {
        const moved = xy.slice();
        moved[k] = (moved[k] as number) + step;
        expect(total(moved)).toBeGreaterThan(total(xy));
      }
    }
  });

  test("the same network gives the same bits, in whatever order its actors and ties come", () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const layout = signedLayout(network);
        const turned = signedLayout(
          networkOf({
            ...network,
            actors: network.actors.toReversed(),
            ties: listTies(network)
              .toReversed()
              .map(({ a, b, weight }) => ({ a: b, b: a, weight })),
          }),
        );
        for (const [id, point] of layout) expect(turned.get(id)).toEqual(point);
      }),
      { seed: 11, numRuns: 40 },
    );
  });

  test("new names for the actors give the same picture", () => {
    const network = net("A+.7B B-.4C A-.2C C+.3D A+.1D", { A: 0.4, B: 0.3, C: 0.2, D: 0.1 });
    const other: Readonly<Record<string, string>> = { A: "Z", B: "Y", C: "X", D: "W" };
    const renamed = signedLayout({
      ...network,
      actors: network.actors.map((actor) => ({ ...actor, id: other[actor.id] as string })),
    });
    for (const [id, { x, y }] of signedLayout(network)) {
      expect(renamed.get(other[id] as string)?.x).toBeCloseTo(x, 9);
      expect(renamed.get(other[id] as string)?.y).toBeCloseTo(y, 9);
    }
  });

  test("all actors stand in the box, and none overlaps another on a stage of 560 pixels", () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const layout = signedLayout(network);
        network.actors.forEach((p, i) => {
          const { x, y } = layout.get(p.id) ?? { x: Number.NaN, y: Number.NaN };
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1 + 1e-12);
          for (const q of network.actors.slice(0, i)) {
            const gap = 280 * distance(layout, p.id, q.id);
            expect(gap).toBeGreaterThan(actorRadius(p.weight) + actorRadius(q.weight));
          }
        });
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  test("baselines decide, so that every scenario of a world has one layout", () => {
    const network = net("A+.8B A-.8C B-.8C");
    const moved = networkOf({
      ...network,
      ties: listTies(network).map((tie) => ({
        ...tie,
        baseline: tie.weight,
        weight: -tie.weight,
      })),
    });
    expect(signedLayout(moved)).toEqual(signedLayout(network));
  });

  test("places given are kept to the bit and only a newcomer looks for its own, near its friend", () => {
    const start = signedLayout(net("A+.8B A-.8C B-.8C"));
    const layout = signedLayout(net("A+.8B A-.8C B-.8C D+.9C D-.7A D-.7B"), { start });
    for (const [id, point] of start) expect(layout.get(id)).toEqual(point);
    expect(distance(layout, "D", "C")).toBeLessThan(distance(layout, "D", "A") / 2);
  });

  test("when drift is wanted, actors start from their places and move", () => {
    const start = signedLayout(net("A+.8B A-.8C B-.8C"));
    const layout = signedLayout(net("A-.8B A-.8C B+.8C"), { start, drift: true });
    expect(distance(layout, "B", "C")).toBeLessThan(distance(layout, "A", "B") / 2);
  });

  test("no actor, one actor, twins without a tie, and a broken number make no trouble", () => {
    expect(signedLayout(net("")).size).toBe(0);
    expect(signedLayout(net("", { A: 1 })).get("A")).toEqual({ x: 0, y: 0 });
    expect(distance(signedLayout(net("", { A: 0.5, B: 0.5 })), "A", "B")).toBeGreaterThan(0.2);
    const broken = net("A+.5B");
    const layout = signedLayout({
      ...broken,
      ties: { ...broken.ties, weight: Float64Array.of(Number.NaN) },
    });
    expect(Number.isFinite(layout.get("A")?.x)).toBe(true);
  });
});
