import { mixColors } from "./mix-colors.ts";
import type { SceneView, Theme } from "./scene.ts";

/**
 * The one scale of signed strength: symmetric, the same in every scenario, filter and export.
 *
 * Width is proportional to |value|, so a tie that changes sign thins through zero. Hue carries the
 * sign (blue +, orange −, apart for every common colour vision), dashes carry it a second time. From
 * `knee` on, every colour stands at least 3 : 1 off its background; below, it fades into grey.
 */
export const signedScale = {
  /** Width at |value| = 1, CSS pixels. */
  fullWidth: 7,
  /** |value| at which the colour has left grey behind. */
  knee: 0.3,
  /** Dash and gap of negative ties, CSS pixels, centred on the middle of the tie. */
  dash: 9,
  gap: 6,
  colors: {
    light: {
      neutral: "#cfcdc6",
      positiveKnee: "#688bbd",
      positive: "#174f94",
      negativeKnee: "#bf7d43",
      negative: "#ab4600",
    },
    dark: {
      neutral: "#46484e",
      positiveKnee: "#5683bd",
      positive: "#93c3ff",
      negativeKnee: "#b0733a",
      negative: "#ffb169",
    },
  } satisfies Record<Theme, Record<string, string>>,
} as const;

/**
 * Change of a tie that the difference view draws at full width; larger changes stay at full width.
 *
 * A quarter of the way from neutral to allied: most scenarios move most ties by less, and a change of
 * 0.04 is then a line of one pixel.
 */
export const differenceSpan = 0.25;

/** Width of a tie of signed strength `value` in [−1, 1], CSS pixels. */
export function tieWidth(value: number): number {
  return signedScale.fullWidth * Math.min(1, Math.abs(value));
}

/** Least strength by which a view colours: differences never fade into the grey of the baseline behind. */
export function leastTint(view: SceneView): number {
  return view === "difference" ? signedScale.knee : 0;
}

/** Colour of a tie of signed strength `value` in [−1, 1], `#rrggbb`. */
export function tieColor(value: number, theme: Theme, view: SceneView = "network"): string {
  const stops = signedScale.colors[theme];
  const [knee, full] =
    value < 0 ? [stops.negativeKnee, stops.negative] : [stops.positiveKnee, stops.positive];
  const size = Math.max(leastTint(view), Math.min(1, Math.abs(value)));
  if (size < signedScale.knee) return mixColors(stops.neutral, knee, size / signedScale.knee);
  return mixColors(knee, full, (size - signedScale.knee) / (1 - signedScale.knee));
}
