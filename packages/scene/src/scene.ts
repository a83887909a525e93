import type { ActorShape } from "./actor-shape.ts";

/** Where an actor stands, in layout units: the whole picture fits the box [−1, 1] × [−1, 1], y upward. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Theme = "light" | "dark";

/** Which picture: the network itself, or only what differs from the baseline. */
export type SceneView = "network" | "difference";

export interface SceneActor extends Point {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  /** Radius in CSS pixels at zoom 1; area is proportional to weight, with a floor so that all can be touched. */
  readonly radius: number;
  /** CSS hex colours. */
  readonly fill: string;
  readonly stroke: string;
  readonly labelColor: string;
  readonly shape: ActorShape;
  /** Opacity over the background: 1 full, less when receded. */
  readonly emphasis: number;
  readonly selected: boolean;
}

/**
 * A drawn tie. `from` and `to` are signed numbers in [−1, 1]; the picture at mix m shows
 * (1 − m)·from + m·to through one fixed scale of width and colour, so an animation writes one
 * number and a tie that changes sign thins through zero. In the difference view they are the change
 * as a fraction of `differenceSpan`, held at ±1 beyond it.
 */
export interface SceneTie {
  readonly a: string;
  readonly b: string;
  readonly from: number;
  readonly to: number;
  /** Opacity: 1 full, 0.3 the baseline behind a difference, less when receded. */
  readonly emphasis: number;
  readonly selected: boolean;
  /** The baseline behind a difference: drawn in grey, it shows no change. */
  readonly ghost: boolean;
}

export interface LegendEntry {
  readonly kind: "tie" | "actor" | "text";
  readonly label: string;
  /** Signed strength of a tie entry. */
  readonly value?: number;
  /** The entry shows the baseline behind a difference. */
  readonly ghost?: boolean;
  readonly fill?: string;
  readonly stroke?: string;
  readonly shape?: ActorShape;
  readonly radius?: number;
}

/** One picture, ready for any renderer: the WebGL stage, the SVG writer, a test. */
export interface Scene {
  readonly view: SceneView;
  readonly theme: Theme;
  readonly title: string;
  /** Second line: date and what is compared. */
  readonly subtitle: string;
  /** Further lines for exports: levers in words, licence, recipe. */
  readonly notes: readonly string[];
  readonly background: string;
  readonly actors: readonly SceneActor[];
  readonly ties: readonly SceneTie[];
  /** Ties not drawn because they are weaker than the threshold. */
  readonly hiddenTies: number;
  readonly legend: readonly LegendEntry[];
}
