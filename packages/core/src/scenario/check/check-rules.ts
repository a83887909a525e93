import type { Mechanism } from "../../engine/problem/mechanism.ts";
import { compileNetworkFormula } from "../../formula/compile-network-formula.ts";
import { formulaConstants, networkFunctions } from "../../formula/formula-language.ts";
import { formulaCost, quantitiesOf, slotsOf } from "../../formula/formula-letters.ts";
import { noPlaces } from "../../formula/formula-places.ts";
import { type NetworkNames, resolveName } from "../../formula/network-names.ts";
import { type NetworkFormula, parseNetworkFormula } from "../../formula/parse-formula.ts";
import { madeUpSpace } from "../../mechanisms/made-up-space.ts";
import { ruleNames } from "../../mechanisms/rule-names.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { Rule, Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { leftOut } from "../compile/left-out.ts";
import { knownNames } from "./known-names.ts";
import { repeatedIds } from "./repeated-ids.ts";

/** Networks that a rule is tried on: a formula that passes all of them by chance is not written by hand. */
const tries = 6;
/** Numbers worked out for one moment of a run, at most: about a second's work. */
const mostWork = 400_000_000;

/** Checks a scenario's own rules: names, parameters, the formula, and that it is a rate of a tie. */
export function checkRules(
  issues: IssueList,
  scenario: Scenario,
  world: World,
  mechanisms: readonly Mechanism<Setting>[],
): void {
  const { rules = [] } = scenario;
  repeatedIds(issues, "rules", rules);
  for (const [r, rule] of rules.entries()) {
    const where = `rules[${r}]`;
    if (mechanisms.some(({ id }) => id === rule.id)) {
      const cure = "Give the rule another id; to change the built-in one use `mechanisms`.";
      issues.error(`${where}.id`, `"${rule.id}", a built-in mechanism`, "an id of its own", cure);
    }
    checkRule(issues, where, rule, scenario, world);
  }
}

function checkRule(
  issues: IssueList,
  where: string,
  rule: Rule,
  scenario: Scenario,
  world: World,
): void {
  const { parameters = [], equation } = rule;
  const numbers = parameters.map(({ id }) => id);
  const known = knownNames(world, scenario);
  const names = ruleNames({ ...known, numbers });
  checkParameters(issues, where, parameters, ruleNames({ ...known, numbers: [] }));
  const parsed = parseNetworkFormula(equation, names);
  const place = `${where}.equation`;
  if (!parsed.ok) {
    const { position, got, expected, cure } = parsed;
    issues.error(`${place}, character ${position + 1}`, got, expected, cure);
    return;
  }
  const { formula } = parsed;
  const used = slotsOf(formula).map((slot) => names.numbers[slot]);
  for (const [p, { id }] of parameters.entries()) {
    if (used.includes(id) || (id === "rho" && quantitiesOf(formula).some((q) => q.name === "rho")))
      continue;
    const cure = "Use it in the equation, or remove it.";
    issues.warn(`${where}.parameters[${p}]`, `"${id}" unused`, "a name in the equation", cure);
  }
  const shown = world.actors.length - leftOut(scenario, world).length;
  const work = (formulaCost(formula, shown, world.blocs?.length ?? 0) * shown * shown) / 2;
  if (work > mostWork) {
    const got = `about ${Math.round(work / 1e6)} million numbers at every moment`;
    const cure = "Put fewer names inside the sums, or leave actors out.";
    issues.error(place, got, `at most ${mostWork / 1e6} million`, cure);
  }
  const values = parameters.map(
    ({ id, standard }) => scenario.mechanisms?.[rule.id]?.params?.[id] ?? standard,
  );
  checkRate(issues, place, formula, values, names);
}

function checkParameters(
  issues: IssueList,
  where: string,
  parameters: NonNullable<Rule["parameters"]>,
  names: NetworkNames,
): void {
  repeatedIds(issues, `${where}.parameters`, parameters);
  const words = [...names.numbers, ...Object.keys(formulaConstants), "and", "or", "not"];
  for (const [p, { id, min, max, standard }] of parameters.entries()) {
    const place = `${where}.parameters[${p}]`;
    const taken =
      words.includes(id) ||
      Object.hasOwn(networkFunctions, id) ||
      names.actors.includes(id) ||
      names.directed.includes(id) ||
      resolveName(id, names, ["i", "j", "k", "g"]) !== undefined;
    if (taken) {
      const cure = "Formulas know that name already; take another, such as a Greek letter's.";
      issues.error(`${place}.id`, `"${id}"`, "a name that is free", cure);
    }
    if (!(min < max)) {
      issues.error(`${place}.max`, `${max}`, `more than ${min}`, "The range ends after it begins.");
    } else if (standard < min || standard > max) {
      const range = `a number from ${min} to ${max}`;
      issues.error(`${place}.standard`, `${standard}`, range, `Choose ${range}.`);
    }
  }
}

/** A tie has two ends and ends at ±1: tries both on made-up networks. */
function checkRate(
  issues: IssueList,
  where: string,
  formula: NetworkFormula,
  parameters: readonly number[],
  { pairs }: NetworkNames,
): void {
  const rate = (seed: number, ends: readonly [number, number], x?: number): number => {
    const options = x === undefined ? { seed } : { seed, x };
    const space = madeUpSpace([seed / 2, ...parameters], pairs, options);
    const places = noPlaces();
    places.set(ends);
    return compileNetworkFormula(formula, space, places)();
  };
  for (let seed = 0; seed < tries; seed++) {
    const [there, back] = [rate(seed, [0, 1]), rate(seed, [1, 0])];
    if (Math.abs(there - back) > 1e-9 * (1 + Math.abs(there))) {
      issues.error(
        where,
        `${short(there)} from i to j but ${short(back)} from j to i, on the same made-up network`,
        "the same from both ends",
        "A tie is one, seen from two ends: treat i and j alike, for instance u_ij + u_ji, w_i * w_j, or max(w_i, w_j).",
      );
      return;
    }
  }
  for (let seed = 0; seed < tries; seed++) {
    for (const wall of [1, -1]) {
      const outward = rate(seed, [0, 1], wall) * wall;
      if (!(outward > 1e-9)) continue;
      issues.error(
        where,
        `${short(outward * wall)} per year at x = ${wall}, on a made-up network`,
        "nothing that pushes a tie beyond ±1",
        "Multiply the formula by (1 - x^2), which is 0 there.",
      );
      return;
    }
  }
}

function short(value: number): string {
  return `${Number(value.toPrecision(3))}`;
}
