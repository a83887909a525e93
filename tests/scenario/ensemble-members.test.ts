import {
  builtInMechanisms,
  checkScenario,
  ensembleMembers,
  fillScenario,
  runScenario,
  type Scenario,
  trimScenario,
  type World,
} from "@entente/core";
import { describe, expect, test } from "vitest";
import { memberMethod } from "../../packages/core/src/scenario/run-scenario.ts";
import { statesAt } from "../../packages/core/src/scenario/states-at.ts";
import { smallScenario, smallWorld } from "../support/small-world.ts";

const shocks = { rate: 2, size: 0.2 };
const uncertain = (changes: Partial<Scenario> = {}) =>
  smallScenario({ ensemble: { runs: 64, seed: 5, shocks }, ...changes });

const drawsOf = (world: World, scenario: Scenario, member: number) => {
  const { variant, settings, variation } = ensembleMembers(world, scenario);
  const { values, baseline, shocks: drawn } = variant(member);
  const pairs = variation.compiled.baseline.map(({ a, b }) => `${a} ${b}`);
  return {
    factors: new Map(settings.vary.map(({ factor }, f) => [factor, values[f]])),
    baseline: new Map(pairs.map((pair, k) => [pair, baseline[k]])),
    shocks: drawn.map(({ at, tie, size }) => `${pairs[tie]} ${at} ${size}`),
  };
};

describe("the futures of a scenario", () => {
  test("a world without some actor, and a model without some mechanism, leave all other draws alone", () => {
    const whole = drawsOf(smallWorld, uncertain(), 17);
    const without = uncertain({
      mechanisms: { sanctions: { enabled: false }, balance: { enabled: false } },
      model: { leaveOut: ["BBB"] },
    });
    const rest = drawsOf(smallWorld, without, 17);
    expect(rest.factors.size).toBeGreaterThan(2);
    expect(rest.factors.size).toBeLessThan(whole.factors.size);
    for (const [factor, value] of rest.factors) expect(value).toBe(whole.factors.get(factor));
    expect(rest.baseline.size).toBe(3);
    for (const [pair, value] of rest.baseline) expect(value).toBe(whole.baseline.get(pair));
    expect(rest.shocks.length).toBeGreaterThan(0);
    expect(rest.shocks).toEqual(whole.shocks.filter((shock) => !shock.includes("BBB")));
  });

  test("a longer run keeps the shocks of the shorter one", () => {
    const short = drawsOf(smallWorld, uncertain({ end: "2025-01-01" }), 3).shocks;
    const long = drawsOf(smallWorld, uncertain({ end: "2027-01-01" }), 3).shocks;
    expect(short.length).toBeGreaterThan(0);
    expect(long.filter((shock) => short.includes(shock))).toEqual(short);
  });

  test("each future opened as a scenario passes the check and runs to the same alignments", () => {
    const scenario = uncertain({
      levers: [
        {
          kind: "sanction",
          id: "banks",
          action: "impose",
          senders: ["AAA"],
          targets: ["CCC"],
          measures: ["financial"],
          from: "2024-06-01",
        },
      ],
      ensemble: {
        runs: 64,
        seed: 5,
        shocks,
        vary: [
          { factor: "balance/alpha", low: 0.2, high: 1, scale: "log" },
          { factor: "sanctions/halfLife", low: 1, high: 3 },
          { factor: "lever/banks/intensity", low: 0, high: 1 },
          { factor: "tie/CCC/AAA", low: -0.5, high: 0.5 },
        ],
      },
    });
    const { scenarioOf, variant, variation } = ensembleMembers(smallWorld, scenario);
    for (const member of [0, 1, 40]) {
      const own = scenarioOf(member);
      expect(checkScenario(own, smallWorld, builtInMechanisms)).toEqual([]);
      const { x } = runScenario(smallWorld, own).trajectory;
      const problem = variation.prepare(variant(member)).problem;
      const found = statesAt(problem, [problem.until], memberMethod(scenario));
      // The very bits: frames change no steps.
      expect(found).toEqual(x.slice(-6));
    }
    expect(scenarioOf(0).levers.length).toBeGreaterThan(1);
    expect(scenarioOf(0).model?.baseline?.length).toBeGreaterThan(0);
  });

  test("values stay in their ranges, and baselines in what the coding leaves open", () => {
    const { settings, variant, variation } = ensembleMembers(smallWorld, uncertain());
    const { baseline } = variation.compiled;
    for (let member = 0; member < settings.runs; member++) {
      const { values, baseline: own } = variant(member);
      for (const [f, { low, high }] of settings.vary.entries()) {
        expect(values[f]).toBeGreaterThanOrEqual(low);
        expect(values[f]).toBeLessThanOrEqual(high);
      }
      for (const [k, { low, high }] of baseline.entries()) {
        expect(own[k]).toBeGreaterThanOrEqual(low);
        expect(own[k]).toBeLessThanOrEqual(high);
      }
    }
  });

  test("by default the strength of balance spans the presets, 0.3 to 3 times the anchor", () => {
    const { settings } = ensembleMembers(smallWorld, smallScenario());
    expect(settings.vary.find(({ factor }) => factor === "balance/alpha")).toEqual({
      factor: "balance/alpha",
      low: 0.15,
      high: 1.5,
      scale: "log",
    });
    expect(settings.vary.map(({ factor }) => factor)).not.toContain("balance/a_ee");
  });
});

