import { type PlacedLabel, placeLabels } from "./place-labels.ts";
import type { Point, Scene } from "./scene.ts";
import { tieWidth } from "./signed-scale.ts";
import { textWidth } from "./text-width.ts";

/** A rectangle of a page, pixels; y grows downward. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Extent of a layout with a least size, so that a single actor or a line has a picture too. */
function extentOf(points: readonly Point[]): { x: [number, number]; y: [number, number] } {
  const span = (values: readonly number[]): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const grow = Math.max(0, 0.5 - (high - low)) / 2;
    return values.length === 0 ? [-1, 1] : [low - grow, high + grow];
  };
  return { x: span(points.map((p) => p.x)), y: span(points.map((p) => p.y)) };
}

export interface PageView {
  /** Pixels per layout unit, and the point of the layout that lies in the frame's middle. */
  readonly unit: number;
  readonly middle: Point;
  readonly at: (point: Point) => Point;
  /** Radii shrink where a layout unit is fewer than 280 pixels, lest small pictures be crowded: to 5 at least, to 2.5 among more than 60 actors. */
  readonly radius: (radius: number) => number;
}

/** Fits a scene into a frame, centred, with room around it for labels. */
export function pageView(scene: Scene, frame: Frame): PageView {
  const { x, y } = extentOf(scene.actors);
  const [padX, padY] = [Math.min(90, frame.width / 6), Math.min(44, frame.height / 8)];
  const unit = Math.min(
    (frame.width - 2 * padX) / (x[1] - x[0]),
    (frame.height - 2 * padY) / (y[1] - y[0]),
  );
  const middle = { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
  const crowd = scene.actors.length > 60;
  const factor = Math.max(crowd ? 0.25 : 0.6, Math.min(1, unit / 280));
  const least = crowd ? 2.5 : 5;
  return {
    unit,
    middle,
    at: (point) => ({
      x: frame.x + frame.width / 2 + (point.x - middle.x) * unit,
      y: frame.y + frame.height / 2 - (point.y - middle.y) * unit,
    }),
    radius: (radius) => Math.max(least, radius * factor),
  };
}

export interface SceneLabelOptions {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly textWidth?: (text: string) => number;
  readonly previous?: ReadonlyMap<string, PlacedLabel>;
}

/** Places a scene's labels on a page: whoever is selected first, then the heaviest; off strong ties. */
export function labelsOf(
  scene: Scene,
  view: Pick<PageView, "at" | "radius">,
  options: SceneLabelOptions,
): readonly PlacedLabel[] {
  const places = new Map(scene.actors.map((actor) => [actor.id, view.at(actor)]));
  const lines = scene.ties
    .filter((tie) => !tie.ghost && tie.emphasis > 0.5)
    .map((tie) => ({ tie, width: tieWidth(Math.max(Math.abs(tie.from), Math.abs(tie.to))) }))
    .filter(({ width }) => width > 1)
    .slice(-300)
    .flatMap(({ tie, width }) => {
      const [p, q] = [places.get(tie.a), places.get(tie.b)];
      return p && q ? [{ x1: p.x, y1: p.y, x2: q.x, y2: q.y, cost: 0.2 + width / 10 }] : [];
    });
  const subjects = scene.actors.map((actor) => ({
    id: actor.id,
    text: actor.label,
    ...(places.get(actor.id) as Point),
    radius: view.radius(actor.radius) + (actor.selected ? 5 : 0),
    priority: actor.selected ? Number.POSITIVE_INFINITY : actor.radius + 40 * actor.emphasis,
  }));
  return placeLabels(subjects, {
    ...options,
    textWidth: options.textWidth ?? ((text) => textWidth(text, options.size)),
    lines,
  });
}
