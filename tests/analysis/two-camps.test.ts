import { describe, expect, test } from "vitest";
import { frustration } from "../../packages/core/src/analysis/balance/frustration.ts";
import { signedGraph } from "../../packages/core/src/analysis/balance/signed-graph.ts";
import { tension } from "../../packages/core/src/analysis/tension.ts";
import { tensions } from "../../packages/core/src/analysis/tensions.ts";
import { twoCamps } from "../../packages/core/src/analysis/two-camps.ts";
import { drawKey, drawUniform } from "../../packages/core/src/draws/draw-key.ts";
import { tieNumber } from "../../packages/core/src/network/tie-number.ts";

const network = (n: number, name: string) => {
  const key = drawKey(1, name);
  return Float64Array.from({ length: (n * (n - 1)) / 2 }, (_, k) => 2 * drawUniform(key, k) - 1);
};

/** What a split leaves unsatisfied, counted straight from the definition. */
const cost = (n: number, x: Float64Array, labels: Float64Array) => {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const value = x[tieNumber(n, i, j)] as number;
      if (Math.abs(value) >= 0.05 && value > 0 !== (labels[i] === labels[j]))
        sum += Math.abs(value);
    }
  }
  return sum;
};

const proven = (n: number, x: Float64Array) => {
  const ids = Array.from({ length: n }, (_, i) => `A${i}`);
  const ties = ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b, d) => ({ a, b, weight: x[tieNumber(n, i, i + 1 + d)] as number })),
  );
  const graph = signedGraph(
    ids,
    ties.filter(({ weight }) => Math.abs(weight) >= 0.05),
  );
  return frustration(graph, { weighted: true, most: 1 }).upper;
};

describe("camps found quickly", () => {
  test("are the proven best in every network up to 12 actors", () => {
    for (const n of [3, 4, 6, 9, 12]) {
      for (let c = 0; c < 8; c++) {
        const x = network(n, `small ${n} ${c}`);
        const labels = new Float64Array(n);
        twoCamps(n)(x, 0, labels, 0);
        expect(cost(n, x, labels)).toBeCloseTo(proven(n, x), 9);
      }
    }
  });

  test("cost at most a few per cent more than the proven best in networks of 24 random ties, and mostly nothing", () => {
    let best = 0;
    for (let c = 0; c < 20; c++) {
      const x = network(24, `large ${c}`);
      const labels = new Float64Array(24);
      twoCamps(24)(x, 0, labels, 0);
      const [found, least] = [cost(24, x, labels), proven(24, x)];
      if (found < least + 1e-9) best++;
      expect(found).toBeLessThan(1.1 * least);
    }
    // Random signs are the hardest case there is; networks with two real camps are found without fail below.
    expect(best).toBeGreaterThanOrEqual(8);
  });

  test("of 13 to 15 actors, no whole number of fours, are seldom worse than the proven best", () => {
    let best = 0;
    for (const n of [13, 14, 15]) {
      for (let c = 0; c < 8; c++) {
        const x = network(n, `odd ${n} ${c}`);
        const labels = new Float64Array(n);
        twoCamps(n)(x, 0, labels, 0);
        if (cost(n, x, labels) < proven(n, x) + 1e-9) best++;
      }
    }
    expect(best).toBeGreaterThanOrEqual(18);
  });

  test("are found through a fifth of wrong ties where there are two real camps", () => {
    const n = 30;
    for (let c = 0; c < 10; c++) {
      const key = drawKey(2, c);
      const x = new Float64Array((n * (n - 1)) / 2);
      for (let i = 0, k = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++, k++) {
          const right = i < 12 === j < 12 ? 1 : -1;
          const turned = drawUniform(key, 2 * k) < 0.2 ? -1 : 1;
          x[k] = right * turned * (0.1 + 0.8 * drawUniform(key, 2 * k + 1));
        }
      }
      const labels = new Float64Array(n);
      twoCamps(n)(x, 0, labels, 0);
      expect(new Set(labels.slice(0, 12)).size).toBe(1);
      expect(new Set(labels.slice(12)).size).toBe(1);
      expect(labels[0]).not.toBe(labels[12]);
    }
  });

  test("of a network that the last one became are as good as those looked for afresh", () => {
    const n = 20;
    let [continued, afresh] = [0, 0];
    for (let c = 0; c < 20; c++) {
      const split = twoCamps(n);
      const x = network(n, `drift ${c}`);
      const push = network(n, `push ${c}`);
      const labels = new Float64Array(n);
      for (let date = 0; date < 5; date++) {
        split(x, 0, labels, 0, date > 0);
        continued += cost(n, x, labels);
        twoCamps(n)(x, 0, labels, 0);
        afresh += cost(n, x, labels);
        for (let k = 0; k < x.length; k++)
          x[k] = 0.8 * (x[k] as number) + 0.2 * (push[k] as number);
      }
    }
    expect(continued).toBeLessThanOrEqual(1.002 * afresh);
  });

  test("are not shared by actors that no tie joins, directly or through others", () => {
    // A+B, C−D, E alone; the tie B–C is below the limit of 0.05.
    const x = new Float64Array(10);
    x[tieNumber(5, 0, 1)] = 0.5;
    x[tieNumber(5, 2, 3)] = -0.5;
    x[tieNumber(5, 1, 2)] = 0.04;
    const labels = new Float64Array(5);
    twoCamps(5)(x, 0, labels, 0);
    expect([...labels]).toEqual([0, 0, 4, 5, 8]);
  });
});

test("tension is the unbalanced share of triad strength, summed as it is defined", () => {
  const n = 7;
  const x = network(n, "tension");
  let [strained, all] = [0, 0];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      for (let k = j + 1; k < n; k++) {
        const [a, b, c] = [tieNumber(n, i, j), tieNumber(n, i, k), tieNumber(n, j, k)];
        const product = (x[a] as number) * (x[b] as number) * (x[c] as number);
        all += Math.abs(product);
        strained += Math.max(0, -product);
      }
    }
  }
  const shifted = Float64Array.from([9, 9, ...x]);
  expect(tension(n, shifted, 2)).toBeCloseTo(strained / all, 14);
});

test("tensions of several networks are those of each, to the bit", () => {
  for (const n of [1, 2, 3, 8, 31]) {
    const ties = (n * (n - 1)) / 2;
    for (const count of [1, 2, 5]) {
      const x = new Float64Array(count * ties);
      for (let c = 0; c < count; c++) x.set(network(n, `row ${c}`), c * ties);
      const out = new Float64Array(3 * count + 1);
      tensions(n, x, count, out, 1, 3);
      for (let c = 0; c < count; c++) expect(out[1 + 3 * c]).toBe(tension(n, x, c * ties));
    }
  }
});
