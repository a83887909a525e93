import { builtInMechanisms, checkScenario } from "@entente/core";
import { describe, expect, test } from "vitest";
import {
  problemsOfIndicator,
  problemsOfRule,
} from "../../apps/web/src/store/actions/formula-problems.ts";
import {
  addIndicator,
  changeIndicator,
  removeIndicator,
} from "../../apps/web/src/store/actions/indicators.ts";
import { isOn, paramOf, setMechanism, setParam } from "../../apps/web/src/store/actions/model.ts";
import {
  addRule,
  changeRule,
  removeRule,
  renamed,
} from "../../apps/web/src/store/actions/rules.ts";
import { smallScenario, smallWorld } from "../support/small-world.ts";

const bare = smallScenario();
const { scenario, id } = addRule(bare, "Mine");
const rule = scenario.rules?.[0];
if (!rule) throw new Error("no rule");

describe("rules of one's own", () => {
  test("a new one runs as it is, under an id that is free", () => {
    expect(checkScenario(scenario, smallWorld, builtInMechanisms)).toEqual([]);
    const two = addRule(scenario, "Another");
    expect(two.id).not.toBe(id);
    expect(checkScenario(two.scenario, smallWorld, builtInMechanisms)).toEqual([]);
  });

  test("is set and switched like any mechanism; its default is not stored", () => {
    expect(paramOf(scenario, id, "s")).toBe(0.1);
    const set = setParam(scenario, id, "s", 0.4);
    expect(paramOf(set, id, "s")).toBe(0.4);
    expect(setParam(set, id, "s", 0.1)).toEqual(scenario);
    expect(isOn(scenario, id)).toBe(true);
    expect(isOn(setMechanism(scenario, id, false), id)).toBe(false);
  });

  test("renaming a parameter renames it in the formula and nothing else", () => {
    const next = renamed({ ...rule, equation: "s * shared_blocs + s" }, 0, "sigma");
    expect(next.equation).toBe("sigma * shared_blocs + sigma");
    expect(next.parameters?.[0]?.id).toBe("sigma");
  });

  test("settings of a parameter that is gone, or out of its range, go with it; removing leaves no trace", () => {
    const set = setParam(scenario, id, "s", 0.9);
    const narrow = changeRule(set, id, {
      parameters: [{ id: "s", min: 0, max: 0.5, standard: 0.1 }],
    });
    expect(paramOf(narrow, id, "s")).toBe(0.1);
    expect(removeRule(set, id)).toEqual(bare);
  });

  test("problems of a change are told before it is made, with the character", () => {
    const work = { world: smallWorld, scenario };
    expect(problemsOfRule(work, id, {})).toEqual([]);
    expect(problemsOfRule(work, id, { equation: "s * y" })).toMatchObject([{ position: 4 }]);
    expect(problemsOfRule(work, id, { equation: "s * x" })).toMatchObject([
      { position: undefined },
    ]);
  });
});

test("indicators are added, changed, checked and removed", () => {
  const added = addIndicator(bare, "Mean");
  expect(checkScenario(added.scenario, smallWorld, builtInMechanisms)).toEqual([]);
  const changed = changeIndicator(added.scenario, added.id, { formula: 'x("AAA", "BBB")' });
  expect(changed.indicators?.[0]?.formula).toBe('x("AAA", "BBB")');
  const work = { world: smallWorld, scenario: changed };
  expect(problemsOfIndicator(work, added.id, { formula: "x_ij" })).toMatchObject([{ position: 0 }]);
  expect(removeIndicator(changed, added.id)).toEqual(bare);
});
