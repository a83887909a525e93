import type { Rule, RuleParameter, Scenario } from "@entente/core";

/** A rule to begin with: it runs, claims something simple, and shows what a formula looks like. */
const first: Omit<Rule, "id" | "title"> = {
  equation: "(1 - x^2) * s * shared_blocs",
  parameters: [{ id: "s", min: 0, max: 1, standard: 0.1 }],
};

/** Adds a rule under a title, with an id that is free; returns both. */
export function addRule(
  scenario: Scenario,
  title: string,
): { readonly scenario: Scenario; readonly id: string } {
  const rules = scenario.rules ?? [];
  const taken = new Set(rules.map((rule) => rule.id));
  let number = 1;
  while (taken.has(`rule-${number}`)) number++;
  const id = `rule-${number}`;
  return { id, scenario: { ...scenario, rules: [...rules, { id, title, ...first }] } };
}

/** Changes a rule; settings of parameters that it no longer has go with them. */
export function changeRule(scenario: Scenario, id: string, change: Partial<Rule>): Scenario {
  const rules = (scenario.rules ?? []).map((rule) =>
    rule.id === id ? { ...rule, ...change } : rule,
  );
  const changed = { ...scenario, rules: rules.map(withoutEmpty) };
  const rule = changed.rules.find((each) => each.id === id);
  const kept = new Map((rule?.parameters ?? []).map((each) => [each.id, each]));
  const setting = scenario.mechanisms?.[id];
  if (!setting?.params) return changed;
  const params = Object.entries(setting.params).filter(([name, value]) => {
    const parameter = kept.get(name);
    return parameter && value >= parameter.min && value <= parameter.max;
  });
  return {
    ...changed,
    mechanisms: {
      ...scenario.mechanisms,
      [id]: { ...setting, params: Object.fromEntries(params) },
    },
  };
}

/** Takes a rule out, with all that was set of it. */
export function removeRule(scenario: Scenario, id: string): Scenario {
  const { rules = [], mechanisms = {}, ...rest } = scenario;
  const { [id]: _, ...settings } = mechanisms;
  const left = rules.filter((rule) => rule.id !== id);
  return {
    ...rest,
    ...(left.length > 0 ? { rules: left } : {}),
    ...(Object.keys(settings).length > 0 ? { mechanisms: settings } : {}),
  };
}

/** A parameter to begin with, under a name that a formula already uses. */
export function newParameter(id: string): RuleParameter {
  return { id, min: 0, max: 1, standard: 0.1 };
}

/** The rule with a parameter renamed, in its list and in the equation. */
export function renamed(rule: Rule, place: number, name: string): Partial<Rule> {
  const { parameters = [], equation } = rule;
  const old = parameters[place]?.id ?? "";
  return {
    // Names are letters, digits and underscores, so nothing in them means more than itself.
    equation: equation.replace(new RegExp(`\\b${old}\\b`, "g"), name),
    parameters: parameters.map((each, p) => (p === place ? { ...each, id: name } : each)),
  };
}

/** Fields that hold nothing are not stored. */
function withoutEmpty(rule: Rule): Rule {
  const { summary, parameters, ...rest } = rule;
  return {
    ...rest,
    ...(summary ? { summary } : {}),
    ...(parameters && parameters.length > 0 ? { parameters } : {}),
  };
}
