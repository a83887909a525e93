import { describe, expect, test } from "vitest";
import { balance } from "../../packages/core/src/mechanisms/balance.ts";
import { builtInMechanisms } from "../../packages/core/src/mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../packages/core/src/mechanisms/setting.ts";
import { spreadTies } from "../../packages/core/src/network/spread-ties.ts";
import { paramsOf } from "../support/problem.ts";
import { settingOf } from "../support/setting.ts";

const rates = (id: string, setting: Setting, params: Record<string, number>) => {
  const mechanism = builtInMechanisms.find((each) => each.id === id);
  if (!mechanism) throw new Error(id);
  const out = new Float64Array(setting.ties);
  const x = spreadTies(setting.n, setting.baseline, new Float64Array(setting.n ** 2));
  mechanism.prepare(paramsOf(mechanism, params), setting).rate({ t: 0, n: setting.n, x }, out);
  return out;
};

describe("rates worked out by hand", () => {
  const triad = (ab: number, ac: number, bc: number) =>
    settingOf({ A: 0.2, B: 0.3, C: 0.5 }, { "A B": ab, "A C": ac, "B C": bc });

  test("friend of a friend: A–C .8 and B–C .5 draw a neutral A–B by α·w_C·.8·.5 = .2", () => {
    expect(rates("balance", triad(0, 0.8, 0.5), { alpha: 1 })[0]).toBeCloseTo(0.2, 14);
  });

  test("enemy of a friend: A–C .8 and B–C −.5 push A–B by −.2", () => {
    expect(rates("balance", triad(0, 0.8, -0.5), { alpha: 1 })[0]).toBeCloseTo(-0.2, 14);
  });

  test("enemy of an enemy: −.8 and −.5 draw A–B by +.2, and not at all under weak balance (a_ee = 0)", () => {
    expect(rates("balance", triad(0, -0.8, -0.5), { alpha: 1 })[0]).toBeCloseTo(0.2, 14);
    expect(rates("balance", triad(0, -0.8, -0.5), { alpha: 1, a_ee: 0 })[0]).toBeCloseTo(0, 14);
  });

  test("a tie at .6 moves with the factor 1 − .36: .2 becomes .128", () => {
    expect(rates("balance", triad(0.6, 0.8, 0.5), { alpha: 1 })[0]).toBeCloseTo(0.128, 14);
  });

  test("the rules apart: each strength scales its own rule only", () => {
    const strengths = { alpha: 1, a_ff: 2, a_fe: 0.5, a_ee: 0.25 };
    expect(rates("balance", triad(0, 0.8, 0.5), strengths)[0]).toBeCloseTo(0.4, 14);
    expect(rates("balance", triad(0, 0.8, -0.5), strengths)[0]).toBeCloseTo(-0.1, 14);
    expect(rates("balance", triad(0, -0.8, 0.5), strengths)[0]).toBeCloseTo(-0.1, 14);
    expect(rates("balance", triad(0, -0.8, -0.5), strengths)[0]).toBeCloseTo(0.05, 14);
  });

  test("the third actor and the rule are named in the split", () => {
    const setting = triad(0, 0.8, -0.5);
    const split = balance.prepare(paramsOf(balance, { alpha: 1 }), setting).split?.(0, 1);
    const out = new Float64Array(split?.parts.length ?? 0);
    const x = spreadTies(3, setting.baseline, new Float64Array(9));
    split?.rate({ t: 0, n: 3, x }, out);
    const named = split?.parts
      .map((part, p) => ({ ...part, rate: out[p] }))
      .filter((part) => part.rate !== 0);
    expect(named).toEqual([{ third: "C", rule: "enemy of a friend", rate: -0.2 }]);
  });

  test("sanctions: intensity .8 at σ = .5 cools a neutral tie by .4 a year, a lifted one warms it", () => {
    const cool = settingOf(
      { A: 0.5, B: 0.5 },
      {},
      { sanctions: [{ sender: "A", target: "B", intensity: 0.8 }] },
    );
    expect(rates("sanctions", cool, { sigma: 0.5 })[0]).toBeCloseTo(-0.4, 14);
    const warm = settingOf(
      { A: 0.5, B: 0.5 },
      {},
      {
        sanctions: [{ sender: "A", target: "B", intensity: 0, standing: 0.8 }],
      },
    );
    expect(rates("sanctions", warm, { sigma: 0.5 })[0]).toBeCloseTo(0.4, 14);
  });

  test("two measures of one sender combine as 1 − (1 − .5)(1 − .4) = .7", () => {
    const two = settingOf(
      { A: 0.5, B: 0.5 },
      {},
      {
        sanctions: [
          { sender: "A", target: "B", intensity: 0.5, lever: "one" },
          { sender: "A", target: "B", intensity: 0.4, lever: "two" },
        ],
      },
    );
    expect(rates("sanctions", two, { sigma: 1 })[0]).toBeCloseTo(-0.7, 14);
  });

  test("shared target: A (weight .5) on B at .8 and C at .4 draws B–C by τ·.5·.32 = .16", () => {
    const both = settingOf(
      { A: 0.5, B: 0.3, C: 0.2 },
      {},
      {
        sanctions: [
          { sender: "A", target: "B", intensity: 0.8 },
          { sender: "A", target: "C", intensity: 0.4 },
        ],
      },
    );
    expect(Array.from(rates("shared-target", both, { tau: 1 }))).toEqual([
      0,
      0,
      expect.closeTo(0.16, 14),
    ]);
  });

  test("co-senders: A at .8 and B at .4 on C (weight .2) draws A–B by χ·.2·.32 = .064", () => {
    const both = settingOf(
      { A: 0.5, B: 0.3, C: 0.2 },
      {},
      {
        sanctions: [
          { sender: "A", target: "C", intensity: 0.8 },
          { sender: "B", target: "C", intensity: 0.4 },
        ],
      },
    );
    expect(rates("co-senders", both, { chi: 1 })[0]).toBeCloseTo(0.064, 14);
  });

  test("bloc of A and B: A follows B's line on C, and the two draw together by κ·ρ", () => {
    const moment = { membership: Float64Array.from([1, 1, 0]), cohesion: 1, solidarity: 0.5 };
    const setting = settingOf(
      { A: 0.2, B: 0.3, C: 0.5 },
      { "B C": 0.6 },
      {
        blocs: [
          {
            id: "g",
            members: [0, 1],
            versions: [{ lever: undefined, at: () => moment }],
            steadyAfter: 0,
          },
        ],
      },
    );
    const out = rates("bloc", setting, { kappa: 1 });
    expect(out[0]).toBeCloseTo(0.5, 14); // κ·ρ·1·1; no fellow member besides the two
    expect(out[1]).toBeCloseTo(0.3 * 0.6, 14); // w_B (x_BC − x_AC)
    expect(out[2]).toBeCloseTo((1 - 0.36) * 0.2 * -0.6, 14); // (1 − x²) w_A (x_AC − x_BC)
  });
});
