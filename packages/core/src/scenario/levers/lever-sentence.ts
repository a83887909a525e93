import { cameoEvent } from "../../evidence/cameo-codes.ts";
import type { Lever } from "../../schema/scenario-schema.ts";
import type { World } from "../../schema/world-schema.ts";
import { englishWording } from "../../vocabulary/english-wording.ts";
import type { Wording } from "../../vocabulary/wording.ts";

export interface LeverSentenceOptions {
  /** How it is said; English by default. */
  readonly wording?: Wording;
  /** Names of actors and blocs by id; the world's by default. */
  readonly nameOf?: (id: string) => string;
}

/** Writes a lever as a sentence without a full stop: "The West sanctions China: finance, from January 2025". */
export function leverSentence(
  lever: Lever,
  world: World,
  { wording = englishWording, nameOf = namesIn(world) }: LeverSentenceOptions = {},
): string {
  const { from } = lever;
  switch (lever.kind) {
    case "sanction":
      return wording.sanction({
        action: lever.action,
        senders: lever.senders.map(nameOf),
        targets: lever.targets.map(nameOf),
        measures: lever.measures ?? [],
        from,
        until: lever.until,
      });
    case "bloc":
      return wording.bloc({
        action: lever.action,
        bloc: lever.name ?? nameOf(lever.bloc),
        members: (lever.members ?? []).map((member) => nameOf(member.actor)),
        from,
      });
    case "tie":
      return wording.tie({
        action: lever.action,
        way: typeof lever.change !== "number" ? "changes" : lever.change < 0 ? "cools" : "warms",
        a: nameOf(lever.a),
        b: nameOf(lever.b),
        from,
        until: lever.until,
      });
    case "event":
      return wording.event({
        source: nameOf(lever.source),
        target: nameOf(lever.target),
        cameo: lever.cameo,
        what: cameoEvent(lever.cameo)?.name,
        from,
      });
  }
}

function namesIn(world: World): (id: string) => string {
  const all = [...world.actors, ...(world.blocs ?? [])];
  return (id) => all.find((each) => each.id === id)?.name ?? id;
}
