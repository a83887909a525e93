import type { Mechanism } from "../engine/problem/mechanism.ts";
import type { Setting } from "../mechanisms/setting.ts";
import type { Scenario } from "../schema/scenario-schema.ts";
import type { World } from "../schema/world-schema.ts";
import { leftOut } from "./compile/left-out.ts";
import { scenarioMechanisms } from "./compile/scenario-mechanisms.ts";
import { standardSettings } from "./compile/standard-settings.ts";
import { fillEnsemble } from "./fill-ensemble.ts";
import { fillLever } from "./levers/fill-lever.ts";
import { methodName } from "./method-name.ts";

/**
 * Writes every default of a scenario out, so that a later default cannot change what it means.
 *
 * Links and hashes use the filled form; filling twice is filling once. `trimScenario` takes back out
 * what equals a default.
 */
export function fillScenario(
  scenario: Scenario,
  world: World,
  mechanisms: readonly Mechanism<Setting>[],
): Scenario {
  const { step, tolerance, frames, sizeExponent, seed } = standardSettings;
  const method = methodName(scenario);
  return {
    ...scenario,
    start: scenario.start ?? world.asOf,
    levers: scenario.levers.map(fillLever),
    mechanisms: {
      ...scenario.mechanisms,
      ...Object.fromEntries(
        scenarioMechanisms(scenario, mechanisms).map((mechanism) => {
          const own = scenario.mechanisms?.[mechanism.id];
          const standard = mechanism.parameters.map((each) => [each.id, each.standard] as const);
          return [
            mechanism.id,
            {
              enabled: own?.enabled ?? mechanism.standardOn,
              params: { ...Object.fromEntries(standard), ...own?.params },
            },
          ];
        }),
      ),
    },
    model: { leaveOut: [...leftOut(scenario, world)], sizeExponent, ...scenario.model },
    run: { method, ...(method === "rk4" ? { step } : { tolerance }), frames, ...scenario.run },
    seed: scenario.seed ?? seed,
    ...(scenario.ensemble ? { ensemble: fillEnsemble(scenario, world, mechanisms) } : {}),
  };
}
