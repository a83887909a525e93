import type { Mechanism } from "../../engine/problem/mechanism.ts";
import { builtInMechanisms } from "../../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../../mechanisms/setting.ts";
import type { BaselineTie } from "../../network/baseline-tie.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import { compile } from "../compile/compile.ts";
import type { Factor } from "./factor.ts";
import { leverFactors } from "./lever-factors.ts";
import { parameterFactors } from "./parameter-factors.ts";
import { tieFactors } from "./tie-factors.ts";

export interface FactorsOptions {
  readonly mechanisms?: readonly Mechanism<Setting>[];
  /** The ties whose baselines may vary, as a run of this scenario has them; default all, for which the scenario is compiled. */
  readonly baseline?: readonly BaselineTie[];
}

/**
 * Lists every number of a checked scenario that a study may vary: the levers that are on, the parameters
 * of the mechanisms at work, and the baseline of each tie.
 */
export function factorsOf(
  world: World,
  scenario: Scenario,
  {
    mechanisms = builtInMechanisms,
    baseline = compile(world, scenario, { mechanisms }).baseline,
  }: FactorsOptions = {},
): Factor[] {
  return [
    ...leverFactors(world, scenario),
    ...parameterFactors(scenario, mechanisms),
    ...tieFactors(world, baseline),
  ];
}
