import type { Scenario } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";

/** What formulas over a network may name in a scenario on its world. */
export function knownNames(world: World, { levers }: Pick<Scenario, "levers">) {
  const traits = world.actors.flatMap(({ traits = {} }) =>
    Object.keys(traits).filter((name) => typeof traits[name] === "number"),
  );
  const founded = levers.flatMap((lever) =>
    lever.kind === "bloc" && lever.action === "found" ? [lever.bloc] : [],
  );
  return {
    traits: [...new Set(traits)].sort(),
    actorIds: world.actors.map(({ id }) => id),
    blocIds: [...new Set([...(world.blocs ?? []).map(({ id }) => id), ...founded])],
  };
}
