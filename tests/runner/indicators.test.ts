import {
  builtInMechanisms,
  checkScenario,
  indicatorsOfRun,
  inlineRunner,
  listTies,
  networkAt,
  readScenario,
  runScenario,
  type Scenario,
  tension,
  writeDocument,
} from "@entente/core";
import { describe, expect, test } from "vitest";
import { shippedScenario, shippedWorld } from "../support/shipped.ts";

const world = shippedWorld("article-2024");
const indicator = (id: string, formula: string) => ({ id, title: id, formula });
const scenario: Scenario = {
  ...shippedScenario("article-2024", "secondary-sanctions"),
  run: { frames: 5 },
  indicators: [
    indicator("mean", "mean_ij(x_ij)"),
    indicator("pair", 'x("RUS", "CHN")'),
    indicator("tension", "tension"),
    indicator("weighted", "sum_ij(w_i * w_j * abs(x_ij)) / sum_ij(w_i * w_j)"),
    indicator("hostile", "mean_ij(x_ij < -0.1)"),
    indicator("triads", "sum_ij(sum_k(x_ij * x_jk * x_ki)) / 3"),
    indicator("pressure", 'u("USA", "CHN")'),
    indicator("loneliest", "min_i(sum_j(x_ij))"),
    indicator("nobody", 'max_i(is_i("RUS") * sum_g(m_gi))'),
    indicator("clock", "t"),
  ],
};

describe("indicators of a scenario's own", () => {
  test("are what plain loops over the networks along the run give", async () => {
    const run = runScenario(world, scenario);
    const courses = new Map(
      indicatorsOfRun(world, scenario, run).map(({ id, values }) => [id, values]),
    );
    const { times } = run.trajectory;
    for (const [f, t] of times.entries()) {
      const network = networkAt(run, t);
      const { actors } = network;
      const ties = listTies(network);
      const n = actors.length;
      const w = new Map(actors.map(({ id, weight }) => [id, weight]));
      const x = (a: string, b: string) =>
        ties.find((tie) => (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a))?.weight ??
        0;
      const pairs = ties.map(({ a, b, weight }) => ({
        x: weight,
        w: (w.get(a) ?? 0) * (w.get(b) ?? 0),
      }));
      const sum = (of: (pair: (typeof pairs)[number]) => number) =>
        pairs.reduce((total, pair) => total + of(pair), 0);
      let triads = 0;
      for (let i = 0; i < n; i++)
        for (let j = i + 1; j < n; j++)
          for (let k = j + 1; k < n; k++) {
            const [p, q, r] = [actors[i]?.id ?? "", actors[j]?.id ?? "", actors[k]?.id ?? ""];
            triads += x(p, q) * x(q, r) * x(r, p);
          }
      const expected = {
        mean: sum((pair) => pair.x) / pairs.length,
        pair: x("RUS", "CHN"),
        tension: tension(
          n,
          Float64Array.from(ties, (tie) => tie.weight),
        ),
        weighted: sum((pair) => pair.w * Math.abs(pair.x)) / sum((pair) => pair.w),
        hostile: sum((pair) => (pair.x < -0.1 ? 1 : 0)) / pairs.length,
        triads,
        loneliest: Math.min(
          ...actors.map(({ id }) =>
            actors.reduce((all, other) => all + (other.id === id ? 0 : x(id, other.id)), 0),
          ),
        ),
        nobody: 0,
        clock: t,
      };
      for (const [id, value] of Object.entries(expected))
        expect(courses.get(id)?.[f], `${id} at ${t}`).toBeCloseTo(value, 12);
    }
    const pressure = courses.get("pressure") as Float64Array;
    expect(pressure.at(-1)).toBeGreaterThan(pressure[0] as number);
    const reply = await inlineRunner().run({ world, scenario });
    expect(reply.ok && reply.indicators).toEqual(indicatorsOfRun(world, scenario, run));
  });

  test("change nothing of the run, go through text and back, and have no value for who is left out", () => {
    const { indicators: _, ...bare } = scenario;
    expect(runScenario(world, scenario).trajectory).toEqual(runScenario(world, bare).trajectory);
    const reading = readScenario(writeDocument(scenario));
    expect(reading.ok && reading.value).toEqual(scenario);
    const without = { ...scenario, model: { leaveOut: ["RUS"] } };
    const [, pair] = indicatorsOfRun(world, without, runScenario(world, without));
    expect(pair?.values.every(Number.isNaN)).toBe(true);
    const divided = { ...scenario, indicators: [indicator("none", "1 / t")] };
    const [none] = indicatorsOfRun(world, divided, runScenario(world, divided));
    expect(none?.values[0]).toBeNaN();
    expect(none?.values[1]).toBeGreaterThan(0);
  });

  test.each([
    ["x_ij", "indicators[0].formula, character 1"],
    ['x("RUS", "CHI")', "indicators[0].formula, character 10"],
    ["mean_ij(x_ij) = 1", "indicators[0].formula, character 15"],
    ["mean_ij(y_ij)", "indicators[0].formula, character 9"],
  ])("%s is refused at its place", (formula, where) => {
    const issues = checkScenario(
      { ...scenario, indicators: [indicator("one", formula)] },
      world,
      builtInMechanisms,
    );
    expect(issues).toMatchObject([{ severity: "error", where }]);
  });
});
