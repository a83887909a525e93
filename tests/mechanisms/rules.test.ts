import { runScenario } from "@entente/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rk4 } from "../../packages/core/src/engine/method/rk4.ts";
import type { Split, Term } from "../../packages/core/src/engine/problem/term.ts";
import { simulate } from "../../packages/core/src/engine/run/simulate.ts";
import { builtInMechanisms } from "../../packages/core/src/mechanisms/built-in-mechanisms.ts";
import { ruleMechanism } from "../../packages/core/src/mechanisms/rule-mechanism.ts";
import type { Setting } from "../../packages/core/src/mechanisms/setting.ts";
import { spreadTies } from "../../packages/core/src/network/spread-ties.ts";
import { tieNumber } from "../../packages/core/src/network/tie-number.ts";
import { ledgerNumbers } from "../support/ledger-numbers.ts";
import { paramsOf, problemOf } from "../support/problem.ts";
import { randomSetting, seed } from "../support/random-setting.ts";
import { settingOf } from "../support/setting.ts";
import { shippedPaths, shippedScenario, shippedWorld } from "../support/shipped.ts";
import { allWrittenOut, writtenOut } from "../support/written-out.ts";

const rates = builtInMechanisms.filter(({ id }) => id !== "shocks");

const at = (setting: Setting) => ({
  t: 0.3,
  n: setting.n,
  x: spreadTies(setting.n, setting.baseline, new Float64Array(setting.n ** 2)),
});

const rateOf = (term: Term, setting: Setting) => {
  const out = new Float64Array(setting.ties);
  term.rate(at(setting), out);
  return out;
};

const farthest = (a: Float64Array, b: Float64Array) =>
  a.reduce((most, value, k) => Math.max(most, Math.abs(value - (b[k] as number))), 0);

describe.each(rates.map((mechanism) => [mechanism.id, mechanism] as const))(
  "%s written as the formula it shows",
  (_, mechanism) => {
    const formula = writtenOut(mechanism);

    test("gives the same rates on random worlds, and its parts sum to them", () => {
      fc.assert(
        fc.property(randomSetting, (setting) => {
          const own = formula.prepare(paramsOf(mechanism), setting);
          const built = mechanism.prepare(paramsOf(mechanism), setting);
          const rate = rateOf(own, setting);
          expect(farthest(rate, rateOf(built, setting))).toBeLessThan(1e-14);
          expect(own.steadyAfter).toBe(built.steadyAfter);
          for (let i = 0; i < setting.n; i++) {
            for (let j = i + 1; j < setting.n; j++) {
              const split = own.split?.(i, j) as Split;
              const parts = new Float64Array(split.parts.length);
              split.rate(at(setting), parts);
              const sum = parts.reduce((all, part) => all + part, 0);
              expect(Math.abs(sum - (rate[tieNumber(setting.n, i, j)] as number))).toBeLessThan(
                1e-14,
              );
            }
          }
        }),
        { seed, numRuns: 150 },
      );
    });
  },
);

