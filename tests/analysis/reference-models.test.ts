import { referenceRun } from "@entente/core";
import { describe, expect, test } from "vitest";
import { symmetricEigen } from "../../packages/core/src/analysis/balance/symmetric-eigen.ts";
import { squaredModelAt } from "../../packages/core/src/analysis/squared-model-at.ts";
import { dopri5 } from "../../packages/core/src/engine/method/dopri5.ts";
import { rk4 } from "../../packages/core/src/engine/method/rk4.ts";
import { solve } from "../../packages/core/src/engine/method/solve.ts";
import { seed } from "../support/random-setting.ts";
import { validationRows, validationThere } from "./validation-files.ts";

/** mulberry32, so that a failure can be drawn again. */
function dice(state: number): () => number {
  let a = state >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const draws = Array.from({ length: 8 }, (_, k) => seed + k);

/** A random n × n matrix in [−1, 1], not mutual. */
const matrixOf = (n: number, draw: number) => {
  const next = dice(draw);
  return Float64Array.from({ length: n * n }, () => 2 * next() - 1);
};

/** The same made mutual; with a zero diagonal unless asked otherwise. */
const symmetric = (n: number, draw: number, diagonal = false) =>
  matrixOf(n, draw).map((_, c, all) => {
    const [i, j] = [Math.floor(c / n), c % n];
    if (i === j && !diagonal) return 0;
    return all[Math.min(i, j) * n + Math.max(i, j)] as number;
  });

const signs = (matrix: Float64Array) => [...matrix].map(Math.sign);
const isBalanced = (n: number, x: Float64Array) => {
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++)
      for (let k = j + 1; k < n; k++)
        if ((x[i * n + j] as number) * (x[j * n + k] as number) * (x[i * n + k] as number) <= 0)
          return false;
  return true;
};

describe("the methods on equations with a closed form", () => {
  test("dx/dt = −x from 1 is e^−t, at its end and between steps", () => {
    const at = [0, 0.3, 1, 2.7, 5];
    const decay = {
      initial: Float64Array.of(1),
      rate: (_: number, x: Float64Array, out: Float64Array) => {
        out[0] = -(x[0] as number);
      },
    };
    for (const method of [dopri5({ tolerance: 1e-11 }), rk4({ step: 0.002 })]) {
      const { x, reached } = solve(decay, { at, method });
      expect(reached).toBe(5);
      expect(x).toHaveLength(5);
      for (const [f, t] of at.entries()) expect(x[f]?.[0]).toBeCloseTo(Math.exp(-t), 10);
    }
  });

  test("dx/dt = x² from 1 is 1/(1 − t): told to blow up at 1, with what came before", () => {
    const blowUp = {
      initial: Float64Array.of(1),
      rate: (_: number, x: Float64Array, out: Float64Array) => {
        out[0] = (x[0] as number) ** 2;
      },
    };
    const { x, reached } = solve(blowUp, { at: [0.5, 0.9, 2] });
    expect(x[0]?.[0]).toBeCloseTo(2, 7);
    expect(x[1]?.[0]).toBeCloseTo(10, 5);
    expect(x).toHaveLength(2);
    expect(reached).toBeCloseTo(1, 5);
  });
});

describe("dX/dt = X²: Marvel and others 2011", () => {
  test.each(draws)("draw %i: the run is X₀(I − tX₀)⁻¹ up to nine tenths of its way", (draw) => {
    const x0 = symmetric(5, draw, true);
    const top = symmetricEigen(5, x0).values[4] as number;
    const at = [0.3 / top, 0.9 / top];
    const run = referenceRun("squared", x0, { at });
    for (const [f, t] of at.entries()) {
      const exact = squaredModelAt(x0, t);
      for (const [c, x] of (run[f] as Float64Array).entries())
        expect(Math.abs(x - (exact[c] as number))).toBeLessThan(1e-5);
    }
  });

  test.each(draws)(
    "draw %i: near its end all signs are those of the leading eigenvector",
    (draw) => {
      const x0 = symmetric(6, draw, true);
      const { values, vectors } = symmetricEigen(6, x0);
      const lead = vectors.slice(30, 36);
      const near = squaredModelAt(x0, (1 - 1e-9) / (values[5] as number));
      expect(signs(near)).toEqual(
        [...near].map((_, c) =>
          Math.sign((lead[Math.floor(c / 6)] as number) * (lead[c % 6] as number)),
        ),
      );
      expect(isBalanced(6, near)).toBe(true);
    },
  );

  test.skipIf(!validationThere)(
    "the karate club splits as it did but for member 9 (reads ../shared/data/validation/zachary_*)",
    () => {
      const factions = validationRows("zachary_karate_factions.csv");
      const n = factions.length;
      const x0 = new Float64Array(n * n);
      for (const { a, b, capacity } of validationRows("zachary_karate_capacity.csv")) {
        const [i, j] = [Number(a) - 1, Number(b) - 1];
        x0[i * n + j] = x0[j * n + i] = Number(capacity);
      }
      let sum = 0;
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) if (i !== j) sum += x0[i * n + j] as number;
      const mean = sum / (n * (n - 1));
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) if (i !== j) x0[i * n + j] = (x0[i * n + j] as number) - mean;
      const top = symmetricEigen(n, x0).values[n - 1] as number;
      expect(top).toBeCloseTo(17.5275, 4);
      const [near] = referenceRun("squared", x0, { at: [0.999 / top] });
      // The side of each member is the sign of its tie to member 1, Mr. Hi.
      const wrong = factions.flatMap(({ faction }, i) =>
        i > 0 && (near?.[i] as number) > 0 !== (faction === "Mr. Hi") ? [i + 1] : [],
      );
      expect(wrong).toEqual([9]);
    },
  );
});