describe("the ensemble block of a document", () => {
  const issuesOf = (ensemble: Scenario["ensemble"], changes: Partial<Scenario> = {}) =>
    checkScenario(
      smallScenario({ ...changes, ...(ensemble ? { ensemble } : {}) }),
      smallWorld,
      builtInMechanisms,
    ).map(({ where, cure }) => `${where}: ${cure}`);

  test("is refused with place and cure: unknown factors, ranges that cannot be, dates outside the run", () => {
    expect(
      issuesOf({
        vary: [
          { factor: "balance/alfa", low: 0, high: 1 },
          { factor: "balance/alpha", low: 1, high: 1 },
          { factor: "anchor/beta", low: -1, high: 1 },
          { factor: "sanctions/sigma", low: 0, high: 1, scale: "log" },
          { factor: "tie/AAA/BBB", low: 0, high: 0.5 },
          { factor: "tie/BBB/AAA", low: 0, high: 0.5 },
        ],
        dates: ["2024-06-01", "2024-06-01", "2030-01-01"],
      }),
    ).toEqual([
      'ensemble.vary[0].factor: Did you mean "balance/alpha"?',
      "ensemble.vary[1]: Widen the range, or remove it.",
      "ensemble.vary[2]: Choose a range within 0 to 3.",
      "ensemble.vary[3].scale: Ratios need a range above zero.",
      "ensemble.vary[5].factor: Remove one.",
      "ensemble.dates[1]: Put the dates in order.",
      "ensemble.dates[2]: Move it into the run.",
    ]);
  });

  test("stated baselines are refused when a tie is stated twice or joins an actor with itself", () => {
    const baseline = [
      { a: "AAA", b: "BBB", value: 0.2 },
      { a: "BBB", b: "AAA", value: 0.3 },
      { a: "CCC", b: "CCC", value: 0 },
      { a: "AAA", b: "CCD", value: 0 },
    ];
    expect(issuesOf(undefined, { model: { baseline } })).toEqual([
      "model.baseline[1]: Remove one.",
      "model.baseline[2].b: A tie joins two actors.",
      'model.baseline[3].b: Did you mean "CCC"? Otherwise add it to the world.',
    ]);
  });

  test("is written out when filled, and trimmed back to what was said", () => {
    const scenario = smallScenario({ ensemble: { runs: 100, shocks } });
    const filled = fillScenario(scenario, smallWorld, builtInMechanisms);
    expect(filled.ensemble?.dates).toHaveLength(13);
    expect(fillScenario(filled, smallWorld, builtInMechanisms)).toEqual(filled);
    expect(trimScenario(filled, smallWorld, builtInMechanisms)).toEqual(scenario);
    expect(fillScenario(smallScenario(), smallWorld, builtInMechanisms).ensemble).toBeUndefined();
  });
});
