import {
  evaluatePoints,
  evenValues,
  type Factor,
  factorsOf,
  findFlips,
  inlinePool,
  runScenario,
  type Scenario,
  sobolOf,
  sobolPlan,
  sweepOf,
  sweepPlan,
  tornadoOf,
  tornadoPlan,
  type World,
} from "@entente/core";
import { describe, expect, test, vi } from "vitest";

import { smallScenario, smallWorld } from "../support/small-world.ts";

vi.setConfig({ testTimeout: 60_000 });

const off = Object.fromEntries(
  ["bloc", "sanctions", "shared-target", "co-senders", "shocks"].map((id) => [
    id,
    { enabled: false },
  ]),
);

/** Six equal states that all stand at 0.05 to each other: nothing tells their ties apart, ever. */
const equalWorld: World = {
  ...smallWorld,
  id: "equal",
  actors: ["A", "B", "C", "D", "E", "F"].map((id) => ({ id, name: id, kind: "state" })),
  sizes: {
    measure: "made up",
    source: "made up",
    values: { AAA: 1 },
  },
  blocs: [],
  components: [],
  measures: [],
  evidence: { prior: 0.05 },
};

/** The equal world over sixty years: long enough to settle wherever no fold is near. */
const equalScenario: Scenario = {
  version: 1,
  id: "equal",
  title: "Equal",
  world: { id: "equal", edition: 1 },
  end: "2084-01-01",
  levers: [],
  mechanisms: off,
};

const factor = (world: World, scenario: Scenario, id: string): Factor => {
  const found = factorsOf(world, scenario).find((each) => each.id === id);
  if (!found) throw new Error(`no factor ${id}`);
  return found;
};

