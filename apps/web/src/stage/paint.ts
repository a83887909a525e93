import {
  channels,
  leastTint,
  palettes,
  type Scene,
  type SceneView,
  signedScale,
  type Theme,
} from "@entente/scene";

/** What the shaders read on every draw. The stage writes it, the programs only look. */
export interface Paint {
  /** Moment between a scene's two ends, 0 to 1. */
  mix: number;
  /** Colours as flat triples, in the order the shaders name them. */
  tieColors: Float32Array;
  /** Least strength by which ties are coloured. */
  leastTint: number;
  actorColors: Float32Array;
}

/** Paint of a theme and view at the end of a scene. */
export function paintFor(theme: Theme, view: SceneView): Paint {
  const { neutral, positiveKnee, positive, negativeKnee, negative } = signedScale.colors[theme];
  const { inkFaint, accent, background } = palettes[theme];
  const flat = (colors: readonly string[]): Float32Array =>
    Float32Array.from(colors.flatMap((color) => channels(color)));
  return {
    mix: 1,
    leastTint: leastTint(view),
    tieColors: flat([neutral, positiveKnee, positive, negativeKnee, negative, inkFaint, accent]),
    actorColors: flat([background, accent]),
  };
}

/** Gives a paint the colours of a scene; the mix stays. */
export function repaint(paint: Paint, { theme, view }: Scene): void {
  Object.assign(paint, paintFor(theme, view), { mix: paint.mix });
}
