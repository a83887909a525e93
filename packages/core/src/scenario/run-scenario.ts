import type { Mechanism } from "../engine/mechanism.ts";
import type { Method } from "../engine/method.ts";
import { rk4 } from "../engine/rk4.ts";
import type { Run } from "../engine/run.ts";
import { type SimulateOptions, simulate } from "../engine/simulate.ts";
import { builtInMechanisms } from "../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../mechanisms/setting.ts";
import { canonicalJson } from "../vocabulary/canonical-json.ts";
import { contentHash } from "../vocabulary/content-hash.ts";
import { engineVersion } from "../vocabulary/engine-version.ts";
import { compile } from "./compile.ts";
import { fillScenario } from "./fill-scenario.ts";
import type { Scenario } from "./scenario-schema.ts";
import { standardSettings } from "./standard-settings.ts";
import type { World } from "./world-schema.ts";

export interface RunOptions extends Pick<SimulateOptions, "shouldStop" | "onProgress"> {
  readonly mechanisms?: readonly Mechanism<Setting>[];
}

/** Compiles and runs a checked scenario on its checked world; the same documents give the same bytes. */
export function runScenario(world: World, scenario: Scenario, options: RunOptions = {}): Run {
  const { mechanisms = builtInMechanisms, ...simulating } = options;
  const { problem, actors, baseline, start } = compile(world, scenario, { mechanisms });
  const frames = scenario.run?.frames ?? standardSettings.frames;
  return {
    title: scenario.title,
    start,
    end: scenario.end,
    actors,
    baseline,
    trajectory: simulate(problem, { ...simulating, method: methodOf(scenario), frames }),
    recipe: {
      world: { id: world.id, edition: world.edition },
      scenario: { id: scenario.id, title: scenario.title },
      engine: engineVersion,
      hash: contentHash(
        canonicalJson({ world, scenario: fillScenario(scenario, world, mechanisms) }),
      ),
    },
  };
}

/** The method that a scenario asks for. */
export function methodOf(scenario: Scenario): Method {
  return rk4({ step: scenario.run?.step ?? standardSettings.step });
}
