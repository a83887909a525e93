import { labelsOf, type PageView, type PlacedLabel, type Scene } from "@entente/scene";
import { drawLabels } from "./draw-labels.ts";

export interface LabelLayer {
  readonly draw: (scene: Scene, view: LabelView) => void;
  readonly has: (id: string) => boolean;
  readonly font: () => string;
  /** Letter size, CSS pixels. */
  readonly size: () => number;
  readonly setFont: (family: string, size: number) => void;
}

export interface LabelView extends Pick<PageView, "at" | "radius"> {
  readonly width: number;
  readonly height: number;
  /** Changes whenever actors stand elsewhere on the screen. */
  readonly key: string;
}

/** Keeps the labels of the stage: placed anew only when actors move or change, never because a tie does. */
export function createLabelLayer(context: CanvasRenderingContext2D): LabelLayer {
  let size = 13;
  let font = `500 ${size}px sans-serif`;
  let labels: ReadonlyMap<string, PlacedLabel> = new Map();
  let placed = "";

  const place = (scene: Scene, view: LabelView): void => {
    const who = scene.actors.map(({ id, label, radius, emphasis, selected }) =>
      [id, label, radius, emphasis, selected].join("\t"),
    );
    const now = [view.key, font, ...who].join("\n");
    if (now === placed) return;
    placed = now;
    context.font = font;
    const fresh = labelsOf(scene, view, {
      width: view.width,
      height: view.height,
      size,
      textWidth: (text) => context.measureText(text).width,
      previous: labels,
    });
    labels = new Map(fresh.map((label) => [label.id, label]));
  };

  return {
    draw: (scene, view) => {
      place(scene, view);
      drawLabels(context, scene, labels.values(), font);
    },
    has: (id) => labels.has(id),
    font: () => font,
    size: () => size,
    setFont: (family, letters) => {
      size = letters;
      font = `500 ${size}px ${family}`;
    },
  };
}
