export { actorRadius } from "./actor-radius.ts";
export { type ActorShape, actorShape } from "./actor-shape.ts";
export { buildScene, type SceneInput } from "./build-scene.ts";
export { channels, mixColors } from "./mix-colors.ts";
export {
  labelsOf,
  type PageView,
  pageView,
  type SceneLabelOptions,
} from "./page-view.ts";
export { type Palette, palettes } from "./palette.ts";
export type { PlacedLabel } from "./place-labels.ts";
export type {
  LegendEntry,
  Point,
  Scene,
  SceneActor,
  SceneTie,
  SceneView,
  Theme,
} from "./scene.ts";
export type { SceneFocus } from "./scene-focus.ts";
export type { Described, SceneWording } from "./scene-wording.ts";
export { type Layout, type LayoutOptions, signedLayout } from "./signed-layout.ts";
export { differenceSpan, leastTint, signedScale, tieColor, tieWidth } from "./signed-scale.ts";
export { suggestBackbone } from "./suggest-backbone.ts";
export { suggestThreshold } from "./suggest-threshold.ts";
export { rim } from "./svg-marks.ts";
export { type SvgOptions, toSvg } from "./to-svg.ts";
