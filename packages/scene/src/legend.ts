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
  /** What a difference is drawn against. */
  readonly baselineLabel: string;
}

/** Says how to read a picture: the scale of ties, the kinds of actors, and what is not drawn. */
export function legendOf(input: LegendInput): LegendEntry[] {
  const { view, theme, least, hidden, actors, baselineLabel } = input;
  const ghost: LegendEntry = { ...tie(0.6, baselineLabel), ghost: true };
  const scale = view === "network" ? alignmentScale : [...changeScale, ghost];
  const shapes = new Set(actors.map((actor) => actorShape(actor.kind)));
  const discs = actors.filter((actor) => actorShape(actor.kind) === "disc");
  const disc = discs.every((actor) => actor.kind === "state") ? "state" : "actor";
  const kinds = [
    ["disc", "state", `${disc}; area shows weight`],
    ["ring", "organisation", "organisation"],
    ["dashed-ring", "grouping", "grouping"],
  ] as const;
  const actorEntries = kinds
    .filter(([shape]) => shapes.has(shape))
    .map(([, kind, label]): LegendEntry => {
      const { fill, stroke, shape } = actorLook(kind, 0, theme);
      return { kind: "actor", label, fill, stroke, shape, radius: 6 };
    });
  const texts: LegendEntry[] =
    hidden > 0 ? [{ kind: "text", label: hiddenText(view, least, hidden) }] : [];
  return [...scale, ...actorEntries, ...texts];
}

const tie = (value: number, label: string): LegendEntry => ({ kind: "tie", label, value });

const alignmentScale: readonly LegendEntry[] = [
  tie(1, "allied (+1)"),
  tie(0.4, "+0.4"),
  tie(-0.4, "−0.4"),
  tie(-1, "hostile (−1)"),
];

const changeScale: readonly LegendEntry[] = [
  tie(1, `warmer by ${differenceSpan} or more`),
  tie(0.4, `+${0.4 * differenceSpan}`),
  tie(-0.4, `−${0.4 * differenceSpan}`),
  tie(-1, `colder by ${differenceSpan} or more`),
];

function hiddenText(view: SceneView, least: number, hidden: number): string {
  const ties = hidden === 1 ? "1 tie" : `${hidden} ties`;
  return view === "network"
    ? `${ties} weaker than ${least} not drawn`
    : `${ties} changed by less than ${least} not drawn`;
}
