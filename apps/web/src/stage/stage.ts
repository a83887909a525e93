import type { Point, Scene } from "@entente/scene";

/** What the pointer rests on or has picked. */
export type StageTarget =
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "tie"; readonly a: string; readonly b: string };

export interface StageEvents {
  readonly onSelectActor: (id: string) => void;
  readonly onSelectTie: (a: string, b: string) => void;
  /** The bare stage was clicked. */
  readonly onSelectNothing?: () => void;
  readonly onHover?: (target: StageTarget | null) => void;
  /** Actors stand elsewhere on the screen than before: the camera or the stage's size changed. */
  readonly onView?: () => void;
  /** Drawing broke down for good (the graphics context is gone and does not come back). */
  readonly onLost?: (reason: string) => void;
}

/** What the picture is turned to: actors, or a middle in the scene's own places and a share of the whole. */
export interface View {
  readonly actors?: readonly string[] | undefined;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  /** 1 shows the whole, 0.5 is twice as near. */
  readonly ratio?: number | undefined;
}

/** A view as the picture has it, with nothing left to be filled in. */
export interface SeenView {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export const wholeView: View = {};

export interface StageHandle {
  /** Shows a scene: animated from what is on screen, or at once. */
  readonly show: (scene: Scene, options?: { readonly animate?: boolean }) => void;
  /** Moves between the scene's two ends by hand, 0 to 1; it ends a running animation. */
  readonly setMix: (mix: number) => void;
  readonly resize: () => void;
  /** Brings an actor into view, if it is not. */
  readonly focusActor: (id: string) => void;
  readonly zoom: (step: "in" | "out" | "reset") => void;
  /** Turns the picture to a view; at once where motion is reduced. */
  readonly look: (view: View) => void;
  /** What the picture is turned to now. */
  readonly view: () => SeenView | undefined;
  /** Where an actor is drawn, CSS pixels from the container's corner, and its radius there. */
  readonly screenPosition: (id: string) => (Point & { readonly radius: number }) | undefined;
  /** The picture on screen as a page with title, legend and notes. */
  readonly toPng: (options?: { readonly scale?: number }) => Promise<Blob>;
  readonly dispose: () => void;
}

export type StageResult =
  | { readonly ok: true; readonly stage: StageHandle }
  | { readonly ok: false; readonly reason: string };
