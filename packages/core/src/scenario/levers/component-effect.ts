import { baselineTies } from "../../evidence/baseline-ties.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import { leftOut } from "../compile/left-out.ts";

/** How far ties start elsewhere without one component. */
export interface ComponentEffect {
  /** Ties of the shown actors that rest on it, among others. */
  readonly ties: number;
  /** Mean |change| over those ties. */
  readonly mean: number;
  /** How many of them would start with another sign. */
  readonly turned: number;
  /** The tie that moves most, if any does. */
  readonly most:
    | { readonly a: string; readonly b: string; readonly now: number; readonly without: number }
    | undefined;
}

/**
 * What leaving one component out would do to the baseline, all else as the scenario sets it.
 *
 * `component` is a name that `componentsOf` lists. Cost: the baseline twice.
 */
export function componentEffect(
  world: World,
  scenario: Pick<Scenario, "model">,
  component: string,
): ComponentEffect {
  const absent = new Set(leftOut(scenario, world));
  const actors = world.actors.filter(({ id }) => !absent.has(id)).map(({ id }) => id);
  const weights = scenario.model?.components ?? {};
  const before = baselineTies(actors, world, { weights });
  const after = baselineTies(actors, world, { weights: { ...weights, [component]: 0 } });
  let [ties, sum, turned] = [0, 0, 0];
  let most: ComponentEffect["most"];
  for (const [k, tie] of before.entries()) {
    const left = after[k] as (typeof after)[number];
    if (left.evidence.length === tie.evidence.length) continue;
    ties++;
    const change = Math.abs(tie.value - left.value);
    sum += change;
    if (tie.value * left.value < 0) turned++;
    if (!most || change > Math.abs(most.now - most.without)) {
      most = { a: tie.a, b: tie.b, now: tie.value, without: left.value };
    }
  }
  return { ties, mean: ties > 0 ? sum / ties : 0, turned, most };
}
