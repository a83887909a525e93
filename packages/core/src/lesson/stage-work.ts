import { emptyScenario } from "../scenario/empty-scenario.ts";
import type { Lesson } from "../schema/lesson-schema.ts";
import type { LessonStage } from "../schema/lesson-stage-schema.ts";
import type { Scenario } from "../schema/scenario-schema.ts";
import type { World } from "../schema/world-schema.ts";
import type { LessonSources } from "./lesson-sources.ts";
import { sketchWorld } from "./sketch-world.ts";
import { stageSketch } from "./stage-sketch.ts";

/** A stage of a lesson as documents that can be run. */
export interface StageWork {
  readonly world: World;
  readonly scenario: Scenario;
}

/**
 * The world and scenario of a stage, or nothing when a document it names is not at hand.
 *
 * Sketches become worlds of their own, the same for the same stage; a stage without a scenario takes
 * that of the stage it is like, else none: five years without levers.
 */
export function stageWork(
  lesson: Lesson,
  id: string,
  sources: LessonSources = {},
): StageWork | undefined {
  const stage = lesson.stages.find((each) => each.id === id);
  const world = stage && worldOf(lesson, stage, sources);
  if (!stage || !world) return undefined;
  const scenario = scenarioOf(lesson, stage, world, sources);
  return scenario && { world, scenario };
}

/** A stage may be like an earlier one on a shipped or whole world; then it stands on that very world. */
function worldOf(
  lesson: Lesson,
  stage: LessonStage,
  sources: LessonSources,
  met: readonly string[] = [],
): World | undefined {
  switch (stage.world.kind) {
    case "shipped":
      return sources.worldOf?.(stage.world.id);
    case "whole":
      return stage.world.document;
    default: {
      const sketch = stageSketch(lesson.stages, stage.id);
      if (sketch) return sketchWorld(lesson, stage, sketch);
      if (stage.world.kind !== "like" || met.includes(stage.id)) return undefined;
      const { stage: id } = stage.world;
      const base = lesson.stages.find((each) => each.id === id);
      return base && worldOf(lesson, base, sources, [...met, stage.id]);
    }
  }
}

function scenarioOf(
  lesson: Lesson,
  stage: LessonStage,
  world: World,
  sources: LessonSources,
): Scenario | undefined {
  const own = stage.scenario ?? inherited(lesson, stage);
  if (own?.kind === "shipped") return sources.scenarioOf?.(world.id, own.id);
  const empty = { ...emptyScenario(world), title: stage.title };
  if (!own) return empty;
  const { kind: _, ...given } = own;
  const from = given.start ?? world.asOf;
  return {
    ...empty,
    ...given,
    end: given.end ?? emptyScenario({ ...world, asOf: from }).end,
    levers: given.levers ?? [],
  } as Scenario;
}

function inherited(
  { stages }: Lesson,
  stage: LessonStage,
  met: readonly string[] = [],
): LessonStage["scenario"] {
  if (stage.world.kind !== "like" || met.includes(stage.id)) return undefined;
  const { stage: id } = stage.world;
  const base = stages.find((each) => each.id === id);
  return base && (base.scenario ?? inherited({ stages } as Lesson, base, [...met, stage.id]));
}
