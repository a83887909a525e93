import type { SceneTie } from "@entente/scene";
import type Sigma from "sigma";
import type { ActorAttributes, TieAttributes } from "./scene-graph.ts";
import type { StageEvents, StageTarget } from "./stage.ts";

export interface PointerHooks {
  readonly events: StageEvents;
  readonly tieOf: (key: string) => SceneTie;
  /** The tie under the pointer by its key, or none. */
  readonly onTie: (key: string | null) => void;
}

/** Turns sigma's pointer events into selections and hovers. Double clicks count as clicks: nothing zooms. */
export function bindPointer(
  sigma: Sigma<ActorAttributes, TieAttributes>,
  container: HTMLElement,
  { events, tieOf, onTie }: PointerHooks,
): void {
  const hover = (target: StageTarget | null): void => {
    container.style.cursor = target ? "pointer" : "";
    events.onHover?.(target);
  };
  sigma.on("enterNode", ({ node }) => hover({ kind: "actor", id: node }));
  sigma.on("leaveNode", () => hover(null));
  sigma.on("enterEdge", ({ edge }) => {
    onTie(edge);
    const { a, b } = tieOf(edge);
    hover({ kind: "tie", a, b });
  });
  sigma.on("leaveEdge", () => {
    onTie(null);
    hover(null);
  });
  for (const name of ["clickNode", "doubleClickNode"] as const) {
    sigma.on(name, ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.onSelectActor(node);
    });
  }
  for (const name of ["clickEdge", "doubleClickEdge"] as const) {
    sigma.on(name, ({ edge, preventSigmaDefault }) => {
      preventSigmaDefault();
      const { a, b } = tieOf(edge);
      events.onSelectTie(a, b);
    });
  }
  sigma.on("clickStage", () => events.onSelectNothing?.());
  sigma.on("doubleClickStage", ({ preventSigmaDefault }) => preventSigmaDefault());
}
