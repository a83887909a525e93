import { palettes, type Scene } from "@entente/scene";
import { drawLabels } from "./draw-labels.ts";
import type { LabelLayer } from "./label-layer.ts";

export interface Hovered {
  readonly id: string;
  /** Where the actor is on the canvas, CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Marks the actor under the pointer with a thin ring, and names it if its label found no place. */
export function drawHover(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { id, x, y, radius }: Hovered,
  labels: LabelLayer,
): void {
  const actor = scene.actors.find((each) => each.id === id);
  if (!actor) return;
  const { inkFaint } = palettes[scene.theme];
  if (!actor.selected) {
    context.beginPath();
    context.arc(x, y, radius + 4, 0, 2 * Math.PI);
    context.strokeStyle = inkFaint;
    context.lineWidth = 1.5;
    context.stroke();
  }
  if (labels.has(id)) return;
  const place = { x: x + radius + 8, y: y + 0.35 * labels.size(), side: "right" } as const;
  drawLabels(context, scene, [{ id, text: actor.label, ...place }], labels.font());
}
