import type { PlacedLabel, Scene } from "@entente/scene";

/** Writes labels with a rim of background, so that they stay readable on lines. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  scene: Scene,
  labels: Iterable<PlacedLabel>,
  font: string,
): void {
  const colors = new Map(scene.actors.map((actor) => [actor.id, actor.labelColor]));
  context.font = font;
  // A place names the left end of a label, whichever way the page is read.
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = scene.background;
  for (const { id, text, x, y } of labels) {
    context.strokeText(text, x, y);
    context.fillStyle = colors.get(id) ?? "";
    context.fillText(text, x, y);
  }
}
