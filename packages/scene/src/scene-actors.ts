import type { NetworkActor } from "@entente/core";
import { actorLook, receded } from "./actor-look.ts";
import { palettes } from "./palette.ts";
import type { SceneActor, SceneTie, SceneView, Theme } from "./scene.ts";
import type { SceneFocus } from "./scene-focus.ts";
import type { Layout } from "./signed-layout.ts";

export interface ActorInput {
  readonly actors: readonly NetworkActor[];
  readonly layout: Layout;
  readonly view: SceneView;
  readonly theme: Theme;
  readonly focus: SceneFocus;
  readonly ties: readonly SceneTie[];
}

/** Opacity of actors that the picture is not about: beside an actor in focus, and else. */
const opacity = { besideActor: 0.3, else: 0.5 } as const;

/** Draws the actors that have a place; those that the picture is not about recede, their names less so. */
export function sceneActors(input: ActorInput): readonly SceneActor[] {
  const { actors, layout, view, theme, focus, ties } = input;
  const about = ties.filter((tie) => !tie.ghost && tie.emphasis === 1);
  const everyone = focus.kind === "none" && (view === "network" || about.length === 0);
  const linked = new Set(about.flatMap(({ a, b }) => [a, b]));
  // Most actors share one of two emphases: their colour is mixed once.
  const labelColors = new Map<number, string>();
  const labelColor = (emphasis: number): string => {
    const known = labelColors.get(emphasis);
    const color = known ?? receded(palettes[theme].ink, 0.5 + emphasis / 2, theme);
    if (known === undefined) labelColors.set(emphasis, color);
    return color;
  };
  return actors.flatMap((actor): SceneActor[] => {
    const place = layout.get(actor.id);
    if (!place) return [];
    const selected = focus.kind === "actor" && focus.id === actor.id;
    const back = focus.kind === "actor" ? opacity.besideActor : opacity.else;
    const emphasis = everyone || selected || linked.has(actor.id) ? 1 : back;
    return [
      {
        id: actor.id,
        label: actor.name,
        kind: actor.kind,
        x: place.x,
        y: place.y,
        ...actorLook(actor.kind, actor.weight, theme),
        labelColor: labelColor(emphasis),
        emphasis,
        selected,
      },
    ];
  });
}
