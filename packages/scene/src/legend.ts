import type { NetworkActor } from "@entente/core";
import { actorLook } from "./actor-look.ts";
import { actorShape } from "./actor-shape.ts";
import type { LegendEntry, SceneView, Theme } from "./scene.ts";
import { differenceSpan } from "./signed-scale.ts";

export interface LegendInput {
  readonly view: SceneView;
  readonly theme: Theme;
  /** Least alignment, or least change, that is drawn. */
  readonly least: number;
  readonly hidden: number;
  readonly actors: readonly NetworkActor[];
}

/** Says how to read a picture: the scale of ties, the kinds of actors, and what is not drawn. */
export function legendOf({
  view,
  theme,
  threshold,
  hiddenTies,
  actors,
}: LegendInput): LegendEntry[] {
  const tie = (value: number, label: string): LegendEntry => ({ kind: "tie", label, value });
  const signed = (value: number): string => `${value > 0 ? "+" : "−"}${Math.abs(value)}`;
  const scale =
    view === "network"
      ? [tie(1, "allied (+1)"), tie(0.4, "+0.4"), tie(-0.4, "−0.4"), tie(-1, "hostile (−1)")]
      : [
          tie(1, `warmer by ${differenceSpan} or more`),
          tie(0.4, signed(0.4 * differenceSpan)),
          tie(-0.4, signed(-0.4 * differenceSpan)),
          tie(-1, `colder by ${differenceSpan} or more`),
          { kind: "tie", label: "baseline", value: 0.6, ghost: true } satisfies LegendEntry,
        ];
  const kinds = [
    ["disc", "state", "state; area shows weight"],
    ["ring", "organisation", "organisation"],
    ["dashed-ring", "grouping", "grouping"],
  ] as const;
  const shapes = new Set(actors.map((actor) => actorShape(actor.kind)));
  const actorEntries = kinds
    .filter(([shape]) => shapes.has(shape))
    .map(([, kind, label]): LegendEntry => {
      const { fill, stroke, shape } = actorLook(kind, 0, theme);
      return { kind: "actor", label, fill, stroke, shape, radius: 6 };
    });
  const texts = hiddenTies > 0 ? [hiddenText(view, threshold, hiddenTies)] : [];
  return [
    ...scale,
    ...actorEntries,
    ...texts.map((label): LegendEntry => ({ kind: "text", label })),
  ];
}

function hiddenText(view: SceneView, threshold: number, hidden: number): string {
  const ties = hidden === 1 ? "1 tie" : `${hidden} ties`;
  const least = Number(threshold.toFixed(3));
  return view === "network"
    ? `${ties} weaker than ${least} not drawn`
    : `${ties} changed by less than ${least} not drawn`;
}
