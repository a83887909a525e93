import type { Scene } from "@entente/scene";
import { nothing, type Selection } from "../../state/selection.ts";

type Way = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/** Where the keyboard stands in the graph: on an actor, or on one of that actor's ties. */
export interface Standing {
  readonly actor: string;
  /** The other end of the tie, when walking along ties. */
  readonly other?: string;
}

/** The next place for a key press in the graph; the same object when the key means nothing there. */
export function rove(
  scene: Scene,
  standing: Standing | undefined,
  key: string,
): Standing | undefined {
  const first = scene.actors[0];
  if (!first) return standing;
  if (standing === undefined)
    return isWay(key) || key === "Enter" ? { actor: first.id } : undefined;
  if (standing.other === undefined) {
    if (isWay(key)) return { actor: neighbour(scene, standing.actor, key) };
    if (key === "Home") return { actor: first.id };
    if (key === "Enter" || key === " ") {
      const other = tiesOf(scene, standing.actor)[0];
      return other === undefined ? standing : { actor: standing.actor, other };
    }
    return key === "Escape" ? undefined : standing;
  }
  if (key === "Escape") return { actor: standing.actor };
  if (key === "Enter") return { actor: standing.other };
  if (!isWay(key)) return standing;
  const ties = tiesOf(scene, standing.actor);
  const step = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  const at = (ties.indexOf(standing.other) + step + ties.length) % ties.length;
  return { actor: standing.actor, other: ties[at] ?? standing.other };
}

export function selectionOf(standing: Standing | undefined): Selection {
  if (standing === undefined) return nothing;
  if (standing.other === undefined) return { kind: "actor", id: standing.actor };
  return { kind: "tie", a: standing.actor, b: standing.other };
}

function isWay(key: string): key is Way {
  return /^Arrow(Left|Right|Up|Down)$/.test(key);
}

/** The nearest actor in a direction: distance counts once along it and twice across it. */
function neighbour(scene: Scene, from: string, way: Way): string {
  const here = scene.actors.find((actor) => actor.id === from);
  if (!here) return from;
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[
    way
  ] as [number, number];
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const actor of scene.actors) {
    const along = (actor.x - here.x) * dx + (actor.y - here.y) * dy;
    if (actor.id === from || along <= 1e-9) continue;
    const across = Math.abs((actor.x - here.x) * dy) + Math.abs((actor.y - here.y) * dx);
    const cost = along + 2 * across;
    if (cost < least) {
      least = cost;
      best = actor.id;
    }
  }
  return best;
}

/** The other ends of an actor's drawn ties, strongest first. */
function tiesOf(scene: Scene, id: string): string[] {
  return scene.ties
    .filter((tie) => tie.a === id || tie.b === id)
    .sort((p, q) => Math.abs(q.to) - Math.abs(p.to))
    .map((tie) => (tie.a === id ? tie.b : tie.a));
}
