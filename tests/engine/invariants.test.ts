import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dopri5 } from "../../packages/core/src/engine/method/dopri5.ts";
import type { Method } from "../../packages/core/src/engine/method/method.ts";
import { rk4 } from "../../packages/core/src/engine/method/rk4.ts";
import { changesAt } from "../../packages/core/src/engine/run/changes-at.ts";
import { simulate } from "../../packages/core/src/engine/run/simulate.ts";
import { splitTie } from "../../packages/core/src/engine/run/split-tie.ts";
import type { Trajectory } from "../../packages/core/src/engine/run/trajectory.ts";
import type { Setting } from "../../packages/core/src/mechanisms/setting.ts";
import { tieNumber } from "../../packages/core/src/network/tie-number.ts";
import { ledgerNumbers } from "../support/ledger-numbers.ts";
import { problemOf } from "../support/problem.ts";
import { randomSetting, seed } from "../support/random-setting.ts";
import { settingOf } from "../support/setting.ts";

const strong = {
  balance: { alpha: 2 },
  bloc: { kappa: 1 },
  sanctions: { sigma: 1 },
  "shared-target": { tau: 1 },
  "co-senders": { chi: 1 },
};

const frameOf = (run: Trajectory, f: number, ties: number) =>
  run.x.subarray(f * ties, (f + 1) * ties);
const last = (run: Trajectory, ties: number) => frameOf(run, run.times.length - 1, ties);

const methods: readonly (readonly [string, Method])[] = [
  ["dopri5", dopri5()],
  ["a coarse dopri5", dopri5({ tolerance: 1e-3 })],
  ["rk4", rk4()],
];

