import type { Network, NetworkTie } from "@entente/core";
import { pairOf } from "./pair-of.ts";
import type { SceneTie, SceneView } from "./scene.ts";
import { inFocus, type SceneFocus } from "./scene-focus.ts";
import { differenceSpan } from "./signed-scale.ts";
import { backboneStep } from "./suggest-threshold.ts";

export interface TieInput {
  readonly network: Network;
  readonly before: Network | undefined;
  readonly shown: ReadonlySet<string>;
  readonly view: SceneView;
  readonly threshold: number;
  /** Pairs to draw in a network, whatever their strength; without it the threshold decides. */
  readonly backbone?: ReadonlySet<string> | undefined;
  readonly focus: SceneFocus;
  readonly doubt?: ((a: string, b: string) => number) | undefined;
}

export interface SceneTies {
  /** In the order they are drawn. */
  readonly ties: readonly SceneTie[];
  readonly hidden: number;
  /** Least alignment, or least change, that is drawn. */
  readonly least: number;
}

/** Least strength that a line can show; even a tie in focus is not drawn below it. */
const trace = 0.01;
/** Opacity of the baseline behind a difference, and of lines out of focus. */
const opacity = { ghost: 0.3, recededGhost: 0.06, receded: 0.1 } as const;

/** What is left of the opacity of a tie whose sign is a coin toss; width stays strength. */
const leastSure = 0.3;

/** Chooses the ties to draw and how strong each stands out; ghosts first, then weak ones under strong ones. */
export function sceneTies(input: TieInput): SceneTies {
  const { network, shown, view, threshold, focus } = input;
  const backbone = view === "network" ? input.backbone : undefined;
  const before = new Map((input.before?.ties ?? []).map((tie) => [pairOf(tie), tie]));
  const all = network.ties
    .filter((tie) => shown.has(tie.a) && shown.has(tie.b))
    .map((tie) => ({
      tie,
      to: strengthOf(tie, view),
      from: strengthOf(before.get(pairOf(tie)) ?? tie, view),
      about: inFocus(focus, tie.a, tie.b),
    }));
  const reach = all.map(({ from, to }) => Math.max(Math.abs(from), Math.abs(to)));
  const span = view === "difference" ? differenceSpan : 1;
  const least =
    view === "network"
      ? threshold
      : backboneStep(
          reach.map((size) => size * span),
          shown.size,
          0.02,
        );
  const ties = all.flatMap(({ tie: { a, b }, from, to, about }, k): SceneTie[] => {
    const central = focus.kind !== "none" && about;
    if (backbone && !central && !backbone.has(pairOf({ a, b }))) return [];
    const needed = central || backbone ? Math.min(trace, least) : least;
    if ((reach[k] as number) * span < needed) return [];
    const selected = focus.kind === "tie" && about;
    const sure = 1 - (1 - leastSure) * Math.max(0, Math.min(1, input.doubt?.(a, b) ?? 0));
    const emphasis = (about ? 1 : opacity.receded) * sure;
    return [{ a, b, from, to, emphasis, selected, ghost: false }];
  });
  const ghosts = view === "network" ? [] : all.flatMap(({ tie, about }) => ghostOf(tie, about));
  return {
    ties: [
      ...ghosts.filter((tie) => Math.abs(tie.to) >= threshold).sort(weakFirst),
      ...ties.sort(weakFirst),
    ],
    hidden: all.length - ties.length,
    least,
  };
}

function ghostOf(tie: NetworkTie, about: boolean): SceneTie[] {
  const base = bounded(tie.baseline ?? tie.weight);
  const emphasis = about ? opacity.ghost : opacity.recededGhost;
  return [{ a: tie.a, b: tie.b, from: base, to: base, emphasis, selected: false, ghost: true }];
}

function strengthOf(tie: NetworkTie, view: SceneView): number {
  if (view === "network") return bounded(tie.weight);
  return bounded((tie.weight - (tie.baseline ?? tie.weight)) / differenceSpan);
}

const bounded = (value: number): number =>
  Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0;

/** Those in focus over all others, strong over weak; the names settle the rest. */
function weakFirst(p: SceneTie, q: SceneTie): number {
  const size = (tie: SceneTie): number => Math.max(Math.abs(tie.from), Math.abs(tie.to));
  return p.emphasis - q.emphasis || size(p) - size(q) || (pairOfTie(p) < pairOfTie(q) ? -1 : 1);
}

const pairOfTie = ({ a, b }: SceneTie): string => JSON.stringify([a, b]);
