import type { Network, NetworkTie } from "@entente/core";
import { backbonePlaces } from "./backbone-places.ts";
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
  const { view, threshold, focus } = input;
  const all = tiesAmong(input);
  const earlier = tiesOf(input.before);
  const { places, least } = placesToDraw(input, all);
  const ties: SceneTie[] = [];
  const ghosts: SceneTie[] = [];
  const backbone = view === "network" && input.backbone !== undefined;
  for (const k of places) {
    const tie = all[k] as NetworkTie;
    const { a, b } = tie;
    const about = inFocus(focus, a, b);
    if (view === "difference") {
      const base = bounded(tie.baseline ?? tie.weight);
      if (Math.abs(base) >= threshold) ghosts.push(ghostOf(tie, base, about));
    }
    const central = focus.kind !== "none" && about;
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

/** The ties among the actors that are shown. */
function tiesAmong({ network, shown }: TieInput): readonly NetworkTie[] {
  if (network.actors.every(({ id }) => shown.has(id))) return network.ties;
  return network.ties.filter(({ a, b }) => shown.has(a) && shown.has(b));
}

/**
 * Where the ties stand that may be drawn, and the least that is. A large world has tens of thousands of ties and draws some
 * hundred: of the others as little is asked as can be, and nothing made.
 */
function placesToDraw(
  input: TieInput,
  ties: readonly NetworkTie[],
): { readonly places: Iterable<number>; readonly least: number } {
  const { view, threshold, focus } = input;
  const about = placesInFocus(ties, focus);
  if (view === "network" && input.backbone) {
    const places = backbonePlaces(ties, input.backbone);
    return { places: about ? new Set([...places, ...about]) : places, least: threshold };
  }
  const sizes = sizesOf(input, ties);
  const least = view === "network" ? threshold : backboneStep(sizes, input.shown.size, 0.02);
  const places = new Set(about);
  for (let k = 0; k < sizes.length; k++) if ((sizes[k] as number) >= least) places.add(k);
  if (view === "network") return { places, least };
  for (let k = 0; k < ties.length; k++) {
    const { weight, baseline = weight } = ties[k] as NetworkTie;
    if (baseline >= threshold || baseline <= -threshold) places.add(k);
  }
  return { places, least };
}

/** Where the ties stand that the picture is about; undefined if it is about none in particular. */
function placesInFocus(
  ties: readonly NetworkTie[],
  focus: SceneFocus,
): readonly number[] | undefined {
  if (focus.kind === "none") return undefined;
  const [one, other] = focus.kind === "actor" ? [focus.id, focus.id] : [focus.a, focus.b];
  const places: number[] = [];
  for (let k = 0; k < ties.length; k++) {
    const { a, b } = ties[k] as NetworkTie;
    if ((a === one || a === other || b === one || b === other) && inFocus(focus, a, b)) {
      places.push(k);
    }
  }
  return places;
}

/** How strong each tie is at the stronger end of a scene: its alignment, or its change. */
function sizesOf({ before, view }: TieInput, ties: readonly NetworkTie[]): Float64Array {
  const span = spanOf(view);
  const sizes = new Float64Array(ties.length);
  const earlier = before && tiesOf(before);
  for (let k = 0; k < ties.length; k++) {
    const tie = ties[k] as NetworkTie;
    const to = strengthOf(tie, view);
    const from = earlier ? strengthOf(earlier(tie, k), view) : to;
    sizes[k] = Math.max(Math.abs(from), Math.abs(to)) * span;
  }
  return sizes;
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

function strengthOf({ weight, baseline = weight }: NetworkTie, view: SceneView): number {
  const value = view === "network" ? weight : (weight - baseline) / differenceSpan;
  return value >= -1 && value <= 1 ? value : bounded(value);
}

const bounded = (value: number): number =>
  Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0;

/** Those in focus over all others, strong over weak; the names settle the rest. */
function weakFirst(p: SceneTie, q: SceneTie): number {
  const size = (tie: SceneTie): number => Math.max(Math.abs(tie.from), Math.abs(tie.to));
  return p.emphasis - q.emphasis || size(p) - size(q) || (pairOfTie(p) < pairOfTie(q) ? -1 : 1);
}

const pairOfTie = ({ a, b }: SceneTie): string => JSON.stringify([a, b]);
