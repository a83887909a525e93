import type { Mechanism } from "../engine/problem/mechanism.ts";
import type { Setting } from "../mechanisms/setting.ts";
import type { EnsembleSettings } from "../schema/ensemble-schema.ts";
import type { Scenario } from "../schema/scenario-schema.ts";
import type { World } from "../schema/world-schema.ts";
import { fillEnsemble } from "./fill-ensemble.ts";
import { fillScenario } from "./fill-scenario.ts";
import { trimLever } from "./levers/trim-lever.ts";
import { methodName } from "./method-name.ts";

/** Takes everything out of a scenario that equals a default: the opposite of `fillScenario`. */
export function trimScenario(
  scenario: Scenario,
  world: World,
  mechanisms: readonly Mechanism<Setting>[],
): Scenario {
  const { start, mechanisms: _m, model: _o, run: _r, seed, ensemble, ...rest } = scenario;
  const bare = {
    ...rest,
    levers: scenario.levers.map(trimLever),
  };
  const method = methodName(scenario);
  const standard = fillScenario({ ...bare, levers: [], run: { method } }, world, mechanisms);
  const settings = Object.entries(scenario.mechanisms ?? {}).flatMap(([id, own]) => {
    const usual = standard.mechanisms?.[id];
    const enabled =
      own.enabled !== undefined && own.enabled !== usual?.enabled ? { enabled: own.enabled } : {};
    const params = differing(own.params, usual?.params);
    const trimmed = { ...enabled, ...(params ? { params } : {}) };
    return Object.keys(trimmed).length > 0 ? [[id, trimmed] as const] : [];
  });
  const model = differing(withoutNeutral(scenario.model), standard.model);
  const { method: _n, ...pace } = differing(scenario.run, standard.run) ?? {};
  const named = methodName({ run: pace }) === method ? pace : { method, ...pace };
  const run = Object.keys(named).length > 0 ? named : undefined;
  return {
    ...bare,
    ...(start !== undefined && start !== standard.start ? { start } : {}),
    ...(settings.length > 0 ? { mechanisms: Object.fromEntries(settings) } : {}),
    ...(model ? { model } : {}),
    ...(run ? { run } : {}),
    ...(seed !== undefined && seed !== standard.seed ? { seed } : {}),
    ...(ensemble ? { ensemble: trimEnsemble(scenario, world, mechanisms) } : {}),
  } as Scenario;
}

/** A component's weight taken once is no setting. */
function withoutNeutral(model: Scenario["model"]): Scenario["model"] {
  const { components, ...rest } = model ?? {};
  const set = Object.entries(components ?? {}).filter(([, times]) => times !== 1);
  return set.length > 0 ? { ...rest, components: Object.fromEntries(set) } : rest;
}

function trimEnsemble(
  scenario: Scenario,
  world: World,
  mechanisms: readonly Mechanism<Setting>[],
): EnsembleSettings {
  const standard = fillEnsemble({ ...scenario, ensemble: {} }, world, mechanisms);
  const vary = scenario.ensemble?.vary?.map((each) => ({
    ...each,
    scale: each.scale ?? ("linear" as const),
  }));
  return differing({ ...scenario.ensemble, ...(vary ? { vary } : {}) }, standard) ?? {};
}

/** The fields of `own` that differ from the usual ones, or nothing if none does. */
function differing<Fields extends object>(
  own: Fields | undefined,
  usual: object | undefined,
): Fields | undefined {
  const kept = Object.entries(own ?? {}).filter(
    ([name, value]) =>
      JSON.stringify(value) !==
      JSON.stringify((usual as Record<string, unknown> | undefined)?.[name]),
  );
  return kept.length > 0 ? (Object.fromEntries(kept) as Fields) : undefined;
}
