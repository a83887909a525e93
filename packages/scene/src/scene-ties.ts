import {
  haveSameEnds,
  listTies,
  type Network,
  type NetworkTies,
  placesIn,
  startsOf,
  tieColumns,
} from "@entente/core";
import { backbonePlaces } from "./backbone-places.ts";
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
  const network = amongShown(input.network, input.shown);
  const starts = startsOf(network.ties);
  const to = strengthsIn(network.ties, view);
  const from = input.before ? strengthsBefore(input.before, network, view) : to;
  const { places, least } = placesToDraw(input, network, { from, to });
  const ties: SceneTie[] = [];
  const ghosts: SceneTie[] = [];
  const backbone = view === "network" && input.backbone !== undefined;
  for (const k of places) {
    const [a, b] = endsOf(network, k);
    const about = inFocus(focus, a, b);
    if (view === "difference") {
      const base = bounded(starts[k] as number);
      if (Math.abs(base) >= threshold) ghosts.push(ghostOf(a, b, base, about));
    }
    const central = focus.kind !== "none" && about;
    const needed = central || backbone ? Math.min(trace, least) : least;
    const way = { from: bounded(from[k] as number), to: bounded(to[k] as number) };
    if (sizeOf(way) * spanOf(view) < needed) continue;
    const selected = focus.kind === "tie" && about;
    const sure = 1 - (1 - leastSure) * Math.max(0, Math.min(1, input.doubt?.(a, b) ?? 0));
    const emphasis = (about ? 1 : opacity.receded) * sure;
    ties.push({ a, b, ...way, emphasis, selected, ghost: false });
  }
  return {
    ties: [...ghosts.sort(weakFirst), ...ties.sort(weakFirst)],
    hidden: network.ties.weight.length - ties.length,
    least,
  };
}

/** The network of the actors that are shown. */
function amongShown(network: Network, shown: ReadonlySet<string>): Network {
  const actors = network.actors.filter(({ id }) => shown.has(id));
  if (actors.length === network.actors.length) return network;
  const ties = listTies(network).filter(({ a, b }) => shown.has(a) && shown.has(b));
  return { ...network, actors, ties: tieColumns(actors, ties) };
}

/** Strengths of all ties at both ends of a scene, not yet held in ±1. */
interface Ways {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/**
 * Where the ties stand that may be drawn, and the least that is. A large world has tens of thousands of ties and draws some
 * hundred: of the others as little is asked as can be, and nothing made.
 */
function placesToDraw(
  { view, threshold, focus, backbone }: TieInput,
  network: Network,
  { from, to }: Ways,
): { readonly places: Iterable<number>; readonly least: number } {
  const about = placesInFocus(network, focus);
  if (view === "network" && backbone) {
    const places = backbonePlaces(network, backbone);
    return { places: about ? new Set([...places, ...about]) : places, least: threshold };
  }
  const span = spanOf(view);
  const sizes = new Float64Array(to.length);
  for (let k = 0; k < sizes.length; k++) {
    const [start, end] = [bounded(from[k] as number), bounded(to[k] as number)];
    sizes[k] = Math.max(Math.abs(start), Math.abs(end)) * span;
  }
  const least = view === "network" ? threshold : backboneStep(sizes, network.actors.length, 0.02);
  const places = new Set(about);
  for (let k = 0; k < sizes.length; k++) if ((sizes[k] as number) >= least) places.add(k);
  if (view === "network") return { places, least };
  const starts = startsOf(network.ties);
  for (let k = 0; k < starts.length; k++) {
    if (Math.abs(starts[k] as number) >= threshold) places.add(k);
  }
  return { places, least };
}

/** Where the ties stand that the picture is about; undefined if it is about none in particular. */
function placesInFocus(network: Network, focus: SceneFocus): readonly number[] | undefined {
  if (focus.kind === "none") return undefined;
  const { first, second } = network.ties;
  const named = focus.kind === "actor" ? [focus.id, focus.id] : [focus.a, focus.b];
  const [one, other] = named.map((id) => network.actors.findIndex((actor) => actor.id === id));
  const places: number[] = [];
  for (let k = 0; k < first.length; k++) {
    const [i, j] = [first[k] as number, second[k] as number];
    if ((one === i || one === j) && (other === i || other === j)) places.push(k);
  }
  return places;
}

const endsOf = ({ actors, ties }: Network, k: number): readonly [string, string] => [
  actors[ties.first[k] as number]?.id as string,
  actors[ties.second[k] as number]?.id as string,
];

/** Strengths of the ties in the network before; of those that it has not, as it is now. */
function strengthsBefore(before: Network, network: Network, view: SceneView): Float64Array {
  const then = strengthsIn(before.ties, view);
  if (haveSameEnds(before, network)) return then;
  const placeOf = placesIn(before, network);
  return strengthsIn(network.ties, view).map((now, k) => then[placeOf(k)] ?? now);
}

function strengthsIn(ties: NetworkTies, view: SceneView): Float64Array {
  if (view === "network") return ties.weight;
  const starts = startsOf(ties);
  const changes = new Float64Array(starts.length);
  for (let k = 0; k < changes.length; k++) {
    changes[k] = ((ties.weight[k] as number) - (starts[k] as number)) / differenceSpan;
  }
  return changes;
}

function ghostOf(a: string, b: string, base: number, about: boolean): SceneTie {
  const emphasis = about ? opacity.ghost : opacity.recededGhost;
  return { a, b, from: base, to: base, emphasis, selected: false, ghost: true };
}

const spanOf = (view: SceneView): number => (view === "difference" ? differenceSpan : 1);

const sizeOf = ({ from, to }: { readonly from: number; readonly to: number }): number =>
  Math.max(Math.abs(from), Math.abs(to));

const bounded = (value: number): number =>
  value >= -1 && value <= 1 ? value : Number.isFinite(value) ? Math.sign(value) : 0;

/** Those in focus over all others, strong over weak; the names settle the rest. */
function weakFirst(p: SceneTie, q: SceneTie): number {
  return p.emphasis - q.emphasis || sizeOf(p) - sizeOf(q) || (pairOfTie(p) < pairOfTie(q) ? -1 : 1);
}

const pairOfTie = ({ a, b }: SceneTie): string => JSON.stringify([a, b]);
