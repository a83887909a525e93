import { readFileSync } from "node:fs";
import {
  builtInMechanisms,
  changesAt,
  checkDocument,
  checkScenario,
  factorsOf,
  fillScenario,
  inlineRunner,
  readScenario,
  runScenario,
  type Scenario,
  trimScenario,
  type World,
  writeDocument,
} from "@entente/core";
import { describe, expect, test } from "vitest";
import { smallScenario, smallWorld } from "../support/small-world.ts";

type Rule = NonNullable<Scenario["rules"]>[number];

const world: World = {
  ...smallWorld,
  actors: smallWorld.actors.map((actor, i) => ({
    ...actor,
    traits: i < 3 ? { polity: 2 * i - 2, capital: "x" } : {},
    place: { lat: 10 * i, lon: 20 * i },
  })),
};

const likeness: Rule = {
  id: "likeness",
  title: "Like regimes",
  summary: "States of like regime draw together.",
  equation:
    "(1 - x^2) * lambda * (known(polity_i - polity_j) ? 1 - abs(polity_i - polity_j) / 4 : 0)",
  parameters: [{ id: "lambda", symbol: "\\lambda", min: 0, max: 1, standard: 0.2 }],
};

const withRule = (changes: Partial<Rule> = {}, scenario: Partial<Scenario> = {}) =>
  smallScenario({ rules: [{ ...likeness, ...changes }], ...scenario });

const issuesOf = (scenario: Scenario) =>
  checkScenario(scenario, world, builtInMechanisms).map(
    ({ severity, where, got, expected, cure }) => ({ severity, where, got, expected, cure }),
  );

describe("a rule of a scenario's own", () => {
  test("the page on formulas shows one that can be pasted into a scenario", () => {
    const page = readFileSync(
      new URL("../../packages/core/docs/formulas.md", import.meta.url),
      "utf8",
    );
    const shown = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    const head =
      "version: 1\nid: try\ntitle: A try\nworld: { id: small, edition: 1 }\nend: 2026-01-01\nlevers: []";
    const read = readScenario(`${head}\n${shown}`);
    expect(read.ok ? issuesOf(read.value) : read.issues).toEqual([]);
    expect(read.ok && read.value.rules).toHaveLength(1);
  });

  test("gives its parameters its own name in a study, as two rules may call theirs alike", () => {
    const factor = factorsOf(world, withRule()).find(({ id }) => id === "likeness/lambda");
    expect(factor?.label).toBe("Like regimes: lambda");
  });

  test("is an account of the ledger like any other, and accounts still sum to the change", () => {
    const { trajectory } = runScenario(world, withRule());
    expect(trajectory.accounts.at(-1)).toBe("likeness");
    const ties = trajectory.x.length / trajectory.times.length;
    const last = trajectory.times.length - 1;
    const changes = changesAt(trajectory, last);
    for (let k = 0; k < ties; k++) {
      const change = (trajectory.x[last * ties + k] as number) - (trajectory.x[k] as number);
      const sum = changes.reduce((before, column) => before + (column[k] as number), 0);
      expect(Math.abs(sum - change)).toBeLessThan(1e-12);
    }
    expect(changes.at(-1)?.some((change) => Math.abs(change) > 0.01)).toBe(true);
  });

  test("is switched and set where all mechanisms are", () => {
    const x = (scenario: Scenario) => runScenario(world, scenario).trajectory.x;
    const off = x(withRule({}, { mechanisms: { likeness: { enabled: false } } }));
    expect(off).toEqual(x(smallScenario()));
    expect(x(withRule({}, { mechanisms: { likeness: { params: { lambda: 0.5 } } } }))).toEqual(
      x(withRule({ parameters: [{ id: "lambda", min: 0, max: 1, standard: 0.5 }] })),
    );
    expect(
      issuesOf(withRule({}, { mechanisms: { likeness: { params: { lambda: 2 } } } })),
    ).toMatchObject([
      { where: "mechanisms.likeness.params.lambda", expected: "a number from 0 to 1" },
    ]);
  });

  test("goes through text and back, is filled and trimmed, and counts in the hash", () => {
    const scenario = withRule();
    for (const format of ["json", "yaml"] as const) {
      const reading = readScenario(writeDocument(scenario, { format }));
      expect(reading.ok && reading.value).toEqual(scenario);
    }
    const filled = fillScenario(scenario, world, builtInMechanisms);
    expect(filled.mechanisms?.likeness).toEqual({ enabled: true, params: { lambda: 0.2 } });
    expect(trimScenario(filled, world, builtInMechanisms)).toEqual(scenario);
    const hash = (each: Scenario) => runScenario(world, each).recipe.hash;
    expect(hash(scenario)).toBe(hash(filled));
    expect(hash(scenario)).not.toBe(hash(withRule({ equation: "0 * lambda" })));
  });

  test("is named in both whys", async () => {
    const reply = await inlineRunner().why({
      world,
      scenario: withRule(),
      a: "AAA",
      b: "BBB",
      years: 2,
    });
    if (!reply.ok) throw new Error("refused");
    const account = reply.why.accounts.find((each) => each.account === "likeness");
    expect(account?.parts).toEqual([{ part: { rule: "directly" }, change: account?.change }]);
    const causal = reply.why.causal.find((each) => each.id === "likeness");
    expect(causal?.kind).toBe("mechanism");
  });

  test("that is well written raises no issue", () => {
    expect(issuesOf(withRule())).toEqual([]);
  });
});

