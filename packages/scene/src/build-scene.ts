import type { Network } from "@entente/core";
import { legendOf } from "./legend.ts";
import { palettes } from "./palette.ts";
import type { Scene, SceneView, Theme } from "./scene.ts";
import { sceneActors } from "./scene-actors.ts";
import type { SceneFocus } from "./scene-focus.ts";
import { sceneTies } from "./scene-ties.ts";
import { englishSceneWording, type SceneWording } from "./scene-wording.ts";
import type { Layout } from "./signed-layout.ts";

export interface SceneInput {
  /** The moment shown at mix 1. */
  readonly network: Network;
  /** The moment shown at mix 0; without it nothing moves. */
  readonly before?: Network | undefined;
  readonly layout: Layout;
  readonly view?: SceneView;
  readonly theme?: Theme;
  /**
   * Ties weaker than this are not drawn, in a difference: not behind it (|alignment|, 0 to 1).
   * Default 0.05; see `suggestThreshold`. Of changes, those of 0.02 or more are drawn, fewer if many.
   */
  readonly threshold?: number;
  /** Pairs of a dense network to draw in place of those above the threshold; see `suggestBackbone`. */
  readonly backbone?: ReadonlySet<string> | undefined;
  readonly focus?: SceneFocus;
  /** How doubtful a tie's sign is, 0 (all futures agree) to 1 (half of them): doubtful ties are paler. */
  readonly doubt?: (a: string, b: string) => number;
  /** What a difference is drawn against, in the legend's words; default "baseline". */
  readonly baselineLabel?: string;
  /** How the legend is said; English by default. */
  readonly wording?: SceneWording;
  readonly title?: string;
  readonly subtitle?: string;
  readonly notes?: readonly string[];
}

/** Builds the picture of a network, or of how it differs from its baseline. */
export function buildScene(input: SceneInput): Scene {
  const { network, before, layout, view = "network", theme = "light", threshold = 0.05 } = input;
  const { focus = { kind: "none" } } = input;
  const shown = new Set(network.actors.map(({ id }) => id).filter((id) => layout.has(id)));
  const { backbone } = input;
  const { ties, hidden, least } = sceneTies({
    network,
    before,
    shown,
    view,
    threshold,
    backbone,
    focus,
    doubt: input.doubt,
  });
  return {
    view,
    theme,
    title: input.title ?? network.title,
    subtitle: input.subtitle ?? network.date,
    notes: input.notes ?? [],
    background: palettes[theme].background,
    actors: sceneActors({ actors: network.actors, layout, view, theme, focus, ties }),
    ties,
    hiddenTies: hidden,
    legend: legendOf({
      view,
      theme,
      least,
      hidden,
      backbone: backbone !== undefined,
      doubted: input.doubt !== undefined,
      actors: network.actors,
      baselineLabel: input.baselineLabel,
      wording: input.wording ?? englishSceneWording,
    }),
  };
}
