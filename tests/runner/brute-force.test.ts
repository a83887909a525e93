import {
  builtInMechanisms,
  causalShares,
  checkScenario,
  ensembleMembers,
  ensembleReport,
  evaluatePoints,
  factorsOf,
  findFlips,
  inlinePool,
  inlineRunner,
  readScenarioData,
  runEnsemble,
  runScenario,
  type Scenario,
  shapleyShares,
  sweepOf,
  sweepPlan,
  tornadoOf,
  tornadoPlan,
  type World,
} from "@entente/core";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { smallScenario, smallWorld } from "../support/small-world.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Two states with nothing on record, and nothing at work: the tie stands wherever its baseline does. */
const pairWorld: World = {
  ...smallWorld,
  id: "pair",
  actors: ["A", "B"].map((id) => ({ id, name: id, kind: "state" })),
  blocs: [],
  components: [],
  measures: [],
};
const stillScenario: Scenario = {
  version: 1,
  id: "still",
  title: "Still",
  world: { id: "pair", edition: 1 },
  end: "2025-01-01",
  levers: [],
  mechanisms: Object.fromEntries(
    ["anchor", "balance", "bloc", "sanctions", "shared-target", "co-senders", "shocks"].map(
      (id) => [id, { enabled: false }],
    ),
  ),
};

/** A lever of every kind and action, with what each may say beside its dates. */
const levers: Scenario["levers"] = [
  {
    kind: "bloc",
    id: "founds",
    action: "found",
    bloc: "ring",
    name: "The Ring",
    members: [{ actor: "CCC", degree: 0.3 }, { actor: "GRP", degree: 0.8 }, { actor: "BBB" }],
    cohesion: 2,
    solidarity: 0.5,
    from: "2024-02-01",
  },
  {
    kind: "bloc",
    id: "joins",
    action: "join",
    bloc: "pact",
    members: [
      { actor: "CCC", degree: 0.9 },
      { actor: "GRP", degree: 0.2 },
    ],
    from: "2024-05-01",
  },
  { kind: "bloc", id: "holds", action: "cohesion", bloc: "pact", cohesion: 3, from: "2024-07-01" },
  {
    kind: "sanction",
    id: "cuts",
    action: "impose",
    senders: ["pact"],
    targets: ["CCC"],
    measures: ["financial", "travel"],
    intensity: 0.7,
    from: "2024-03-01",
    until: "2025-01-01",
    halfLife: 0.5,
  },
  {
    kind: "sanction",
    id: "eases",
    action: "lift",
    senders: ["BBB"],
    targets: ["CCC"],
    intensity: 0.4,
    from: "2024-09-01",
  },
  {
    kind: "sanction",
    id: "warns",
    action: "threaten",
    senders: ["GRP"],
    targets: ["BBB"],
    from: "2024-01-01",
  },
  {
    kind: "tie",
    id: "warms",
    action: "lasting",
    a: "AAA",
    b: "CCC",
    change: 0.6,
    from: "2024-04-01",
  },
  {
    kind: "tie",
    id: "hits",
    action: "impulse",
    a: "AAA",
    b: "GRP",
    change: -0.4,
    from: "2024-01-01",
  },
  {
    kind: "event",
    id: "visits",
    source: "BBB",
    target: "CCC",
    cameo: "042",
    strength: 2,
    from: "2025-06-01",
  },
];
const busy = smallScenario({ levers });
const endOf = (scenario: Scenario) => runScenario(smallWorld, scenario).trajectory.x.slice(-6);