describe("a rule is refused with place and cure", () => {
  test.each([
    [
      "a name nobody knows",
      { equation: "(1 - x^2) * lambda * politi_i" },
      "rules[0].equation, character 22",
      'Did you mean "polity_i"?',
    ],
    [
      "a rate that depends on which end comes first",
      { equation: "(1 - x^2) * lambda * w_i" },
      "rules[0].equation",
      "A tie is one, seen from two ends: treat i and j alike, for instance u_ij + u_ji, w_i * w_j, or max(w_i, w_j).",
    ],
    [
      "a rate that pushes out of the cube",
      { equation: "lambda * shared_blocs" },
      "rules[0].equation",
      "Multiply the formula by (1 - x^2), which is 0 there.",
    ],
    [
      "a trait that an actor does not have",
      { equation: "(1 - x^2) * lambda * polity_i * polity_j" },
      "rules[0].equation",
      "Something it needs is unknown there, or it divides by 0. For traits and distances: known(gdp_i) ? gdp_i : 0.",
    ],
    [
      "a rate that no step can follow",
      { equation: "(1 - x^2) * 5000 * lambda * x" },
      "rules[0].equation",
      "Multiply it by a smaller parameter, or hold it in clamp(…, low, high).",
    ],
    [
      "the id of a built-in mechanism",
      { id: "balance" },
      "rules[0].id",
      "Give the rule another id; to change the built-in one use `mechanisms`.",
    ],
    [
      "a parameter called like a quantity",
      {
        equation: "(1 - x^2) * distance",
        parameters: [{ id: "distance", min: 0, max: 1, standard: 0 }],
      },
      "rules[0].parameters[0].id",
      "Formulas know that name already; take another, such as a Greek letter's.",
    ],
    [
      "a standard outside its range",
      { parameters: [{ id: "lambda", min: 0, max: 1, standard: 3 }] },
      "rules[0].parameters[0].standard",
      "Choose a number from 0 to 1.",
    ],
  ] as const)("%s", (_, changes, where, cure) => {
    const issues = issuesOf(withRule(changes as Partial<Rule>));
    expect(issues.find((issue) => issue.where === where)).toMatchObject({
      severity: "error",
      cure,
    });
  });

  test("a parameter that the equation does not use is only warned of", () => {
    expect(issuesOf(withRule({ equation: "0" }))).toMatchObject([
      { severity: "warning", where: "rules[0].parameters[0]", got: '"lambda" unused' },
    ]);
  });

  test("two rules of one id, and fields that no rule has", () => {
    const twice = smallScenario({ rules: [likeness, likeness] });
    expect(issuesOf(twice)).toMatchObject([{ where: "rules[1].id" }]);
    const checked = checkDocument(
      { ...smallScenario(), rules: [{ ...likeness, equations: "x" }] },
      { worldOf: () => world },
    );
    expect(checked.issues).toMatchObject([
      { where: "rules[0].equations", cure: 'Did you mean "equation"?' },
    ]);
  });
});