/** Root of f in [a, b] by halving; f has different signs at the ends. */
const root = (f: (x: number) => number, a: number, b: number): number => {
  let [low, high] = [a, b];
  for (let k = 0; k < 80; k++) {
    const middle = (low + high) / 2;
    if (f(middle) > 0 === f(low) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

describe("a sweep", () => {
  const axis = { factor: "balance/alpha", values: evenValues(0.5, 5, 46) };
  const request = { world: equalWorld, scenario: equalScenario };

  test("up and down shows hysteresis between the folds of the uniform case", async () => {
    // All ties equal x, six weights 1/6: dx/dt = β(b − x) + (1 − x²)·α·(4/6)·x², four third actors each.
    // At rest α(x) = (6/4)·β(x − b)/(x²(1 − x²)); its extremes, where 3x³ − 4bx² − x + 2b = 0, are the folds.
    const [beta, b] = [0.5, 0.05];
    const cubic = (x: number) => 3 * x ** 3 - 4 * b * x * x - x + 2 * b;
    const alphaAt = (x: number) => (1.5 * beta * (x - b)) / (x * x * (1 - x * x));
    const upper = alphaAt(root(cubic, 0.06, 0.3));
    const lower = alphaAt(root(cubic, 0.3, 0.9));
    expect(upper).toBeCloseTo(3.788, 3);
    expect(lower).toBeCloseTo(1.777, 3);

    const axes = { x: axis, continuation: true };
    const plan = sweepPlan(axes, ["tie/A/B", "tie/E/F"], 6);
    const run = evaluatePoints(inlinePool(), request, plan);
    expect(await run.done).toEqual({ how: "finished" });
    const { up, down, twoStates } = sweepOf(axes, run.values, { outcomes: 2 });
    // Each value is run until it rests, so the walks differ on the whole of the grid between the folds and nowhere else.
    const two = axis.values.filter((_, c) => twoStates[0]?.[c]);
    expect(two).toEqual(axis.values.filter((alpha) => alpha > lower && alpha < upper));
    // Between the folds both walks rest on α(x), on the lower and on the upper branch.
    const middle = axis.values.indexOf(2.5);
    expect(middle).toBeGreaterThan(0);
    expect(alphaAt(up[0]?.[middle] as number)).toBeCloseTo(2.5, 3);
    expect(alphaAt(down[0]?.[middle] as number)).toBeCloseTo(2.5, 3);
    expect(up[0]?.[middle]).toBeLessThan(0.12);
    expect(down[0]?.[middle]).toBeGreaterThan(0.7);
    // And every tie is every other tie's equal.
    const other = sweepOf(axes, run.values, { outcomes: 2, outcome: 1 });
    expect(other.up[0]?.[middle]).toBeCloseTo(up[0]?.[middle] as number, 9);
  });

  test("finds no second state where theory has but one, however short the span", async () => {
    // With β > 2.5 α and nothing that drives it the equilibrium is unique, so both walks end there: up to α = 0.19 with β = 0.5.
    const axes = { x: { factor: "balance/alpha", values: [0, 0.1, 0.19] }, continuation: true };
    const scenario = smallScenario({ mechanisms: off, end: "2024-07-01" });
    const plan = sweepPlan(axes, ["tie/AAA/BBB"], 4);
    const run = evaluatePoints(inlinePool(), { world: smallWorld, scenario }, plan);
    await run.done;
    const { up, down, twoStates } = sweepOf(axes, run.values);
    expect(twoStates).toEqual([[false, false, false]]);
    for (const [c, alpha] of axes.x.values.entries()) {
      const long = runScenario(smallWorld, {
        ...scenario,
        end: "2104-01-01",
        mechanisms: { ...off, balance: { params: { alpha } } },
      });
      const rest = long.trajectory.x.at(-6) as number;
      expect(up[0]?.[c]).toBeCloseTo(rest, 3);
      expect(down[0]?.[c]).toBeCloseTo(rest, 3);
    }
  });

  test("over two numbers gives at each place what a single run gives there", async () => {
    const axes = {
      x: { factor: "balance/alpha", values: [0.2, 1, 2] },
      y: { factor: "anchor/beta", values: [0.3, 0.9] },
    };
    const scenario = smallScenario();
    const plan = sweepPlan(axes, ["tie/AAA/BBB@2025-01-01"], 4);
    const run = evaluatePoints(inlinePool(), { world: smallWorld, scenario }, plan);
    await run.done;
    const { up } = sweepOf(axes, run.values);
    const single = runScenario(smallWorld, {
      ...scenario,
      end: "2025-01-01",
      mechanisms: { balance: { params: { alpha: 2 } }, anchor: { params: { beta: 0.9 } } },
    });
    expect(up[1]?.[2]).toBeCloseTo(single.trajectory.x.at(-6) as number, 5);
  });

  test("goes on from what is known without doing it again", async () => {
    const axes = { x: { factor: "anchor/beta", values: evenValues(0.1, 1, 150) } };
    const plan = sweepPlan(axes, ["tension"], 4);
    const scenario = { world: smallWorld, scenario: smallScenario() };
    const whole = evaluatePoints(inlinePool(), scenario, plan);
    await whole.done;
    let fresh = 0;
    const rest = evaluatePoints(inlinePool(), scenario, plan, {
      known: whole.values.slice(0, 100),
      onRows: (first, end) => {
        fresh += end - first;
      },
    });
    await rest.done;
    // Pieces are of 24 runs: of the hundred known ones four pieces are taken.
    expect(fresh).toBe(54);
    expect(rest.values).toEqual(whole.values);
  });
});

describe("a flip search", () => {
  const lever = {
    kind: "tie",
    id: "cool",
    action: "lasting",
    a: "AAA",
    b: "BBB",
    change: 0,
    from: "2024-01-01",
  } as const;
  const alone = { ...off, balance: { enabled: false } };
  const scenario = smallScenario({ mechanisms: alone, levers: [lever] });
  const { x } = runScenario(smallWorld, scenario).trajectory;
  const b = x[0] as number;

  test("finds the change of one lever that turns a tie's sign, as computed by hand", async () => {
    // Only the anchor acts: x(T) = b' + (b − b') e^(−βT) with b' = (b + p)/(1 + b p). x(T) = 0 gives b' and then p.
    const years = 731 / 365.2425;
    const left = Math.exp(-0.5 * years);
    const moved = (-b * left) / (1 - left);
    const push = (moved - b) / (1 - moved * b);
    const { found } = findFlips(
      inlinePool(),
      { world: smallWorld, scenario },
      [factor(smallWorld, scenario, "lever/cool/change")],
      { outcome: "tie/AAA/BBB" },
    );
    const answer = (await found)?.answers[0];
    expect(answer?.flip?.to).toBeCloseTo(push, 4);
    expect(answer?.flip?.outcome).toBeLessThanOrEqual(0);
    expect(answer?.flip?.outcome).toBeCloseTo(0, 4);
    expect(answer?.flip?.jumps).toBe(false);
    expect(answer?.monotone).toBe(true);
  });

  test("says honestly that a factor flips nothing, with the outcome at both ends of its range", async () => {
    const beta = factor(smallWorld, scenario, "anchor/beta");
    const run = findFlips(inlinePool(), { world: smallWorld, scenario }, [beta], {
      outcome: "tie/AAA/BBB",
    });
    const search = await run.found;
    expect(await run.done).toEqual({ how: "finished" });
    expect(search?.base).toBeCloseTo(b, 6);
    expect(search?.answers[0]).toMatchObject({ factor: "anchor/beta", low: 0, high: 3 });
    expect(search?.answers[0]?.flip).toBeUndefined();
    expect(search?.answers[0]?.atLow).toBeCloseTo(b, 6);
    expect(search?.answers[0]?.atHigh).toBeCloseTo(b, 6);
  });

  test("finds a fold, where the outcome jumps, and says that it jumps", async () => {
    // The upper fold of the equal world is at α = 3.788 when it is reached from the baseline.
    const alpha = factor(equalWorld, equalScenario, "balance/alpha");
    const { found } = findFlips(
      inlinePool(),
      { world: equalWorld, scenario: { ...equalScenario, end: "2200-01-01" } },
      [alpha],
      { outcome: "tie/A/B", threshold: 0.5 },
    );
    const flip = (await found)?.answers[0]?.flip;
    expect(flip?.to).toBeGreaterThan(3.788);
    expect(flip?.to).toBeLessThan(3.9);
    expect(flip?.outcome).toBeGreaterThan(0.5);
  });

  test("goes on from known runs to the same answer", async () => {
    const factors = ["lever/cool/change", "anchor/beta"].map((id) =>
      factor(smallWorld, scenario, id),
    );
    const runs: number[] = [];
    const request = { world: smallWorld, scenario };
    const whole = await findFlips(inlinePool(), request, factors, {
      outcome: "tie/AAA/BBB",
      onRun: ({ outcome }) => runs.push(outcome),
    }).found;
    for (const kept of [1, 20, 40, runs.length]) {
      let told = 0;
      const again = await findFlips(inlinePool(), request, factors, {
        outcome: "tie/AAA/BBB",
        known: runs.slice(0, kept),
        onRun: () => told++,
      }).found;
      expect(again).toEqual(whole);
      expect(told).toBe(runs.length);
    }
  });

  test("can be cancelled", async () => {
    const run = findFlips(
      inlinePool(),
      { world: smallWorld, scenario },
      [factor(smallWorld, scenario, "anchor/beta")],
      { outcome: "tension" },
    );
    run.cancel();
    expect(await run.done).toEqual({ how: "cancelled" });
    expect(await run.found).toBeUndefined();
  });
});

describe("sensitivity", () => {
  const scenario = smallScenario({
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
  });
  const request = { world: smallWorld, scenario };
  const ids = ["lever/banks/intensity", "sanctions/sigma", "anchor/beta", "tie/AAA/CCC"];
  const factors = ids.map((id) => factor(smallWorld, scenario, id));

  test("a tornado's bars end where single runs end, the widest first", async () => {
    const run = evaluatePoints(inlinePool(), request, tornadoPlan(factors, ["tie/AAA/CCC"], 4));
    await run.done;
    const { base, bars } = tornadoOf(factors, run.values);
    const end = (changed: Scenario) =>
      runScenario(smallWorld, changed).trajectory.x.at(-5) as number;
    expect(base).toBe(end(scenario));
    for (const { factor: id, low, high, atLow, atHigh } of bars) {
      const own = factor(smallWorld, scenario, id);
      expect(atLow).toBe(end(own.set(scenario, low)));
      expect(atHigh).toBe(end(own.set(scenario, high)));
    }
    expect(bars.map(({ swing }) => swing)).toEqual(
      bars.map(({ swing }) => swing).sort((p, q) => q - p),
    );
  });

  test("Sobol indices of a tie that only its baseline moves give that baseline everything", async () => {
    const still = { ...scenario, mechanisms: { ...off, balance: { enabled: false } } };
    const own = ["anchor/beta", "tie/AAA/BBB"].map((id) => factor(smallWorld, still, id));
    const plan = sobolPlan(own, ["tie/AAA/BBB"], { samples: 64, seed: 1 });
    const run = evaluatePoints(inlinePool(), { world: smallWorld, scenario: still }, plan);
    await run.done;
    const { indices, samples } = sobolOf(own, run.values, run.rows());
    expect(samples).toBe(64);
    expect(indices[0]).toMatchObject({ factor: "tie/AAA/BBB" });
    expect(indices[0]?.total).toBeCloseTo(1, 1);
    expect(indices[1]?.total).toBeCloseTo(0, 6);
  });
});
