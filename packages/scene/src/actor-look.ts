import { actorRadius } from "./actor-radius.ts";
import { type ActorShape, actorShape } from "./actor-shape.ts";
import { mixColors } from "./mix-colors.ts";
import { palettes } from "./palette.ts";
import type { Theme } from "./scene.ts";

export interface ActorLook {
  readonly radius: number;
  readonly shape: ActorShape;
  readonly fill: string;
  readonly stroke: string;
}

/** Size, shape and colours of an actor: states filled, organisations hollow, groupings with a dashed rim. */
export function actorLook(kind: string, weight: number, theme: Theme): ActorLook {
  const { background, body } = palettes[theme];
  const shape = actorShape(kind);
  return {
    radius: actorRadius(weight),
    shape,
    fill: shape === "disc" ? body : background,
    stroke: body,
  };
}

/** A colour receded into the background; what is drawn stays opaque, so that ties do not shine through. */
export function receded(color: string, emphasis: number, theme: Theme): string {
  return mixColors(palettes[theme].background, color, emphasis);
}
