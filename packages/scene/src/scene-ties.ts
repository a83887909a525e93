import type { Network, NetworkTie } from "@entente/core";
import { pairIn, pairOf } from "./pair-of.ts";
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
  const backbone = view === "network" && input.backbone ? pairIn(input.backbone) : undefined;
  const earlier = tiesOf(input.before);
  const all = network.ties.filter(({ a, b }) => shown.has(a) && shown.has(b));
  const least = view === "network" ? threshold : leastChange(input, all);
  const ties: SceneTie[] = [];
  const ghosts: SceneTie[] = [];
  // A large world has tens of thousands of ties and draws some hundred: nothing is made for the others.
  for (const [k, tie] of all.entries()) {
    const { a, b } = tie;
    const about = inFocus(focus, a, b);
    if (view === "difference") {
      const base = bounded(tie.baseline ?? tie.weight);
      if (Math.abs(base) >= threshold) ghosts.push(ghostOf(tie, base, about));
    }
    const central = focus.kind !== "none" && about;
    if (backbone && !central && !backbone(a, b)) continue;
    const to = strengthOf(tie, view);
    const from = strengthOf(earlier(tie, k), view);
    const needed = central || backbone ? Math.min(trace, least) : least;
    if (Math.max(Math.abs(from), Math.abs(to)) * spanOf(view) < needed) continue;
    const selected = focus.kind === "tie" && about;
    const sure = 1 - (1 - leastSure) * Math.max(0, Math.min(1, input.doubt?.(a, b) ?? 0));
    const emphasis = (about ? 1 : opacity.receded) * sure;
    ties.push({ a, b, from, to, emphasis, selected, ghost: false });
  }
  return {
    ties: [...ghosts.sort(weakFirst), ...ties.sort(weakFirst)],
    hidden: all.length - ties.length,
    least,
  };
}

/** The least change that a difference draws. */
function leastChange({ before, shown }: TieInput, ties: readonly NetworkTie[]): number {
  const earlier = tiesOf(before);
  const sizes = ties.map((tie, k) => {
    const [from, to] = [strengthOf(earlier(tie, k), "difference"), strengthOf(tie, "difference")];
    return Math.max(Math.abs(from), Math.abs(to)) * differenceSpan;
  });
  return backboneStep(sizes, shown.size, 0.02);
}

/** Finds a tie in the network before, else gives the tie itself. Networks of one run have their ties in one order. */
function tiesOf(before: Network | undefined): (tie: NetworkTie, place: number) => NetworkTie {
  if (!before) return (tie) => tie;
  let named: Map<string, NetworkTie> | undefined;
  return (tie, place) => {
    const same = before.ties[place];
    if (same?.a === tie.a && same.b === tie.b) return same;
    named ??= new Map(before.ties.map((each) => [pairOf(each), each]));
    return named.get(pairOf(tie)) ?? tie;
  };
}

function ghostOf({ a, b }: NetworkTie, base: number, about: boolean): SceneTie {
  const emphasis = about ? opacity.ghost : opacity.recededGhost;
  return { a, b, from: base, to: base, emphasis, selected: false, ghost: true };
}

const spanOf = (view: SceneView): number => (view === "difference" ? differenceSpan : 1);

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
