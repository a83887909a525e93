import { energyCourse } from "../../analysis/energy-course.ts";
import type { Run } from "../../engine/run/run.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import { compile } from "../../scenario/compile/compile.ts";
import { fillScenario } from "../../scenario/fill-scenario.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";

/**
 * The energy of a scenario's model at every frame of its run, or nothing where it has none: with an
 * active bloc, with balance rules of unequal strength, or with a rule of the scenario's own. `run` must be the scenario's own.
 */
export function energyOfRun(world: World, scenario: Scenario, run: Run): Float64Array | undefined {
  const { mechanisms = {} } = fillScenario(scenario, world, builtInMechanisms);
  const strength = (id: string, name: string): number =>
    mechanisms[id]?.enabled ? (mechanisms[id].params?.[name] ?? 0) : 0;
  const { a_ff, a_fe, a_ee } = mechanisms.balance?.params ?? {};
  if (scenario.rules?.some(({ id }) => mechanisms[id]?.enabled)) return undefined;
  const { problem, setting } = compile(world, scenario);
  if (a_ff !== a_fe || a_fe !== a_ee) return undefined;
  if (setting.blocs.length > 0 && strength("bloc", "kappa") > 0) return undefined;
  const alpha = strength("balance", "alpha") * (a_ff ?? 1);
  const input = { problem, weights: setting.weights, beta: strength("anchor", "beta"), alpha };
  return energyCourse(input, run.trajectory);
}
