import { tieNumber } from "../../network/tie-number.ts";
import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import { UsageError } from "../../vocabulary/errors.ts";
import { leftOut } from "../compile/left-out.ts";

/** The number of the tie between two actors in the runs of a scenario. */
export function tieOf(world: World, scenario: Scenario, a: string, b: string): number {
  const out = new Set(leftOut(scenario, world));
  const shown = world.actors.map(({ id }) => id).filter((id) => !out.has(id));
  const [i, j] = [shown.indexOf(a), shown.indexOf(b)];
  if (i < 0 || j < 0 || i === j)
    throw new UsageError(`No tie between "${a}" and "${b}" in this scenario.`);
  return tieNumber(shown.length, i, j);
}
