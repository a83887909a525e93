import { labelsOf, type PageView, type PlacedLabel, type Scene } from "@entente/scene";
import { afterNextPicture } from "./after-next-picture.ts";
import { crowd } from "./crowd.ts";
import { drawLabels } from "./draw-labels.ts";

export interface LabelLayer {
  readonly draw: (scene: Scene, view: LabelView) => void;
  /** Told when the canvas was emptied, or is no more: all is written anew at the next picture. */
  readonly forget: () => void;
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

/**
 * Keeps the labels of the stage: placed anew only when actors move or change, never because a tie does, and written anew
 * only when places or colours have changed. In a crowd that stands still they follow one frame after the picture.
 */
export function createLabelLayer(context: CanvasRenderingContext2D): LabelLayer {
  let size = 13;
  let font = `500 ${size}px sans-serif`;
  let labels: ReadonlyMap<string, PlacedLabel> = new Map();
  let placed = "";
  let written = "";
  /** What was looked at last: the same scene in the same view needs nothing. */
  let seen: { readonly scene: Scene; readonly key: string } | undefined;
  let callOff = (): void => {};

  const place = (scene: Scene, view: LabelView): void => {
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

  const forget = (): void => {
    callOff();
    seen = undefined;
    written = "";
  };

  return {
    draw: (scene, view) => {
      const key = [view.key, font].join("\n");
      if (scene === seen?.scene && key === seen.key) return;
      callOff();
      const still = seen?.key === key && isAlike(scene, seen.scene);
      seen = { scene, key };
      const who = scene.actors.map(({ id, label, radius, emphasis, selected }) =>
        [id, label, radius, emphasis, selected].join("\t"),
      );
      const places = [key, ...who].join("\n");
      const colors = scene.actors.map(({ labelColor }) => labelColor);
      const text = [places, scene.background, ...colors].join("\n");
      if (text === written) return;
      const write = (): void => {
        if (places !== placed) place(scene, view);
        placed = places;
        written = text;
        context.clearRect(0, 0, view.width, view.height);
        drawLabels(context, scene, labels.values(), font);
      };
      if (!still || scene.actors.length <= crowd) return write();
      callOff = afterNextPicture(write);
    },
    forget,
    has: (id) => labels.has(id),
    font: () => font,
    size: () => size,
    setFont: (family, letters) => {
      size = letters;
      font = `500 ${size}px ${family}`;
      // A face that has just arrived has the same name and other letters.
      placed = "";
      forget();
    },
  };
}

/** Whether the same names stand on the same ground, so that those of one scene may stay a moment in the other. */
function isAlike(scene: Scene, before: Scene): boolean {
  return (
    scene.background === before.background &&
    scene.actors.length === before.actors.length &&
    scene.actors.every(({ id, label }, k) => {
      const was = before.actors[k];
      return was?.id === id && was.label === label;
    })
  );
}