describe("formulas explain a tie as the built-in mechanisms do", () => {
  const sums = (split: Split, setting: Setting, key: (part: Split["parts"][number]) => string) => {
    const out = new Float64Array(split.parts.length);
    split.rate(at(setting), out);
    const all = new Map<string, number>();
    for (const [p, part] of split.parts.entries())
      all.set(key(part), (all.get(key(part)) ?? 0) + (out[p] as number));
    return [...all].filter(([, value]) => Math.abs(value) > 1e-13).sort();
  };

  test.each([
    ["balance", "third actor", (part: Split["parts"][number]) => `${part.third}`],
    ["bloc", "third actor", (part: Split["parts"][number]) => `${part.third}`],
    ["bloc", "bloc", (part: Split["parts"][number]) => `${part.bloc}`],
    ["bloc", "lever", (part: Split["parts"][number]) => `${part.lever}`],
    ["anchor", "lever", (part: Split["parts"][number]) => `${part.lever}`],
    ["co-senders", "third actor", (part: Split["parts"][number]) => `${part.third}`],
  ] as const)("%s by %s", (id, _, key) => {
    const mechanism = builtInMechanisms.find((each) => each.id === id);
    if (!mechanism) throw new Error(id);
    fc.assert(
      fc.property(randomSetting, (setting) => {
        const own = writtenOut(mechanism).prepare(paramsOf(mechanism), setting);
        const built = mechanism.prepare(paramsOf(mechanism), setting);
        const [mine, theirs] = [own, built].map((term) =>
          sums(term.split?.(0, 1) as Split, setting, key),
        ) as [[string, number][], [string, number][]];
        expect(mine.map(([name]) => name)).toEqual(theirs.map(([name]) => name));
        for (const [p, [, value]] of mine.entries())
          expect(Math.abs(value - (theirs[p]?.[1] as number))).toBeLessThan(1e-13);
      }),
      { seed, numRuns: 60 },
    );
  });

  test("what a lever did is the difference it made when it came, whatever the formula", () => {
    const setting = settingOf(
      { A: 0.5, B: 0.3, C: 0.2 },
      { "A B": 0.2 },
      { sanctions: [{ sender: "A", target: "B", intensity: 0.5, standing: 0.1, lever: "one" }] },
    );
    const rule = ruleMechanism({ id: "own", title: "Own", equation: "-(u_ij + u_ji)^2" });
    const split = rule.prepare({}, setting).split?.(0, 1) as Split;
    const out = new Float64Array(split.parts.length);
    split.rate(at(setting), out);
    expect(split.parts).toEqual([{ rule: "directly" }, { rule: "directly", lever: "one" }]);
    // 0.1² stood; the lever brings it to 0.5²
    expect(out[0]).toBeCloseTo(-0.01, 15);
    expect(out[1]).toBeCloseTo(-0.24, 15);
  });
});

describe("whole runs with every mechanism written as a formula", () => {
  const scenarios = shippedPaths
    .filter((path) => path.startsWith("article-2024/"))
    .map((path) => path.replace(/^.*\/|\.scenario\.json$/g, ""));

  test.each(scenarios)("%s: alignments and every account agree to 1e-12", (id) => {
    const world = shippedWorld("article-2024");
    const scenario = shippedScenario("article-2024", id);
    const built = runScenario(world, {
      ...scenario,
      run: { method: "rk4", step: 0.05, frames: 21 },
    }).trajectory;
    const own = runScenario(
      world,
      { ...scenario, run: { method: "rk4", step: 0.05, frames: 21 } },
      { mechanisms: allWrittenOut },
    ).trajectory;
    expect(own.accounts).toEqual(built.accounts);
    expect(own.times).toEqual(built.times);
    expect(farthest(own.x, built.x)).toBeLessThan(1e-12);
    expect(farthest(ledgerNumbers(own), ledgerNumbers(built))).toBeLessThan(1e-12);
  });

  test("random worlds, polarising strengths", () => {
    fc.assert(
      fc.property(randomSetting, (setting) => {
        const params = { balance: { alpha: 1.5, a_fe: 0.7, a_ee: 0.2 }, bloc: { rho: -0.4 } };
        const built = problemOf(setting, 5, params);
        const terms = allWrittenOut.map((mechanism) =>
          mechanism.prepare(
            paramsOf(mechanism, (params as Record<string, Record<string, number>>)[mechanism.id]),
            setting,
          ),
        );
        const options = { method: rk4({ step: 0.1 }), frames: 11 };
        const [own, theirs] = [simulate({ ...built, terms }, options), simulate(built, options)];
        expect(farthest(own.x, theirs.x)).toBeLessThan(1e-12);
        expect(farthest(ledgerNumbers(own), ledgerNumbers(theirs))).toBeLessThan(1e-12);
      }),
      { seed, numRuns: 30 },
    );
  });
});
