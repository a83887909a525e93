import { type Scenario, scenarioMechanisms } from "@entente/core";

/** How strong balance is beside the anchor, α/β; conventions, and named as such in the app. */
export const presets = { sticky: 0.3, moderate: 1, polarising: 3 } as const;
export type Preset = keyof typeof presets;

type Settings = NonNullable<Scenario["mechanisms"]>;

function withSettings(scenario: Scenario, settings: Settings): Scenario {
  const kept = Object.entries(settings).filter(
    ([, each]) => each.enabled !== undefined || Object.keys(each.params ?? {}).length > 0,
  );
  const { mechanisms: _, ...rest } = scenario;
  return kept.length > 0 ? { ...rest, mechanisms: Object.fromEntries(kept) } : rest;
}

const mechanismOf = (scenario: Scenario, id: string) =>
  scenarioMechanisms(scenario).find((each) => each.id === id);

const standardOf = (scenario: Scenario, mechanism: string, parameter: string) =>
  mechanismOf(scenario, mechanism)?.parameters.find((each) => each.id === parameter)?.standard;

/** The value of a parameter that a run takes: the scenario's, else the default. */
export function paramOf(scenario: Scenario, mechanism: string, parameter: string): number {
  return (
    scenario.mechanisms?.[mechanism]?.params?.[parameter] ??
    standardOf(scenario, mechanism, parameter) ??
    0
  );
}

/** Whether a mechanism acts: as the scenario says, else as it does by default. */
export function isOn(scenario: Scenario, mechanism: string): boolean {
  return (
    scenario.mechanisms?.[mechanism]?.enabled ??
    mechanismOf(scenario, mechanism)?.standardOn ??
    false
  );
}

/** Sets a parameter; the default itself is not stored. */
export function setParam(
  scenario: Scenario,
  mechanism: string,
  parameter: string,
  value: number,
): Scenario {
  const before = scenario.mechanisms?.[mechanism] ?? {};
  const { [parameter]: _, ...others } = before.params ?? {};
  const params =
    value === standardOf(scenario, mechanism, parameter)
      ? others
      : { ...others, [parameter]: value };
  const { params: __, ...rest } = before;
  const setting = Object.keys(params).length > 0 ? { ...rest, params } : rest;
  return withSettings(scenario, { ...scenario.mechanisms, [mechanism]: setting });
}

/** Switches a mechanism; its default position is not stored. */
export function setMechanism(scenario: Scenario, mechanism: string, on: boolean): Scenario {
  const { enabled: _, ...rest } = scenario.mechanisms?.[mechanism] ?? {};
  const standard = mechanismOf(scenario, mechanism)?.standardOn;
  const setting = on === standard ? rest : { ...rest, enabled: on };
  return withSettings(scenario, { ...scenario.mechanisms, [mechanism]: setting });
}

/** Puts a mechanism, its switch and all its parameters, back to the defaults. */
export function resetMechanism(scenario: Scenario, mechanism: string): Scenario {
  return withSettings(scenario, { ...scenario.mechanisms, [mechanism]: {} });
}

/** Puts every mechanism and the model's own settings back to the defaults. */
export function resetModel(scenario: Scenario): Scenario {
  const { mechanisms: _, model: __, ...rest } = scenario;
  return rest;
}

/** Sets α to the preset's multiple of β and switches both mechanisms on. */
export function setPreset(scenario: Scenario, preset: Preset): Scenario {
  const beta = paramOf(scenario, "anchor", "beta");
  const alpha = Math.round(presets[preset] * beta * 1e6) / 1e6;
  const on = setMechanism(setMechanism(scenario, "anchor", true), "balance", true);
  return setParam(on, "balance", "alpha", alpha);
}

/** The preset whose α/β the scenario has, if it has one. */
export function presetOf(scenario: Scenario): Preset | undefined {
  if (!isOn(scenario, "anchor") || !isOn(scenario, "balance")) return undefined;
  const ratio = paramOf(scenario, "balance", "alpha") / paramOf(scenario, "anchor", "beta");
  const found = Object.entries(presets).find(([, each]) => Math.abs(each - ratio) < 1e-6);
  return found?.[0] as Preset | undefined;
}

type Model = NonNullable<Scenario["model"]>;

/** Sets a setting of the model itself (size exponent, actors left out); `undefined` is the default. */
export function setModel(
  scenario: Scenario,
  change: { readonly [Name in keyof Model]?: Model[Name] | undefined },
): Scenario {
  const merged = Object.entries({ ...scenario.model, ...change }).filter(
    ([, value]) => value !== undefined,
  );
  const { model: _, ...rest } = scenario;
  return merged.length > 0 ? { ...rest, model: Object.fromEntries(merged) as Model } : rest;
}

/** How many times a component of the world counts: 1 is as the world has it, 0 leaves it out. */
export function componentTimes(scenario: Scenario, component: string): number {
  return scenario.model?.components?.[component] ?? 1;
}

/** Weighs a component of the world; once is the default and is not stored. */
export function setComponent(scenario: Scenario, component: string, times: number): Scenario {
  const { [component]: _, ...others } = scenario.model?.components ?? {};
  const components = times === 1 ? others : { ...others, [component]: times };
  return setModel(scenario, {
    components: Object.keys(components).length > 0 ? components : undefined,
  });
}

/** How many settings differ from the defaults: switches, parameters and the model's own. */
export function countChanges(scenario: Scenario): number {
  const settings = Object.values(scenario.mechanisms ?? {});
  const { components = {}, ...model } = scenario.model ?? {};
  const own = Object.keys(model).length + Object.keys(components).length;
  return settings.reduce(
    (sum, each) =>
      sum + (each.enabled === undefined ? 0 : 1) + Object.keys(each.params ?? {}).length,
    own,
  );
}
