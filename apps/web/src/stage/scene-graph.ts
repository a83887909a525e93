import type { Scene, SceneActor, SceneTie } from "@entente/scene";
import { MultiUndirectedGraph } from "graphology";

export interface ActorAttributes {
  x: number;
  y: number;
  /** Radius in CSS pixels; sigma's name for it. */
  size: number;
  actor: SceneActor;
  fill: string;
  stroke: string;
}

export interface TieAttributes {
  tie: SceneTie;
  /** Strength at mix 0; it may differ from the scene's when a running animation is taken over. */
  from: number;
  /** 0 none, 0.5 hovered, 1 selected. */
  halo: number;
  /** Where it is drawn among the others, from 0: what is drawn later lies above. */
  place: number;
}

export type SceneGraph = MultiUndirectedGraph<ActorAttributes, TieAttributes>;

/** One key per drawn line; a ghost and a tie of the same pair are two lines. No two pairs share one, whatever their names hold. */
function tieKey({ a, b, ghost }: SceneTie): string {
  return `${ghost ? "ghost" : "tie"} ${a.length} ${a} ${b}`;
}

export interface GraphOptions {
  /** Radius on screen of a scene's radius. */
  readonly radius?: (radius: number) => number;
  readonly recede?: (color: string, emphasis: number) => string;
  /** Strengths at mix 0 that replace the scene's, by tie key: an animation that was under way. */
  readonly start?: ReadonlyMap<string, number> | undefined;
}

/** Writes a scene as the graph that sigma reads; lines keep the scene's order, weak ones first. */
export function sceneGraph(
  scene: Pick<Scene, "actors" | "ties">,
  options: GraphOptions = {},
): SceneGraph {
  const graph: SceneGraph = new MultiUndirectedGraph();
  for (const actor of scene.actors) graph.addNode(actor.id, actorAttributes(actor, options));
  for (const tie of scene.ties) {
    const key = tieKey(tie);
    if (!graph.hasNode(tie.a) || !graph.hasNode(tie.b) || graph.hasEdge(key)) continue;
    graph.addEdgeWithKey(key, tie.a, tie.b, tieAttributes(tie, key, graph.size, options));
  }
  return graph;
}

/**
 * Writes a scene into the graph of another that has the same actors and lines, in whatever order. Sigma is to be told of
 * what is drawn otherwise since; undefined, and the graph as it was, if actors or lines are others.
 */
export function rewriteGraph(
  graph: SceneGraph,
  { actors, ties }: Pick<Scene, "actors" | "ties">,
  options: GraphOptions = {},
): { readonly nodes: string[]; readonly edges: string[] } | undefined {
  const edges = ties.map(tieKey);
  const alike =
    actors.length === graph.order &&
    ties.length === graph.size &&
    actors.every(({ id }) => graph.hasNode(id)) &&
    edges.every((key) => graph.hasEdge(key)) &&
    new Set(edges).size === edges.length;
  if (!alike) return undefined;
  const nodes: string[] = [];
  for (const actor of actors) {
    const [now, next] = [graph.getNodeAttributes(actor.id), actorAttributes(actor, options)];
    if (!looksAlike(now, next)) nodes.push(actor.id);
    Object.assign(now, next);
  }
  for (const [place, key] of edges.entries()) {
    const tie = ties[place] as SceneTie;
    Object.assign(graph.getEdgeAttributes(key), tieAttributes(tie, key, place, options));
  }
  return { nodes, edges };
}

function looksAlike(p: ActorAttributes, q: ActorAttributes): boolean {
  const { shape, selected } = q.actor;
  const alike = p.actor.shape === shape && p.actor.selected === selected;
  const placed = p.x === q.x && p.y === q.y && p.size === q.size;
  return alike && placed && p.fill === q.fill && p.stroke === q.stroke;
}

function actorAttributes(
  actor: SceneActor,
  { radius = (r) => r, recede = (color) => color }: GraphOptions,
): ActorAttributes {
  return {
    x: actor.x,
    y: actor.y,
    size: radius(actor.radius),
    actor,
    fill: recede(actor.fill, actor.emphasis),
    stroke: recede(actor.stroke, actor.emphasis),
  };
}

function tieAttributes(
  tie: SceneTie,
  key: string,
  place: number,
  { start }: GraphOptions,
): TieAttributes {
  return { tie, from: start?.get(key) ?? tie.from, halo: tie.selected ? 1 : 0, place };
}

/** Strength of every line at a mix, by key. */
export function strengthsAt(graph: SceneGraph, mix: number): ReadonlyMap<string, number> {
  return new Map(
    graph.mapEdges((key, { from, tie }) => [key, from + (tie.to - from) * mix] as const),
  );
}

/** Whether a scene ends where the graph ends, so that a running animation need not stop for it. */
export function sameEnds(graph: SceneGraph, scene: Scene): boolean {
  return scene.ties.every((tie) => {
    const key = tieKey(tie);
    return !graph.hasEdge(key) || graph.getEdgeAttribute(key, "tie").to === tie.to;
  });
}
