import type { NetworkActor } from "@entente/core";
import { actorLook } from "./actor-look.ts";
import { actorShape } from "./actor-shape.ts";
import type { LegendEntry, SceneView, Theme } from "./scene.ts";
import type { SceneWording } from "./scene-wording.ts";
import { differenceSpan } from "./signed-scale.ts";

export interface LegendInput {
  readonly view: SceneView;
  readonly theme: Theme;
  /** Least alignment, or least change, that is drawn. */
  readonly least: number;
  readonly hidden: number;
  /** Whether a dense network is drawn by its backbone. */
  readonly backbone: boolean;
  /** Whether pale ties are doubtful ones. */
  readonly doubted?: boolean;
  readonly actors: readonly NetworkActor[];
  /** What a difference is drawn against, if not the baseline. */
  readonly baselineLabel?: string | undefined;
  readonly wording: SceneWording;
}

/** Says how to read a picture: the scale of ties, the kinds of actors, and what is not drawn. */
export function legendOf(input: LegendInput): LegendEntry[] {
  const { view, theme, least, hidden, actors, wording } = input;
  const reason = view === "network" && input.backbone ? "backbone" : view;
  const ghost: LegendEntry = {
    ...tie(0.6, input.baselineLabel ?? wording.baseline),
    ghost: true,
  };
  const scale = view === "network" ? alignmentScale(wording) : [...changeScale(wording), ghost];
  const shapes = new Set(actors.map((actor) => actorShape(actor.kind)));
  const discs = actors.filter((actor) => actorShape(actor.kind) === "disc");
  const disc = discs.every((actor) => actor.kind === "state") ? "state" : "actor";
  const kinds = [
    ["disc", "state", wording.kinds[disc]],
    ["ring", "organisation", wording.kinds.organisation],
    ["dashed-ring", "grouping", wording.kinds.grouping],
  ] as const;
  const actorEntries = kinds
    .filter(([shape]) => shapes.has(shape))
    .map(([, kind, label]): LegendEntry => {
      const { fill, stroke, shape } = actorLook(kind, 0, theme);
      return { kind: "actor", label, fill, stroke, shape, radius: 6 };
    });
  const texts: LegendEntry[] =
    hidden > 0 ? [{ kind: "text", label: wording.hidden(reason, hidden, least) }] : [];
  const doubt: LegendEntry[] = input.doubted ? [{ kind: "text", label: wording.doubtful }] : [];
  return [...scale, ...actorEntries, ...doubt, ...texts];
}

const tie = (value: number, label: string): LegendEntry => ({ kind: "tie", label, value });

const alignmentScale = ({ allied, hostile, signed }: SceneWording): readonly LegendEntry[] => [
  tie(1, allied),
  tie(0.4, signed(0.4, 1)),
  tie(-0.4, signed(-0.4, 1)),
  tie(-1, hostile),
];

const changeScale = ({ warmer, colder, signed }: SceneWording): readonly LegendEntry[] => [
  tie(1, warmer(differenceSpan)),
  tie(0.4, signed(0.4 * differenceSpan, 1)),
  tie(-0.4, signed(-0.4 * differenceSpan, 1)),
  tie(-1, colder(differenceSpan)),
];
