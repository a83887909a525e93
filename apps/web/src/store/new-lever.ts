import { dateAfter, type Lever, leftOut, type Scenario, type World } from "@entente/core";
import type { Selection } from "../state/selection.ts";
import { words } from "../words.ts";
import { freshLeverId } from "./actions/levers.ts";

/** A month into the run: late enough to see the network before it, early enough to see what follows. */
const delay = 1 / 12;

/**
 * A new lever that is valid at once: it takes the selected tie or actor, else the two largest actors
 * of which the first is a grouping or organisation if there is one.
 */
export function newLever(
  kind: Lever["kind"],
  { world, scenario }: { readonly world: World; readonly scenario: Scenario },
  selection: Selection,
): Lever {
  const id = freshLeverId(scenario, kind);
  const from = dateAfter(scenario.start ?? world.asOf, delay).replace(/-\d\d$/, "-01");
  const start = scenario.start ?? world.asOf;
  const date = from < start ? dateAfter(start, delay) : from;
  const [a, b] = pair(world, scenario, selection);
  switch (kind) {
    case "sanction":
      return {
        id,
        kind,
        action: "impose",
        senders: [a],
        targets: [b],
        measures: ["financial"],
        intensity: 1,
        from: date,
      };
    case "bloc":
      return {
        id,
        kind,
        action: "found",
        bloc: freshBloc(world, scenario),
        name: words.newBloc,
        members: [{ actor: a }, { actor: b }],
        cohesion: 1,
        from: date,
      };
    case "tie":
      return { id, kind, action: "lasting", a, b, change: 0.3, from: date };
    case "event":
      return { id, kind, source: a, target: b, cameo: "042", from: date };
  }
}

function pair(world: World, scenario: Scenario, selection: Selection): [string, string] {
  const out = new Set(leftOut(scenario, world));
  const shown = world.actors.filter((actor) => !out.has(actor.id));
  const sender = shown.find((actor) => actor.kind === "grouping") ?? shown[0];
  const other = (than: string | undefined): string =>
    (shown.find((actor) => actor.kind === "state" && actor.id !== than) ?? shown[1])?.id ?? "";
  if (selection.kind === "tie") return [selection.a, selection.b];
  if (selection.kind === "actor") return [selection.id, other(selection.id)];
  return [sender?.id ?? "", other(sender?.id)];
}

function freshBloc(world: World, scenario: Scenario): string {
  const taken = new Set([
    ...world.actors.map((actor) => actor.id),
    ...(world.blocs ?? []).map((bloc) => bloc.id),
    ...scenario.levers.flatMap((lever) => (lever.kind === "bloc" ? [lever.bloc] : [])),
  ]);
  let number = 1;
  while (taken.has(`bloc-${number}`)) number++;
  return `bloc-${number}`;
}
