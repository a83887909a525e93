import type { Network, NetworkActor, NetworkTie } from "@entente/core";
import { actorLook, receded } from "./actor-look.ts";
import { legendOf } from "./legend.ts";
import { palettes } from "./palette.ts";
import type { Scene, SceneActor, SceneTie, SceneView, Theme } from "./scene.ts";
import type { Layout } from "./signed-layout.ts";
import { differenceSpan } from "./signed-scale.ts";

/** What the picture is about: an actor with all its ties, one tie, or nothing in particular. */
export type SceneFocus =
  | { readonly kind: "none" }
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "tie"; readonly a: string; readonly b: string };

export interface SceneInput {
  /** The moment shown at mix 1. */
  readonly network: Network;
  /** The moment shown at mix 0; without it nothing moves. */
  readonly before?: Network | undefined;
  readonly layout: Layout;
  readonly view?: SceneView;
  readonly theme?: Theme;
  /** Ties weaker than this are not drawn (|alignment|, 0 to 1). Default 0.05; see `suggestThreshold`. */
  readonly threshold?: number;
  readonly focus?: SceneFocus;
  readonly title?: string;
  readonly subtitle?: string;
  readonly notes?: readonly string[];
}

/** Opacity of a difference's baseline, and of what is not in focus. */
const ghostly = 0.3;
const out = { tie: 0.1, ghost: 0.06, actor: 0.3, other: 0.5 } as const;

/** Builds the picture of a network, or of how it differs from its baseline. */
export function buildScene(input: SceneInput): Scene {
  const { network, layout, view = "network", theme = "light", threshold = 0.05 } = input;
  const { focus = { kind: "none" } } = input;
  const before = new Map((input.before?.ties ?? []).map((tie) => [pairOf(tie), tie]));
  const shown = new Set(network.actors.filter(({ id }) => layout.has(id)).map(({ id }) => id));
  const least = view === "difference" ? threshold / 2 : threshold;
  const ghosts: SceneTie[] = [];
  const ties: SceneTie[] = [];
  let hiddenTies = 0;
  for (const tie of network.ties) {
    if (!shown.has(tie.a) || !shown.has(tie.b)) continue;
    const { a, b } = tie;
    const inFocus = focus.kind === "none" || isFocus(focus, a, b);
    const selected = focus.kind === "tie" && inFocus;
    if (view === "difference") {
      const base = tie.baseline ?? tie.weight;
      if (Math.abs(base) >= threshold) {
        const emphasis = inFocus ? ghostly : out.ghost;
        ghosts.push({ a, b, from: base, to: base, emphasis, selected: false, ghost: true });
      }
    }
    const to = strengthOf(tie, view);
    const from = strengthOf(before.get(pairOf(tie)) ?? tie, view);
    const reach = view === "difference" ? least / differenceSpan : least;
    const wanted = focus.kind !== "none" && inFocus && (from !== 0 || to !== 0);
    if (Math.max(Math.abs(from), Math.abs(to)) < reach && !wanted) hiddenTies++;
    else ties.push({ a, b, from, to, emphasis: inFocus ? 1 : out.tie, selected, ghost: false });
  }
  const full = ties.filter((tie) => tie.emphasis === 1);
  const everyone = focus.kind === "none" && (view === "network" || full.length === 0);
  const linked: Linked = everyone ? "all" : new Set(full.flatMap(({ a, b }) => [a, b]));
  return {
    view,
    theme,
    title: input.title ?? network.title,
    subtitle: input.subtitle ?? network.date,
    notes: input.notes ?? [],
    background: palettes[theme].background,
    actors: network.actors.flatMap((actor) => drawn(actor, shown, layout, theme, focus, linked)),
    ties: [...ghosts.sort(weakFirst), ...ties.sort(weakFirst)],
    hiddenTies,
    legend: legendOf({ view, theme, threshold: least, hiddenTies, actors: network.actors }),
  };
}

/** Strong ties are drawn over weak ones, those in focus over all. */
function weakFirst(p: SceneTie, q: SceneTie): number {
  const size = (tie: SceneTie): number => Math.max(Math.abs(tie.from), Math.abs(tie.to));
  return p.emphasis - q.emphasis || size(p) - size(q) || (p.a + p.b < q.a + q.b ? -1 : 1);
}

function strengthOf(tie: NetworkTie, view: SceneView): number {
  const value =
    view === "network" ? tie.weight : (tie.weight - (tie.baseline ?? tie.weight)) / differenceSpan;
  return Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0;
}

function isFocus(focus: SceneFocus, a: string, b: string): boolean {
  if (focus.kind === "actor") return focus.id === a || focus.id === b;
  if (focus.kind === "none") return false;
  return (focus.a === a && focus.b === b) || (focus.a === b && focus.b === a);
}

const pairOf = ({ a, b }: NetworkTie): string =>
  a < b ? JSON.stringify([a, b]) : JSON.stringify([b, a]);

/** Actors at the ends of the ties that the picture is about. */
type Linked = ReadonlySet<string> | "all";

function drawn(
  actor: NetworkActor,
  shown: ReadonlySet<string>,
  layout: Layout,
  theme: Theme,
  focus: SceneFocus,
  linked: Linked,
): readonly SceneActor[] {
  const place = layout.get(actor.id);
  if (!place) return [];
  const selected = focus.kind === "actor" && focus.id === actor.id;
  const emphasis =
    linked === "all" || selected || linked.has(actor.id)
      ? 1
      : focus.kind === "actor"
        ? out.actor
        : out.other;
  const look = actorLook(actor.kind, actor.weight, theme);
  return [
    {
      id: actor.id,
      label: actor.name,
      kind: actor.kind,
      ...place,
      ...look,
      labelColor: receded(palettes[theme].ink, 0.5 + emphasis / 2, theme),
      emphasis,
      selected,
      nested: (actor.within ?? []).some((id) => shown.has(id)),
    },
  ];
}