describe("bounded triads: Kułakowski and others 2005", () => {
  test.each(draws)("draw %i: from random ties the run ends balanced, every tie at ±R", (draw) => {
    for (const R of [1, 5]) {
      const [end] = referenceRun("bounded", symmetric(7, draw), { at: [100], params: { R } });
      expect(isBalanced(7, end as Float64Array)).toBe(true);
      for (const [c, x] of (end as Float64Array).entries())
        if (c % 8 !== 0) expect(Math.abs(x)).toBeCloseTo(R, 3);
    }
  });
});

describe("dX/dt = XXᵀ: Traag and others 2013", () => {
  test("from random ties that are not mutual it ends balanced; X² often does not", () => {
    // Frames ever closer to the moment of the blow-up, which is not known beforehand.
    const endOf = (name: "rows" | "squared", x0: Float64Array) => {
      let last = 0;
      let end = x0;
      for (const step of [0.1, 1e-2, 1e-3, 1e-4]) {
        const at = Array.from({ length: step === 0.1 ? 60 : 10 }, (_, f) => last + (f + 1) * step);
        const run = referenceRun(name, x0, { at, tolerance: 1e-4 });
        last = at[run.length - 1] ?? last;
        end = run.at(-1) ?? end;
      }
      return end;
    };
    const balanced = (name: "rows" | "squared") =>
      draws.filter((draw) => isBalanced(5, endOf(name, matrixOf(5, draw)))).length;
    expect(balanced("rows")).toBe(draws.length);
    expect(balanced("squared")).toBeLessThan(draws.length * 0.8);
  });
});

describe("a saturating force against a pull: the uniform case, worked out by bisection here", () => {
  // All ties alike: dx/dt = β(b − x) + tanh(α (n − 2) x²).
  const [n, beta, b] = [6, 1, 0.1];
  const flow = (x: number, alpha: number) => beta * (b - x) + Math.tanh(alpha * (n - 2) * x * x);
  const endOf = (start: number, alpha: number) => {
    const matrix = (value: number) =>
      Float64Array.from({ length: n * n }, (_, c) => (c % (n + 1) === 0 ? 0 : value));
    const [end] = referenceRun("tanh", matrix(start), {
      at: [400],
      params: { alpha, beta },
      toward: matrix(b),
    });
    return end?.[1] as number;
  };
  /** The first equilibrium above b, or nothing: the low one while there is one. */
  const lowest = (alpha: number, until: number) => {
    for (let x = b; x < until; x += 1e-5) if (flow(x, alpha) <= 0) return x;
    return undefined;
  };

  test("below the fold low and high ties are both at rest; above it only high ones", () => {
    let [low, high] = [0.1, 5];
    while (high - low > 1e-5) {
      const middle = (low + high) / 2;
      if (lowest(middle, 0.5) === undefined) high = middle;
      else low = middle;
    }
    // With tanh y ≈ y the fold of β(b − x) + c x² is at c = β/(4b): α = 1/(4 · 0.1 · 4) = 0.625.
    expect(low).toBeGreaterThan(0.6);
    expect(low).toBeLessThan(0.65);
    const below = low * 0.99;
    expect(endOf(b, below)).toBeCloseTo(lowest(below, 0.5) as number, 4);
    expect(endOf(1, below)).toBeGreaterThan(0.9);
    expect(endOf(b, low * 1.01)).toBeGreaterThan(0.9);
  });
});
