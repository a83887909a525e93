import {
  builtInMechanisms,
  causalShares,
  compile,
  type Lever,
  listTies,
  type Mechanism,
  networkAt,
  runScenario,
  type Setting,
  tieAt,
  yearsBetween,
} from "@entente/core";
import { describe, expect, test } from "vitest";
import { smallScenario, smallWorld } from "../support/small-world.ts";

const settingWith = (...levers: Lever[]) => compile(smallWorld, smallScenario({ levers })).setting;

/** Two years by the calendar. */
const length = yearsBetween("2024-01-01", "2026-01-01");

/** Pressure of one actor on another at year t: 1 − Π(1 − u) over its causes. */
const pressure = (setting: Setting, sender: string, target: string, t: number): number => {
  const course = setting.sanctions.courses.find(
    (each) => setting.actors[each.sender] === sender && setting.actors[each.target] === target,
  );
  return 1 - (course?.causes ?? []).reduce((free, cause) => free * (1 - cause.at(t)), 1);
};

describe("weights and baselines", () => {
  test("each state's size counts once: the group weighs what its members weigh that are not shown", () => {
    // Sizes 100, 400, 25 and 16 + 9 = 25; square roots 10, 20, 5, 5, in all 40.
    expect(Array.from(settingWith().weights)).toEqual([10 / 40, 20 / 40, 5 / 40, 5 / 40]);
  });

  test("γ = 1 weighs by size and γ = 0 gives one actor, one vote", () => {
    const weights = (sizeExponent: number) =>
      Array.from(compile(smallWorld, smallScenario({ model: { sizeExponent } })).setting.weights);
    expect(weights(1)).toEqual([100 / 550, 400 / 550, 25 / 550, 25 / 550]);
    expect(weights(0)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test("an actor that is left out takes its ties along and leaves its members' size to nobody", () => {
    const { setting } = compile(smallWorld, smallScenario({ model: { leaveOut: ["AAA"] } }));
    expect(setting.actors).toEqual(["BBB", "CCC", "GRP"]);
    // Now Aland counts for the group: 400, 25, 125.
    const roots = [20, 5, Math.sqrt(125)];
    const sum = roots.reduce((all, root) => all + root, 0);
    expect(Array.from(setting.weights)).toEqual(roots.map((root) => root / sum));
  });

  test("a tie starts at Σ w g / (Σ w + 1): .6/2 = .3 and −2.4/4 = −.6; nothing known is 0", () => {
    expect(Array.from(settingWith().baseline)).toEqual([0.3, 0, 0, expect.closeTo(-0.6, 14), 0, 0]);
  });
});

describe("sanctions as levers", () => {
  const lever: Lever = {
    id: "s",
    kind: "sanction",
    action: "impose",
    senders: ["AAA"],
    targets: ["CCC"],
    measures: ["travel", "financial"],
    from: "2024-07-01",
  };
  const start = yearsBetween("2024-01-01", "2024-07-01");

  test("finance .6 and travel .1 combine to 1 − .4·.9 = .64, from the day on", () => {
    const setting = settingWith(lever);
    expect(pressure(setting, "AAA", "CCC", start - 0.001)).toBe(0);
    expect(pressure(setting, "AAA", "CCC", start)).toBeCloseTo(0.64, 14);
  });

  test("intensity scales each measure, and may be a formula in t", () => {
    expect(pressure(settingWith({ ...lever, intensity: 0.5 }), "AAA", "CCC", 1)).toBeCloseTo(
      1 - 0.7 * 0.95,
      14,
    );
    expect(pressure(settingWith({ ...lever, intensity: "t / 2" }), "AAA", "CCC", 1)).toBeCloseTo(
      1 - 0.7 * 0.95,
      14,
    );
  });

  test("after its end a measure halves every half-life", () => {
    const fading = settingWith({
      ...lever,
      measures: ["financial"],
      until: "2025-01-01",
      halfLife: 0.5,
    });
    const end = yearsBetween("2024-01-01", "2025-01-01");
    expect(pressure(fading, "AAA", "CCC", end + 0.5)).toBeCloseTo(0.3, 14);
    expect(pressure(fading, "AAA", "CCC", end + 1)).toBeCloseTo(0.15, 14);
  });

  test("a threat is .1 whatever it threatens with", () => {
    expect(pressure(settingWith({ ...lever, action: "threaten" }), "AAA", "CCC", 1)).toBeCloseTo(
      0.1,
      14,
    );
  });

  test("a bloc sends by its members' degrees: Aland wholly, Beland by half", () => {
    const setting = settingWith({ ...lever, senders: ["pact"], measures: ["arms"] });
    expect(pressure(setting, "AAA", "CCC", 1)).toBeCloseTo(0.3, 14);
    // Beland's standing finance .6 and arms .3 with half of arms on top: 1 − .4·.7·.85
    expect(pressure(setting, "BBB", "CCC", 1)).toBeCloseTo(1 - 0.4 * 0.7 * 0.85, 14);
  });

  test("a state named itself and as a member of a bloc sends once, by the higher degree", () => {
    const twice = { ...lever, senders: ["pact", "BBB"], measures: ["travel" as const] };
    expect(pressure(settingWith(twice), "AAA", "CCC", 1)).toBeCloseTo(0.1, 14);
    expect(pressure(settingWith(twice), "BBB", "CCC", 1)).toBeCloseTo(1 - 0.4 * 0.7 * 0.9, 14);
  });

  test("a member that leaves the bloc stops sending", () => {
    const setting = settingWith(
      { ...lever, senders: ["pact"], measures: ["arms"] },
      {
        id: "l",
        kind: "bloc",
        action: "leave",
        bloc: "pact",
        members: [{ actor: "AAA" }],
        from: "2025-01-01",
      },
    );
    expect(pressure(setting, "AAA", "CCC", 0.9)).toBeCloseTo(0.3, 14);
    expect(pressure(setting, "AAA", "CCC", 1.1)).toBe(0);
  });

  test("who joins a bloc that sanctions sends from that day on, in a run as well", () => {
    const end = (...levers: Lever[]) => {
      const mechanisms = { bloc: { enabled: false } };
      const run = runScenario(smallWorld, smallScenario({ levers, mechanisms }));
      return networkAt(run, length).ties.weight;
    };
    const arms = { ...lever, measures: ["arms" as const], from: "2024-01-01" };
    const from = "2025-01-01";
    const joined = end(
      { ...arms, senders: ["pact"] },
      { id: "j", kind: "bloc", action: "join", bloc: "pact", members: [{ actor: "GRP" }], from },
    );
    const each = end(
      arms,
      { ...arms, id: "b", senders: ["BBB"], intensity: 0.5 },
      { ...arms, id: "g", senders: ["GRP"], from },
    );
    joined.forEach((weight, tie) => {
      expect(weight).toBeCloseTo(each[tie] ?? 9, 12);
    });
  });

  test("lifting one kind of a standing measure lets that kind fade and owes it to the lift", () => {
    const lift: Lever = {
      id: "ease",
      kind: "sanction",
      action: "lift",
      senders: ["BBB"],
      targets: ["CCC"],
      measures: ["financial"],
      halfLife: 1,
      from: "2024-01-01",
    };
    const setting = settingWith(lift);
    // After one half-life finance is .3, arms still .3: 1 − .7·.7
    expect(pressure(setting, "BBB", "CCC", 1)).toBeCloseTo(0.51, 14);
    expect(setting.sanctions.courses[0]?.causes.map((cause) => cause.lever)).toEqual([
      "ease",
      undefined,
    ]);
  });

  test("lifting half leaves half in the end", () => {
    const half: Lever = {
      id: "e",
      kind: "sanction",
      action: "lift",
      senders: ["BBB"],
      targets: ["CCC"],
      intensity: 0.5,
      halfLife: 0.1,
      from: "2024-01-01",
    };
    expect(pressure(settingWith(half), "BBB", "CCC", 20)).toBeCloseTo(1 - 0.7 * 0.85, 12);
  });
});

describe("runs of a scenario", () => {
  test("what stands already is in the baseline: without levers, sanctions do nothing", () => {
    const run = runScenario(smallWorld, smallScenario());
    const sanctions = networkAt(run, length).ties.changes?.sanctions;
    expect(sanctions?.every((change) => change === 0)).toBe(true);
  });

  test("a lever that is switched off leaves no trace", () => {
    const event: Lever = {
      id: "e",
      kind: "event",
      source: "AAA",
      target: "CCC",
      cameo: "057",
      from: "2024-06-01",
    };
    const off = runScenario(smallWorld, smallScenario({ levers: [{ ...event, enabled: false }] }));
    const without = runScenario(smallWorld, smallScenario());
    expect(Array.from(off.trajectory.times)).not.toEqual([]);
    expect(networkAt(off, length).ties).toEqual(networkAt(without, length).ties);
  });

  test("an event of Goldstein 8 moves a neutral tie by .3 · .8 on its day", () => {
    const event: Lever = {
      id: "e",
      kind: "event",
      source: "AAA",
      target: "CCC",
      cameo: "057",
      from: "2024-01-01",
    };
    const quiet = Object.fromEntries(
      ["anchor", "balance", "bloc"].map((id) => [id, { enabled: false }]),
    );
    const run = runScenario(smallWorld, smallScenario({ levers: [event], mechanisms: quiet }));
    expect(
      listTies(networkAt(run, length)).find((tie) => tie.a === "AAA" && tie.b === "CCC")?.weight,
    ).toBeCloseTo(0.24, 14);
  });

  test("a mechanism of one's own enters by the same door and gets its own account", () => {
    const drift: Mechanism<Setting> = {
      id: "drift",
      title: "Drift",
      summary: "Everything warms.",
      equation: "(1 - x_ij^2) * delta",
      parameters: [
        {
          id: "delta",
          symbol: "\\delta",
          label: "Drift",
          unit: "per year",
          min: 0,
          max: 1,
          step: 0.1,
          standard: 0.1,
          reason: "made up",
        },
      ],
      sources: [],
      evidenceFor: [],
      evidenceAgainst: [],
      standardOn: true,
      prepare: ({ delta = 0 }, { n }) => ({
        account: "drift",
        steadyAfter: 0,
        rate({ x }, out) {
          let k = 0;
          for (let i = 0; i < n; i++)
            for (let j = i + 1; j < n; j++, k++)
              out[k] = (out[k] as number) + delta * (1 - (x[i * n + j] as number) ** 2);
        },
      }),
    };
    const mechanisms = [...builtInMechanisms, drift];
    const quiet = Object.fromEntries(builtInMechanisms.map(({ id }) => [id, { enabled: false }]));
    const scenario = smallScenario({
      mechanisms: { ...quiet, drift: { params: { delta: 0.2 } } },
      run: { tolerance: 1e-11 },
    });
    const run = runScenario(smallWorld, scenario, { mechanisms });
    const tie = tieAt(networkAt(run, length), 0);
    // dx/dt = δ(1 − x²): x(t) = tanh(artanh x₀ + δt)
    expect(tie?.weight).toBeCloseTo(Math.tanh(Math.atanh(0.3) + 0.2 * length), 10);
    expect(tie?.changes).toEqual({ drift: expect.closeTo((tie?.weight ?? 0) - 0.3, 13) });
  });

  test("a causal share is the difference of two whole runs", () => {
    const levers: Lever[] = [
      {
        id: "warm",
        kind: "tie",
        action: "lasting",
        a: "AAA",
        b: "CCC",
        change: 0.5,
        from: "2024-02-01",
      },
    ];
    const tie = { a: "AAA", b: "BBB", years: length };
    const at = (scenario: Parameters<typeof runScenario>[1]) =>
      listTies(networkAt(runScenario(smallWorld, scenario), length)).find(
        (each) => each.a === "AAA" && each.b === "BBB",
      )?.weight ?? 0;
    const share = causalShares(smallWorld, smallScenario({ levers }), tie).find(
      (each) => each.id === "warm",
    );
    expect(share?.difference).toBeCloseTo(at(smallScenario({ levers })) - at(smallScenario()), 6);
    expect(Math.abs(share?.difference ?? 0)).toBeGreaterThan(0.005);
  });
});
