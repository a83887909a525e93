import { stageWork } from "@entente/core";
import type { Draft } from "../../store/lesson/draft.ts";

export interface NamedActor {
  readonly id: string;
  readonly name: string;
}

/** The actors that can be spoken of on a stage; none where its world is not at hand. */
export const actorsOfStage = ({ lesson, sources }: Draft, stage: string): readonly NamedActor[] =>
  stageWork(lesson, stage, sources)?.world.actors ?? [];

/** The actors of every stage, each once, in the order in which the stages name them. */
export function actorsOfLesson(draft: Draft): readonly NamedActor[] {
  const named = new Map<string, NamedActor>();
  for (const { id } of draft.lesson.stages)
    for (const actor of actorsOfStage(draft, id))
      if (!named.has(actor.id)) named.set(actor.id, actor);
  return [...named.values()];
}
