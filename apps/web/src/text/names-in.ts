import type { Work } from "../state/work.ts";
import { localName } from "./local-name.ts";

/** Gives names by id in the language spoken now, for actors and blocs, also those that levers found. Unknown ids stand for themselves. */
export function namesIn({ world, scenario }: Work): (id: string) => string {
  const names = new Map<string, string>();
  for (const lever of scenario.levers) {
    if (lever.kind === "bloc" && lever.name)
      names.set(lever.bloc, localName(lever.bloc, lever.name));
  }
  for (const bloc of world.blocs ?? []) names.set(bloc.id, localName(bloc.id, bloc.name));
  for (const actor of world.actors) names.set(actor.id, localName(actor.id, actor.name));
  return (id) => names.get(id) ?? id;
}