describe("a factor", () => {
  const factors = factorsOf(smallWorld, busy);

  test("of every lever, parameter and tie leaves the scenario as it is at the scenario's own value", () => {
    const whole = endOf(busy);
    expect(factors.map(({ id }) => id)).toContain("lever/joins/degree");
    for (const { id, set, value } of factors) {
      expect([id, endOf(set(busy, value))]).toEqual([id, whole]);
    }
  });

  test("is something that a document may say at both ends", () => {
    for (const { id, set, min, max, range } of factors) {
      for (const value of [min, max, range.low, range.high]) {
        const changed = set(busy, value);
        const issues = [
          ...readScenarioData(changed).issues,
          ...checkScenario(changed, smallWorld, builtInMechanisms),
        ];
        expect([id, value, issues.filter(({ severity }) => severity === "error")]).toEqual([
          id,
          value,
          [],
        ]);
      }
    }
  });

  test("of membership moves all members in proportion to the fullest", () => {
    const joins = factors.find(({ id }) => id === "lever/joins/degree");
    const lever = joins?.set(busy, 0.45).levers.find(({ id }) => id === "joins");
    expect(lever).toMatchObject({ members: [{ degree: 0.45 }, { degree: 0.1 }] });
  });

  test("that is varied leaves the others at the scenario's own", async () => {
    const plan = tornadoPlan(factors, ["tie/AAA/CCC"], 4);
    const run = evaluatePoints(inlinePool(), { world: smallWorld, scenario: busy }, plan);
    await run.done;
    expect(tornadoOf(factors, run.values).base).toBe(endOf(busy)[1]);
  });
});

describe("a flip", () => {
  // At rest x is the baseline p; the indicator (p − up)(p + down) is below 0 at p = 0 and first above it beyond one of its roots.
  const search = async (up: number, down: number) => {
    const formula = `(x("A", "B") - ${up}) * (x("A", "B") + ${down})`;
    const scenario = { ...stillScenario, indicators: [{ id: "two", title: "Two", formula }] };
    const factors = factorsOf(pairWorld, scenario).filter(({ kind }) => kind === "tie");
    const request = { world: pairWorld, scenario };
    const { found } = findFlips(inlinePool(), request, factors, { outcome: "indicator/two" });
    return (await found)?.answers[0]?.flip?.to;
  };

  test("is the nearer of two crossings that lie on both sides within one step of the grid", async () => {
    expect(await search(0.1, 0.06)).toBeCloseTo(-0.06, 6);
    expect(await search(0.06, 0.1)).toBeCloseTo(0.06, 6);
  });

  test("is the nearer crossing of any two, as their roots tell", async () => {
    const root = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    await fc.assert(
      fc.asyncProperty(root, root, async (up, down) => {
        fc.pre(Math.abs(up - down) > 1e-3);
        expect(await search(up, down)).toBeCloseTo(up < down ? up : -down, 6);
      }),
      { numRuns: 10, seed: 5 },
    );
  });

  test("at the very end of the range is found there", async () => {
    expect(await search(0.9899999, 2)).toBeCloseTo(0.99, 6);
    expect(await search(0.995, 2)).toBeUndefined();
  });
});

describe("a walk along a factor", () => {
  test("goes on past a value at which runs diverge", async () => {
    // The rule alone drives the tie to 0.25 from both sides at the speed s: no run gets past that. At s = 0 the tie stands still.
    const scenario: Scenario = {
      ...stillScenario,
      rules: [
        {
          id: "cliff",
          title: "Cliff",
          equation: "(1 - x^2) * s * (x > 0.25 ? -1 : 1)",
          parameters: [{ id: "s", min: 0, max: 1, standard: 0 }],
        },
      ],
    };
    const axes = { x: { factor: "cliff/s", values: [0, 1] }, continuation: true };
    const plan = sweepPlan(axes, ["tie/A/B"], 2);
    const run = evaluatePoints(inlinePool(), { world: pairWorld, scenario }, plan);
    await run.done;
    const { up, down } = sweepOf(axes, run.values);
    expect(up).toEqual([[0, Number.NaN]]);
    expect(down).toEqual([[expect.any(Number), Number.NaN]]);
    // Down from the first value the tie stands wherever a run last did, on its way from 0 to the cliff.
    expect(down[0]?.[0]).toBeGreaterThanOrEqual(0);
    expect(down[0]?.[0]).toBeLessThan(0.26);
  });
});

