import type { Mechanism } from "../engine/mechanism.ts";
import { builtInMechanisms } from "../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../mechanisms/setting.ts";
import { compile } from "./compile.ts";
import type { Factor } from "./factor.ts";
import { leverFactors } from "./lever-factors.ts";
import { parameterFactors } from "./parameter-factors.ts";
import type { Scenario } from "./scenario-schema.ts";
import { tieFactors } from "./tie-factors.ts";
import type { World } from "./world-schema.ts";

/**
 * Lists every number of a checked scenario that a study may vary: the levers that are on, the parameters
 * of the mechanisms at work, and the baseline of each tie.
 */
export function factorsOf(
  world: World,
  scenario: Scenario,
  { mechanisms = builtInMechanisms }: { readonly mechanisms?: readonly Mechanism<Setting>[] } = {},
): Factor[] {
  const { baseline } = compile(world, scenario, { mechanisms });
  return [
    ...leverFactors(world, scenario),
    ...parameterFactors(scenario, mechanisms),
    ...tieFactors(world, baseline),
  ];
}
