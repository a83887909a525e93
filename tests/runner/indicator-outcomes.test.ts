import {
  ensembleMembers,
  ensembleReport,
  evaluatePoints,
  type Factor,
  factorsOf,
  findFlips,
  inlinePool,
  readOutcome,
  runEnsemble,
  type Scenario,
  sobolOf,
  sobolPlan,
  sweepPlan,
  tornadoOf,
  tornadoPlan,
} from "@entente/core";
import { expect, test } from "vitest";
import { smallScenario, smallWorld } from "../support/small-world.ts";

const world = smallWorld;
const off = ["balance", "bloc", "sanctions", "shared-target", "co-senders", "shocks"];
const still = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
const indicator = (id: string, formula: string) => ({ id, title: id, formula });

/** Only the anchor acts, so a tie stays at its baseline, or goes to where a lasting change moved it. */
const scenario = smallScenario({
  mechanisms: still,
  levers: [
    {
      ...({ kind: "tie", id: "cool", action: "lasting" } as const),
      ...{ a: "AAA", b: "BBB", change: 0, from: "2024-01-01" },
    },
    {
      ...({ kind: "sanction", id: "banks", action: "impose" } as const),
      ...{ senders: ["AAA"], targets: ["CCC"], measures: ["financial"], from: "2024-06-01" },
    },
  ],
  indicators: [
    indicator("line", '2 * x("AAA", "BBB") + 3'),
    indicator("moved", 'b("AAA", "BBB")'),
    indicator("pressure", 'u("AAA", "CCC")'),
    indicator("size", 'w("BBB")'),
    indicator("both", 'x("AAA", "BBB") + x("BBB", "CCC")'),
    indicator("clock", "t"),
    indicator("root", 'x("AAA", "BBB") > 0 ? 1 : 0 / 0'),
  ],
});
const factor = (id: string, of: Scenario = scenario): Factor => {
  const found = factorsOf(world, of).find((each) => each.id === id);
  if (!found) throw new Error(`no factor ${id}`);
  return found;
};
const baselineOf = (a: string, b: string) => factor(`tie/${a}/${b}`).value;

/** An outcome at some values of one factor. */
async function at(outcome: string, id: string, values: readonly number[]): Promise<number[]> {
  const plan = sweepPlan({ x: { factor: id, values } }, [outcome], 4);
  const run = evaluatePoints(inlinePool(), { world, scenario }, plan);
  expect(await run.done).toEqual({ how: "finished" });
  return Array.from(run.values);
}

test("a swept indicator is worked out in each run's own setting, as by hand", async () => {
  const b = baselineOf("AAA", "BBB");
  const pushes = [-0.4, 0, 0.5];
  // A lasting change bends a baseline: (b + p) / (1 + b p).
  for (const [k, value] of (await at("indicator/moved", "lever/cool/change", pushes)).entries())
    expect(value).toBeCloseTo((b + (pushes[k] as number)) / (1 + b * (pushes[k] as number)), 12);
  // Closed banks count 0.6 at full strength.
  const strengths = [0, 0.5, 1];
  for (const [k, value] of (
    await at("indicator/pressure", "lever/banks/intensity", strengths)
  ).entries())
    expect(value).toBeCloseTo(0.6 * (strengths[k] as number), 12);
  // 100, 400, 25 and 25 to the power γ: one of four, 20 of 40, 400 of 550.
  const sizes = await at("indicator/size", "model/sizeExponent", [0, 0.5, 1]);
  for (const [k, share] of [0.25, 0.5, 400 / 550].entries())
    expect(sizes[k]).toBeCloseTo(share, 12);
  // A date in the middle: a tie that nothing moves, and the clock of that day.
  const [line] = await at("indicator/line@2025-01-01", "anchor/beta", [0.5]);
  expect(line).toBeCloseTo(2 * b + 3, 9);
  expect(await at("indicator/clock@2025-01-01", "anchor/beta", [0.5])).toEqual([366 / 365.2425]);
});

test("the smallest change that brings an indicator across a value is the one computed by hand", async () => {
  // x(T) = b' + (b − b') e^(−βT); 2 x(T) + 3 = 3 where x(T) = 0, so b' = −b e / (1 − e) and p = (b' − b) / (1 − b' b).
  const b = baselineOf("AAA", "BBB");
  const left = Math.exp((-0.5 * 731) / 365.2425);
  const moved = (-b * left) / (1 - left);
  const push = (moved - b) / (1 - moved * b);
  const search = findFlips(inlinePool(), { world, scenario }, [factor("lever/cool/change")], {
    outcome: "indicator/line",
    threshold: 3,
  });
  const found = await search.found;
  expect(found?.base).toBeCloseTo(2 * b + 3, 6);
  expect(found?.answers[0]?.flip?.to).toBeCloseTo(push, 4);

  // Where an indicator has no value there is no side to cross to: it is 1 as far as it goes, and never below 0.5.
  const none = await findFlips(inlinePool(), { world, scenario }, [factor("lever/cool/change")], {
    outcome: "indicator/root",
    threshold: 0.5,
  }).found;
  expect(none?.base).toBe(1);
  expect(none?.answers[0]?.atLow).toBeNaN();
  expect(none?.answers[0]?.flip).toBeUndefined();
});