describe("a causal share", () => {
  const question = { a: "AAA", b: "GRP", years: 0 };

  test("on the first day is what struck on that day and nothing else", () => {
    // From b by (b + p)/(1 + b p) with p = −0.4; no time has passed in which a rate could act.
    const b = runScenario(smallWorld, busy).trajectory.x[2] as number;
    const jumped = (b - 0.4) / (1 - 0.4 * b);
    for (const { id, without, difference } of causalShares(smallWorld, busy, question)) {
      const strikes = id === "hits" || id === "shocks";
      expect([id, without]).toEqual([id, strikes ? b : expect.closeTo(jumped, 15)]);
      expect([id, difference]).toEqual([id, strikes ? expect.closeTo(jumped - b, 15) : 0]);
    }
  });

  test("by Shapley's value is the mean over all orders in which the levers could come", () => {
    const few = {
      ...busy,
      levers: levers.filter(({ id }) => !/^(warms|hits|visits|warns)$/.test(id)),
    };
    const years = 731 / 365.2425;
    const { shares } = shapleyShares(smallWorld, few, { a: "BBB", b: "CCC", years });
    const value = new Map<string, number>();
    const worth = (on: readonly string[]): number => {
      const key = [...on].sort().join();
      const off = few.levers.map((lever) => ({ ...lever, enabled: on.includes(lever.id) }));
      const known = value.get(key) ?? (endOf({ ...few, levers: off })[3] as number);
      value.set(key, known);
      return known;
    };
    const orders = permutations(few.levers.map(({ id }) => id));
    expect(orders.length).toBe(120);
    for (const { id, value: share } of shares) {
      const gains = orders.map((order) => {
        const before = order.slice(0, order.indexOf(id));
        return worth([...before, id]) - worth(before);
      });
      const mean = gains.reduce((sum, gain) => sum + gain, 0) / orders.length;
      expect([id, share]).toEqual([id, expect.closeTo(mean, 5)]);
    }
  });
});

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length === 0) return [[]];
  return all.flatMap((one, k) =>
    permutations([...all.slice(0, k), ...all.slice(k + 1)]).map((rest) => [one, ...rest]),
  );
}

describe("an ensemble", () => {
  test("counts a split by who is with whom, whether the others are foes or nothing to each other", async () => {
    // Even values of the only tie from −0.9 to 0.3: below 0.05 two camps, foes below −0.05 and unjoined between.
    const runs = 256;
    const vary = [{ factor: "tie/A/B", low: -0.9, high: 0.3 }];
    const scenario: Scenario = {
      ...stillScenario,
      ensemble: { runs, design: "latin-hypercube", vary, dates: ["2025-01-01"] },
    };
    const ties: number[] = [];
    const run = runEnsemble(
      inlinePool(),
      { world: pairWorld, scenario },
      { onMember: (_, rows, offset) => ties.push(rows[offset] as number) },
    );
    await run.done;
    const apart = ties.filter((x) => x < 0.05).length / runs;
    expect(apart).toBeCloseTo(0.95 / 1.2, 2);
    const [date] = ensembleReport(run.ensemble).dates;
    expect(date).toMatchObject({ camps: [["A"], ["B"]], campShare: apart, splits: 2 });
    expect(date?.ties[0]?.together).toBeCloseTo(1 - apart, 12);
    expect(Math.min(...ties)).toBeGreaterThanOrEqual(-0.9);
  });

  test("opens a future of thousands of shocks as a scenario that may be read", async () => {
    // A shock a month on each of six ties: 72 a year, but for months of the span that are cut short.
    const scenario = smallScenario({
      end: "2064-01-01",
      ensemble: { runs: 2, shocks: { rate: 12, size: 0.1 } },
    });
    const reply = await inlineRunner().future({ world: smallWorld, scenario, member: 1 });
    const future = reply.ok ? reply.scenario : undefined;
    expect(future?.levers.length).toBeGreaterThan(2800);
    expect(readScenarioData(future).ok).toBe(true);
  });

  test("in which events are switched off has none by chance, in its futures as in the scenarios made of them", () => {
    const scenario = smallScenario({
      mechanisms: { shocks: { enabled: false } },
      ensemble: { runs: 4, shocks: { rate: 12, size: 0.3 } },
    });
    const members = ensembleMembers(smallWorld, scenario);
    for (const member of [0, 1, 2, 3]) {
      expect(members.variant(member).shocks).toEqual([]);
      expect(members.scenarioOf(member).levers).toEqual([]);
    }
  });
});
