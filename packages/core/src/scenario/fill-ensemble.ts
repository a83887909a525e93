import type { Mechanism } from "../engine/problem/mechanism.ts";
import type { Setting } from "../mechanisms/setting.ts";
import type { FilledEnsemble, VariedFactor } from "../schema/ensemble-schema.ts";
import type { Scenario } from "../schema/scenario-schema.ts";
import type { World } from "../schema/world-schema.ts";
import { dateAfter, yearsBetween } from "../vocabulary/time.ts";
import { standardSettings } from "./compile/standard-settings.ts";
import { parameterFactors } from "./factors/parameter-factors.ts";

/**
 * Futures in an ensemble that says nothing: a power of two, at which Sobol's sequence is most even, and
 * enough that a share is known to two or three per cent.
 */
const runs = 512;

/** Dates at which results are kept: a smooth band over the span, light to keep. */
const moments = 13;

/**
 * Writes every default of a scenario's ensemble out.
 *
 * By default the strengths of the mechanisms at work vary (parameters with a unit, and the impact of events),
 * and each tie's baseline over the range that its coding leaves open. What is a theory rather than a measure (the
 * four rules of balance, how size counts) and what the user decides (levers) stays as it is.
 */
export function fillEnsemble(
  scenario: Scenario,
  world: World,
  mechanisms: readonly Mechanism<Setting>[],
): FilledEnsemble {
  const own = scenario.ensemble ?? {};
  const start = scenario.start ?? world.asOf;
  const span = yearsBetween(start, scenario.end);
  const even = Array.from({ length: moments }, (_, k) =>
    dateAfter(start, (span * k) / (moments - 1)),
  );
  return {
    runs: own.runs ?? runs,
    design: own.design ?? "sobol",
    seed: own.seed ?? scenario.seed ?? standardSettings.seed,
    vary: (own.vary ?? strengths(scenario, mechanisms)).map((each) => ({
      ...each,
      scale: each.scale ?? "linear",
    })),
    baseline: own.baseline ?? 1,
    shocks: own.shocks ?? { rate: 0, size: 0.1 },
    dates: own.dates ?? [...new Set(even)],
  };
}

function strengths(scenario: Scenario, mechanisms: readonly Mechanism<Setting>[]): VariedFactor[] {
  return parameterFactors(scenario, mechanisms)
    .filter(({ id, unit, value }) => value > 0 && (unit !== "" || id === "shocks/impact"))
    .filter(({ range }) => range.low < range.high)
    .map(({ id, range: { low, high, scale } }) => ({ factor: id, low, high, scale }));
}