test("tornado and Sobol indices of a sum of two baselines are those of the sum", async () => {
  const factors = ["tie/AAA/BBB", "tie/BBB/CCC", "anchor/beta"].map((id) => factor(id));
  const widths = factors.map(({ range: { low, high } }) => high - low);
  const request = { world, scenario };
  const bars = evaluatePoints(inlinePool(), request, tornadoPlan(factors, ["indicator/both"], 4));
  await bars.done;
  const { base, bars: found } = tornadoOf(factors, bars.values);
  expect(base).toBeCloseTo(baselineOf("AAA", "BBB") + baselineOf("BBB", "CCC"), 6);
  for (const [f, { id }] of factors.slice(0, 2).entries())
    expect(found.find((bar) => bar.factor === id)?.swing).toBeCloseTo(widths[f] as number, 6);
  expect(found.at(-1)?.factor).toBe("anchor/beta");
  expect(found.at(-1)?.swing).toBeCloseTo(0, 6);

  // Two independent uniform numbers: each makes its width², the shares add up, nothing is joint.
  const plan = sobolPlan(factors, ["indicator/both"], { samples: 512, seed: 5 });
  const run = evaluatePoints(inlinePool(), request, plan);
  await run.done;
  const { indices } = sobolOf(factors, run.values, run.rows(), { seed: 5 });
  const all = (widths[0] as number) ** 2 + (widths[1] as number) ** 2;
  for (const [f, { id }] of factors.slice(0, 2).entries()) {
    const share = (widths[f] as number) ** 2 / all;
    const own = indices.find((each) => each.factor === id);
    expect(Math.abs((own?.first ?? 0) - share)).toBeLessThan(0.04);
    expect(Math.abs((own?.total ?? 0) - share)).toBeLessThan(0.04);
  }
  expect(indices.at(-1)?.total).toBeCloseTo(0, 6);
});

test("an ensemble spreads indicators at every date as their formulas spread", async () => {
  const own: Scenario = {
    ...scenario,
    ensemble: { runs: 2048, vary: [], dates: ["2024-01-01", "2026-01-01"] },
  };
  const { ensemble, done } = runEnsemble(inlinePool(), { world, scenario: own });
  expect(await done).toEqual({ how: "finished" });
  expect(ensemble.indicators.map(({ id }) => id)).toContain("line");
  const { baseline } = ensembleMembers(world, own).variation.compiled;
  const tie = baseline.find(({ a, b }) => a === "AAA" && b === "BBB");
  const { low = 0, value = 0, high = 0 } = tie ?? {};
  const turn = (value - low) / (high - low);
  for (const d of [0, 1]) {
    const line = ensemble.indicator(d, 0);
    expect(line.count).toBe(2048);
    // A triangular baseline's quantiles, doubled, and 3 more.
    for (const p of [0.05, 0.25, 0.5, 0.75, 0.95]) {
      const exact =
        p < turn
          ? low + Math.sqrt(p * (high - low) * (value - low))
          : high - Math.sqrt((1 - p) * (high - low) * (high - value));
      expect(Math.abs(line.quantile(p) - (2 * exact + 3))).toBeLessThan(0.01);
    }
    expect(line.mean).toBeCloseTo((2 * (low + value + high)) / 3 + 3, 2);
    expect(ensemble.indicator(d, 3).deviation).toBe(0);
  }
  const report = ensembleReport(ensemble).dates[1]?.indicators;
  expect(report?.[0]).toMatchObject({ id: "line", count: 2048 });
  expect(report?.[5]).toMatchObject({ id: "clock", median: 731 / 365.2425 });
});

test("an indicator that names nobody who is there has no value in any future, and says so by its count", async () => {
  const own: Scenario = {
    ...scenario,
    levers: [],
    model: { leaveOut: ["CCC"] },
    indicators: [indicator("gone", 'x("AAA", "CCC")'), indicator("mean", "mean_ij(x_ij)")],
    ensemble: { runs: 8, dates: ["2026-01-01"] },
  };
  const { ensemble, done } = runEnsemble(inlinePool(), { world, scenario: own });
  await done;
  expect(ensemble.diverged()).toBe(0);
  expect(ensemble.indicator(0, 0).count).toBe(0);
  expect(ensemble.indicator(0, 0).quantile(0.5)).toBeNaN();
  expect(ensemble.indicator(0, 1).count).toBe(8);
});

test("the name of an unknown indicator is refused with the nearest that there is", () => {
  const context = { actors: ["AAA", "BBB"], start: "2024-01-01", end: "2026-01-01" };
  const issue = (id: string, indicators = scenario.indicators) => {
    const reading = readOutcome(id, { ...context, indicators });
    return reading.ok ? undefined : `${reading.issues[0]?.got}: ${reading.issues[0]?.cure}`;
  };
  expect(issue("indicator/line")).toBeUndefined();
  expect(issue("indicator/lin")).toBe('unknown indicator "lin": Did you mean "line"?');
  expect(issue("indicator/line", [])).toContain("Give the scenario an indicator first");
  expect(issue("indicators/line")).toContain('Did you mean "indicator"?');
});
