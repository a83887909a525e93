export type ActorShape = "disc" | "ring" | "dashed-ring";

/** How a kind of actor is drawn, so that no kind is told by hue alone: states are discs, others rings. */
export function actorShape(kind: string): ActorShape {
  if (kind === "organisation") return "ring";
  return kind === "grouping" ? "dashed-ring" : "disc";
}