describe.each(methods)("what every run keeps, by %s", (_, method) => {
  test("at every frame the accounts sum to the change since the start, to 1e-12", () => {
    fc.assert(
      fc.property(randomSetting, (setting) => {
        const run = simulate(problemOf(setting, 2, strong), { method, frames: 9 });
        const { ties } = setting;
        for (let f = 0; f < run.times.length; f++) {
          const changes = changesAt(run, f);
          for (let k = 0; k < ties; k++) {
            const sum = changes.reduce((before, column) => before + (column[k] as number), 0);
            const change = (run.x[f * ties + k] as number) - (setting.baseline[k] as number);
            expect(Math.abs(sum - change)).toBeLessThan(1e-12);
          }
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test("the finest split of a tie sums to its accounts, account by account, to 1e-12", () => {
    fc.assert(
      fc.property(randomSetting, (setting) => {
        const problem = problemOf(setting, 2, strong);
        const run = simulate(problem, { method, frames: 5 });
        const to = run.times.length - 1;
        const { n } = setting;
        const changes = changesAt(run, to);
        for (let j = 1; j < n; j++) {
          const accounts = splitTie(problem, run, method, { i: 0, j, from: 0, to });
          for (const [a, { account, change, parts }] of accounts.entries()) {
            const booked = changes[a]?.[tieNumber(n, 0, j)] as number;
            expect(account).toBe(run.accounts[a]);
            expect(Math.abs(change - booked)).toBeLessThan(1e-12);
            expect(
              Math.abs(parts.reduce((sum, part) => sum + part.change, 0) - booked),
            ).toBeLessThan(1e-12);
          }
        }
      }),
      { seed, numRuns: 25 },
    );
  });

  test("alignments stay in [−1, 1] without clipping, however strong the drives", () => {
    fc.assert(
      fc.property(randomSetting, fc.double({ min: 0, max: 5, noNaN: true }), (setting, alpha) => {
        const run = simulate(problemOf(setting, 8, { ...strong, balance: { alpha } }), {
          method,
          frames: 41,
        });
        expect(run.ended.how).not.toBe("diverged");
        expect(run.x.every((x) => Math.abs(x) <= 1 + 1e-12)).toBe(true);
      }),
      { seed, numRuns: 100 },
    );
  });

  test("renumbering the actors changes nothing but the order", () => {
    const actors = { A: 0.1, B: 0.2, C: 0.3, D: 0.4 };
    const turned = { D: 0.4, B: 0.2, A: 0.1, C: 0.3 };
    const ties = { "A B": 0.5, "A C": -0.4, "A D": 0.2, "B C": 0.3, "B D": -0.7, "C D": 0.1 };
    const sanctions = [
      { sender: "A", target: "C", intensity: 0.6 },
      { sender: "B", target: "C", intensity: 0.3 },
    ];
    const one = settingOf(actors, ties, { sanctions });
    const two = settingOf(turned, ties, { sanctions });
    const [p, q] = [one, two].map((each) => simulate(problemOf(each, 4, strong), { method })) as [
      Trajectory,
      Trajectory,
    ];
    const at = (run: Trajectory, setting: Setting, a: string, b: string) =>
      last(run, setting.ties)[
        tieNumber(setting.n, setting.actors.indexOf(a), setting.actors.indexOf(b))
      ] as number;
    for (const pair of Object.keys(ties)) {
      const [a, b] = pair.split(" ") as [string, string];
      expect(at(p, one, a, b)).toBeCloseTo(at(q, two, a, b), 12);
    }
  });

  test("the same problem gives the same bytes twice", () => {
    const setting = settingOf({ A: 0.3, B: 0.3, C: 0.4 }, { "A B": 0.4, "A C": -0.2, "B C": 0.1 });
    const bytes = () => {
      const run = simulate(problemOf(setting, 3, strong), { method });
      return [run.x, ledgerNumbers(run)].flatMap(({ buffer }) => [...new Uint8Array(buffer)]);
    };
    expect(bytes()).toEqual(bytes());
  });
});

describe("what is kept", () => {
  const setting = settingOf(
    { A: 0.2, B: 0.3, C: 0.5 },
    { "A B": 0.4, "A C": -0.5, "B C": 0.2 },
    { shocks: [{ at: 1.5, tie: 0, lever: "visit", kind: "impulse", size: 0.3 }] },
  );
  const problem = problemOf(setting, 4, strong);

  test.each(methods)("frames at chosen years are those of the even grid, by %s", (name, method) => {
    const whole = simulate(problem, { method, frames: 9 });
    const some = simulate(problem, { method, at: [1, 1.5, 2.5, 4] });
    expect(Array.from(some.times)).toEqual([1, 1.5, 2.5, 4]);
    for (const [f, t] of some.times.entries()) {
      const same = frameOf(whole, whole.times.lastIndexOf(t), 3);
      for (const [k, x] of frameOf(some, f, 3).entries()) {
        if (name === "rk4") expect(x).toBeCloseTo(same[k] as number, 10);
        else expect(x).toBe(same[k]);
      }
    }
  });

  test.each(methods)("without the ledger the alignments are the same bits, by %s", (_, method) => {
    const whole = simulate(problem, { method });
    const bare = simulate(problem, { method, ledger: false });
    expect(bare.x).toEqual(whole.x);
    expect([bare.accounts.length, bare.ledger.length]).toEqual([0, 0]);
  });

  test("years out of order or beyond the end are refused", () => {
    for (const at of [[], [2, 1], [-1], [5], [Number.NaN]])
      expect(() => simulate(problem, { at })).toThrow(/years in order within 0 … 4/);
  });
});

describe("how well it integrates", () => {
  const setting = settingOf(
    { A: 0.2, B: 0.3, C: 0.5 },
    { "A B": 0.4, "A C": -0.5, "B C": 0.2 },
    { sanctions: [{ sender: "C", target: "A", intensity: 0.7 }] },
  );

  test("halving the step divides the error by sixteen: order 4", () => {
    const end = (step: number) =>
      last(simulate(problemOf(setting, 2, strong), { method: rk4({ step }), frames: 2 }), 3);
    const best = end(0.0005);
    const error = (step: number) =>
      Math.max(...end(step).map((x, k) => Math.abs(x - (best[k] as number))));
    const order = Math.log2(error(0.2) / error(0.1));
    expect(order).toBeGreaterThan(3.7);
    expect(order).toBeLessThan(4.6);
  });

  test("the adaptive method ends within ten tolerances of tiny fixed steps, and so does every frame", () => {
    const options = { at: Array.from({ length: 21 }, (_, f) => f / 10) };
    const problem = problemOf(setting, 2, strong);
    const best = simulate(problem, { ...options, method: rk4({ step: 0.0005 }) });
    const steps = [1e-3, 1e-5, 1e-7, 1e-9].map((tolerance) => {
      const run = simulate(problem, { ...options, method: dopri5({ tolerance }) });
      for (const numbersOf of [({ x }: Trajectory) => x, ledgerNumbers]) {
        const exact = numbersOf(best);
        for (const [k, value] of numbersOf(run).entries())
          expect(Math.abs(value - (exact[k] as number))).toBeLessThan(10 * tolerance);
      }
      return run.steps;
    });
    // Order 5: a hundredth of the error takes 100^(1/5) = 2.5 times the steps.
    expect((steps[3] as number) / (steps[2] as number)).toBeGreaterThan(2);
    expect((steps[3] as number) / (steps[2] as number)).toBeLessThan(3.2);
  });

  test("an anchor moved from year 1 is followed as the closed form b′ + (b − b′)e^(−β(t − 1))", () => {
    const moved = settingOf(
      { A: 0.5, B: 0.5 },
      { "A B": 0.2 },
      {
        shifts: [{ tie: 0, lever: "treaty", shift: (t) => (t < 1 ? 0 : 0.5), steadyAfter: 1 }],
      },
    );
    const problem = {
      ...problemOf(moved, 3, { anchor: { beta: 0.8 }, balance: { alpha: 0 } }),
      stops: [1],
    };
    const target = (0.2 + 0.5) / (1 + 0.1);
    const exact = target + (0.2 - target) * Math.exp(-0.8 * 2);
    const sharp = dopri5({ tolerance: 1e-11 });
    for (const method of [sharp, rk4()])
      expect(last(simulate(problem, { method }), 1)[0]).toBeCloseTo(exact, 9);
  });

  test("a sanction that starts between two steps is caught exactly at its date", () => {
    // Alone with a sanction s, dx/dt = −s(1 − x²): x(t) = tanh(artanh x₀ − s(t − start)).
    const start = 0.7137;
    const alone = settingOf({ A: 0.5, B: 0.5 }, { "A B": 0.3 });
    const courses = [
      {
        sender: 0,
        target: 1,
        exposure: 1,
        causes: [{ lever: "s", at: (t: number) => (t < start ? 0 : 0.6), standing: 0 }],
      },
    ];
    const late = { ...alone, sanctions: { courses, steadyAfter: start } };
    const problem = {
      ...problemOf(late, 2, { anchor: { beta: 0 }, sanctions: { sigma: 1 } }),
      stops: [start],
    };
    const exact = Math.tanh(Math.atanh(0.3) - 0.6 * (2 - start));
    for (const method of [dopri5({ tolerance: 1e-10 }), rk4()])
      expect(last(simulate(problem, { method }), 1)[0]).toBeCloseTo(exact, 8);
  });

  test("with constant inputs and equal balance rules the energy never rises", () => {
    // V = Σ_ij w_i w_j [β(−½ ln(1 − x²) − b artanh x) + σ s x] − α Σ_triads w_i w_j w_k x x x
    fc.assert(
      fc.property(randomSetting, (random) => {
        const calm: Setting = { ...random, blocs: [], shocks: [], shifts: [] };
        const params = {
          anchor: { beta: 0.5 },
          balance: { alpha: 1.5 },
          sanctions: { sigma: 0.4 },
          "shared-target": { tau: 0 },
          "co-senders": { chi: 0 },
        };
        const run = simulate(problemOf(calm, 10, params), { frames: 41 });
        const { n, weights: w, first, second, baseline, sanctions } = calm;
        const at = (x: Float64Array, i: number, j: number) => x[tieNumber(n, i, j)] as number;
        const push = (i: number, j: number) =>
          sanctions.courses
            .filter((c) => (c.sender === i && c.target === j) || (c.sender === j && c.target === i))
            .reduce((sum, c) => {
              const now = 1 - c.causes.reduce((free, cause) => free * (1 - cause.at(0)), 1);
              const stood = 1 - c.causes.reduce((free, cause) => free * (1 - cause.standing), 1);
              return sum + now - stood;
            }, 0);
        const energy = (x: Float64Array) => {
          let v = 0;
          for (let k = 0; k < x.length; k++) {
            const [i, j] = [first[k] as number, second[k] as number];
            const value = x[k] as number;
            const anchor =
              -0.5 * Math.log(1 - value * value) - (baseline[k] as number) * Math.atanh(value);
            v += (w[i] as number) * (w[j] as number) * (0.5 * anchor + 0.4 * push(i, j) * value);
          }
          for (let i = 0; i < n; i++)
            for (let j = i + 1; j < n; j++)
              for (let k = j + 1; k < n; k++)
                v -=
                  1.5 *
                  (w[i] as number) *
                  (w[j] as number) *
                  (w[k] as number) *
                  at(x, i, j) *
                  at(x, i, k) *
                  at(x, j, k);
          return v;
        };
        let before = Number.POSITIVE_INFINITY;
        for (let f = 0; f < run.times.length; f++) {
          const now = energy(frameOf(run, f, calm.ties));
          expect(now).toBeLessThanOrEqual(before + 1e-10);
          before = now;
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test("with β > 2.5 α and no drive every start ends in the same place", () => {
    fc.assert(
      fc.property(randomSetting, randomSetting, (random, other) => {
        const calm: Setting = {
          ...random,
          blocs: [],
          shocks: [],
          shifts: [],
          sanctions: { courses: [], steadyAfter: 0 },
        };
        const problem = problemOf(calm, 60, { anchor: { beta: 1.3 }, balance: { alpha: 0.5 } });
        const elsewhere = Float64Array.from(
          calm.baseline,
          (_, k) => (other.baseline[k % other.ties] as number) * (k % 2 ? 1 : -1),
        );
        const options = { frames: 2, settled: 1e-12 };
        const p = last(simulate(problem, options), calm.ties);
        const q = last(simulate({ ...problem, initial: elsewhere }, options), calm.ties);
        for (let k = 0; k < calm.ties; k++)
          expect(Math.abs((p[k] as number) - (q[k] as number))).toBeLessThan(1e-8);
      }),
      { seed, numRuns: 25 },
    );
  });
});

describe("how a run ends is a value", () => {
  const pair = settingOf({ A: 0.5, B: 0.5 }, { "A B": 0.2 });

  test("completed: it reaches its end while still moving", () => {
    const three = settingOf({ A: 0.3, B: 0.3, C: 0.4 }, { "A B": 0.4, "A C": -0.2, "B C": 0.1 });
    expect(simulate(problemOf(three, 1)).ended).toEqual({ how: "completed", at: 1 });
  });

  test("settled: nothing moves any more, and the frames go on to the end with the same values", () => {
    const run = simulate(problemOf(pair, 5), { frames: 11 });
    expect(run.ended.how).toBe("settled");
    expect(run.times.at(-1)).toBe(5);
    expect(Array.from(run.x)).toEqual(new Array(11).fill(0.2));
  });

  test("settled on the way: what it came to lasts, whatever frames are kept", () => {
    const three = settingOf({ A: 0.3, B: 0.3, C: 0.4 }, { "A B": 0.4, "A C": -0.2, "B C": 0.1 });
    const problem = problemOf(three, 150);
    const fine = simulate(problem, { frames: 151 });
    const two = simulate(problem, { at: [0, 150] });
    expect(fine.ended.how).toBe("settled");
    expect(fine.ended.at).toBeLessThan(100);
    expect(two.ended).toEqual(fine.ended);
    expect(last(two, 3)).toEqual(last(fine, 3));
    expect(frameOf(fine, 120, 3)).toEqual(last(fine, 3));
    const slow = simulate(problem, { method: rk4(), frames: 2, settled: 1e-12 });
    for (const [k, x] of last(slow, 3).entries()) expect(last(fine, 3)[k]).toBeCloseTo(x, 8);
  });

  test("not settled before the last lever: a quiet start waits for what is to come", () => {
    const later = {
      ...pair,
      shocks: [{ at: 4, tie: 0, lever: "visit", kind: "impulse" as const, size: 0.3 }],
    };
    const run = simulate(problemOf(later, 5));
    expect(run.ended.how).toBe("completed");
    expect(Math.max(...run.x)).toBeCloseTo(0.5 / 1.06, 12); // (.2 + .3)/(1 + .06)
  });

  test("diverged: a step far too long for a rule of one's own is told, and the good frames are kept", () => {
    const wild = {
      account: "wild",
      steadyAfter: 0,
      rate: (_: unknown, out: Float64Array) => {
        out[0] = (out[0] as number) + 10;
      },
    };
    const problem = { ...problemOf(pair, 5), terms: [wild] };
    const run = simulate(problem, { frames: 6 });
    expect(run.ended.how).toBe("diverged");
    expect(run.x.every((x) => Math.abs(x) <= 1)).toBe(true);
  });

  test("aborted: it stops when asked and keeps what it has", () => {
    let asked = 0;
    const three = settingOf({ A: 0.3, B: 0.3, C: 0.4 }, { "A B": 0.4, "A C": -0.2, "B C": 0.1 });
    const run = simulate(problemOf(three, 5), {
      method: rk4({ step: 0.5 }),
      frames: 11,
      shouldStop: () => ++asked > 2,
    });
    expect(run.ended).toEqual({ how: "aborted", at: 1.5 });
    expect(Array.from(run.times)).toEqual([0, 0.5, 1, 1.5]);
  });

  test("a jump is two frames of one date, before and after, and its account holds the difference", () => {
    const later = {
      ...pair,
      shocks: [{ at: 2, tie: 0, lever: "visit", kind: "event" as const, size: 0.5 }],
    };
    const run = simulate(problemOf(later, 5, { shocks: { impact: 0.6 } }), { frames: 6 });
    const f = run.times.indexOf(2);
    expect(run.times[f + 1]).toBe(2);
    const after = (0.2 + 0.3) / (1 + 0.2 * 0.3);
    expect(run.x[f + 1]).toBeCloseTo(after, 14);
    const shocks = run.accounts.indexOf("shocks");
    expect(changesAt(run, f + 1)[shocks]?.[0]).toBeCloseTo(after - 0.2, 14);
  });
});
