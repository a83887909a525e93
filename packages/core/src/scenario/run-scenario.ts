import { coupling } from "../engine/method/coupling.ts";
import { dopri5 } from "../engine/method/dopri5.ts";
import type { Method } from "../engine/method/method.ts";
import { rk4 } from "../engine/method/rk4.ts";
import type { Mechanism } from "../engine/problem/mechanism.ts";
import type { Run } from "../engine/run/run.ts";
import { type SimulateOptions, simulate } from "../engine/run/simulate.ts";
import { builtInMechanisms } from "../mechanisms/built-in-mechanisms.ts";
import type { Setting } from "../mechanisms/setting.ts";
import { baselineColumns } from "../network/baseline-columns.ts";
import type { Scenario } from "../schema/scenario-schema.ts";
import type { World } from "../schema/world-schema.ts";
import { canonicalJson } from "../vocabulary/canonical-json.ts";
import { contentHash } from "../vocabulary/content-hash.ts";
import { engineVersion } from "../vocabulary/engine-version.ts";
import { compile } from "./compile/compile.ts";
import { standardSettings } from "./compile/standard-settings.ts";
import { fillScenario } from "./fill-scenario.ts";
import { methodName } from "./method-name.ts";

export interface RunOptions extends Pick<SimulateOptions, "shouldStop" | "onProgress"> {
  readonly mechanisms?: readonly Mechanism<Setting>[];
  /**
   * Runs for a picture while a slider is dragged: at the draft tolerance, with fewer frames, without ledger and
   * without the hash of the documents, which is for what is kept. Default false.
   */
  readonly draft?: boolean;
}

/** Compiles and runs a checked scenario on its checked world; the same documents give the same bytes. */
export function runScenario(world: World, scenario: Scenario, options: RunOptions = {}): Run {
  const { mechanisms = builtInMechanisms, draft = false, ...simulating } = options;
  const { problem, actors, baseline, start } = compile(world, scenario, { mechanisms });
  const asked = scenario.run?.frames ?? standardSettings.frames;
  const frames = draft ? Math.min(asked, standardSettings.draftFrames) : asked;
  return {
    title: scenario.title,
    start,
    end: scenario.end,
    actors,
    baseline: baselineColumns(baseline),
    trajectory: simulate(problem, {
      ...simulating,
      method: draft ? draftMethod(scenario, actors.length) : methodOf(scenario),
      frames,
      ledger: !draft,
    }),
    recipe: {
      world: { id: world.id, edition: world.edition },
      scenario: { id: scenario.id, title: scenario.title },
      engine: engineVersion,
      hash: draft
        ? "draft"
        : contentHash(
            canonicalJson({ world, scenario: fillScenario(scenario, world, mechanisms) }),
          ),
    },
  };
}

/** The method that a scenario asks for. */
export function methodOf(scenario: Scenario): Method {
  const { step, tolerance } = standardSettings;
  if (methodName(scenario) === "rk4") return rk4({ step: scenario.run?.step ?? step });
  return dopri5({ tolerance: scenario.run?.tolerance ?? tolerance });
}

/** The method of a draft: coarser than the scenario asks for, and for many actors one that evaluates few triads. */
function draftMethod(scenario: Scenario, actors: number): Method {
  const { tolerance, draftTolerance, coupledActors, coupledTolerance } = standardSettings;
  if (methodName(scenario) === "rk4") return methodOf(scenario);
  const asked = scenario.run?.tolerance ?? tolerance;
  return actors < coupledActors
    ? dopri5({ tolerance: Math.max(asked, draftTolerance) })
    : coupling({ tolerance: Math.max(asked, coupledTolerance) });
}

/**
 * The method of a scenario's futures: as it asks, but with a tolerance of 1e-4 where it asks for none. That is far
 * below what sampling leaves open, and a third of the work.
 */
export function memberMethod(scenario: Scenario): Method {
  const { memberTolerance } = standardSettings;
  return methodOf({ ...scenario, run: { tolerance: memberTolerance, ...scenario.run } });
}
