import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";

/**
 * Ids of the actors that a scenario leaves out: those it names, else those that its world marks as
 * optional. A scenario that names any says it for all, so an empty list shows everybody.
 */
export function leftOut(scenario: Pick<Scenario, "model">, world: World): readonly string[] {
  return (
    scenario.model?.leaveOut ??
    world.actors.filter((actor) => actor.optional).map((actor) => actor.id)
  );
}
