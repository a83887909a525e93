import { leftOut, nearestName } from "@entente/core";
import type { Opened } from "./open-scenario.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** Finds the shown actor that a person means by an id or a name, in any case, and gives its id. */
export function findActor(said: string, { world, scenario }: Opened): string {
  const absent = new Set(leftOut(scenario, world));
  const known = new Map(
    world.actors
      .filter(({ id }) => !absent.has(id))
      .flatMap(
        ({ id, name, short = name }) =>
          [
            [name, id],
            [short, id],
            [id, id],
          ] as const,
      ),
  );
  const exact = known.get(said);
  if (exact !== undefined) return exact;
  const same = [...known].find(([name]) => name.toLowerCase() === said.toLowerCase());
  if (same) return same[1];
  const near = known.get(nearestName(said, [...known.keys()]) ?? "");
  const ids = [...new Set(known.values())];
  const hint =
    near === undefined
      ? `It has ${ids.slice(0, 20).join(", ")}${ids.length > 20 ? ", …" : ""}.`
      : `Did you mean "${near}"?`;
  throw new WrongUsage(`The scenario has no actor "${said}". ${hint}`);
}
