import type { Scenario, World } from "@entente/core";

/** Gives the names that people read for the ids of a world's actors and blocs, founded ones included. */
export function naming(world: World, scenario: Scenario): (id: string) => string {
  const names = new Map(
    [...(world.blocs ?? []), ...world.actors].map(({ id, name }) => [id, name]),
  );
  for (const lever of scenario.levers) {
    if (lever.kind === "bloc" && lever.name !== undefined) names.set(lever.bloc, lever.name);
  }
  return (id) => names.get(id) ?? id;
}
