import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { energyCourse } from "../../packages/core/src/analysis/energy-course.ts";
import { simulate } from "../../packages/core/src/engine/run/simulate.ts";
import { problemOf } from "../support/problem.ts";
import { randomSetting, seed } from "../support/random-setting.ts";
import { settingOf } from "../support/setting.ts";

describe("the energy of the running model", () => {
  test("two actors, by hand: ¼ [ −½ ln(1 − .25) − .2 artanh .5 ] at x = .5, b = .2, β = 1", () => {
    const pair = settingOf({ A: 0.5, B: 0.5 }, { "A B": 0.2 });
    const problem = {
      ...problemOf(pair, 1, { anchor: { beta: 1 } }),
      initial: Float64Array.of(0.5),
    };
    const course = energyCourse(
      { problem, weights: pair.weights, beta: 1, alpha: 0.5 },
      simulate(problem),
    );
    expect(course[0]).toBeCloseTo(0.25 * (-0.5 * Math.log(0.75) - 0.2 * Math.atanh(0.5)), 14);
  });

  test("three neutral-but-friendly actors add −α w₁w₂w₃ x³", () => {
    const triad = settingOf({ A: 0.2, B: 0.3, C: 0.5 }, { "A B": 0.5, "A C": 0.5, "B C": 0.5 });
    const problem = problemOf(triad, 1, { anchor: { beta: 0 } });
    const [first] = energyCourse(
      { problem, weights: triad.weights, beta: 0, alpha: 2 },
      simulate(problem),
    );
    expect(first).toBeCloseTo(-2 * 0.2 * 0.3 * 0.5 * 0.125, 14);
  });

  test("it never rises while the inputs stand still, sanctions and shared pressure included", () => {
    fc.assert(
      fc.property(randomSetting, (random) => {
        const calm = { ...random, blocs: [], shocks: [] };
        const problem = problemOf(calm, 8, {
          anchor: { beta: 0.5 },
          balance: { alpha: 1.5 },
          sanctions: { sigma: 0.4 },
          "shared-target": { tau: 0.5 },
          "co-senders": { chi: 0.5 },
        });
        const course = energyCourse(
          { problem, weights: calm.weights, beta: 0.5, alpha: 1.5 },
          simulate(problem, { frames: 33 }),
        );
        for (let f = 1; f < course.length; f++) {
          expect(course[f] as number).toBeLessThanOrEqual((course[f - 1] as number) + 1e-10);
        }
      }),
      { seed, numRuns: 60 },
    );
  });
});
